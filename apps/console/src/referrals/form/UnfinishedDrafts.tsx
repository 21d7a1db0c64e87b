import { Notice, useWords } from "@vas/ui";
import { AppLink } from "../../app/links.tsx";
import { messages } from "../inbox/messages.ts";
import type { ReferralDraftBodiesQuery } from "./NewReferralScreen.generated.ts";
import { draftName } from "./referral-draft.ts";

export type UnfinishedDraftsProps = { readonly drafts: ReferralDraftBodiesQuery["referralDrafts"] };

/** One's own drafts before a new one is begun, so that nobody writes a second time what is half written already. */
export function UnfinishedDrafts({ drafts }: UnfinishedDraftsProps) {
  const { t, format } = useWords();
  if (drafts.length === 0) return null;
  return (
    <Notice title={t(messages.drafts)}>
      <ul className="sign-list">
        {drafts.map(({ id, body, savedAt }) => (
          <li key={id}>
            {/* The page begins anew with the draft, and asks first where what is written here is not saved. */}
            <AppLink to="/referrals/new" search={{ draft: id } as never} reloadDocument>
              {t(messages.draftOf, { name: draftName(body) ?? t(messages.unnamed) })}
            </AppLink>{" "}
            <span className="ui-quiet">{t(messages.savedAt, { at: format.ago(savedAt) })}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
