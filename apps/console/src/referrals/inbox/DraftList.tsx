import { useSuspenseQuery } from "@apollo/client/react";
import { Button, Cluster, Panel, useToast, useWords } from "@vas/ui";
import { useState } from "react";
import { useCommand } from "../../app/commands/use-command.ts";
import { FormDialog } from "../../app/forms/FormDialog.tsx";
import { AppLink } from "../../app/links.tsx";
import { draftName } from "../form/referral-draft.ts";
import {
  DiscardReferralDraftDocument,
  ReferralDraftsDocument,
  type ReferralDraftsQuery,
} from "./DraftList.generated.ts";
import "../referrals.css";
import { messages } from "./messages.ts";

type Draft = ReferralDraftsQuery["referralDrafts"][number];

/** One's own referrals that are still being written. */
export function DraftList() {
  const { t, format } = useWords();
  const { data, refetch } = useSuspenseQuery(ReferralDraftsDocument, { fetchPolicy: "cache-and-network" });
  const [discarding, setDiscarding] = useState<Draft>();
  if (data.referralDrafts.length === 0) return null;
  return (
    <Panel title={t(messages.drafts)}>
      <ul className="people-list">
        {data.referralDrafts.map((draft) => (
          <li key={draft.id}>
            <Cluster>
              <AppLink to="/referrals/new" search={{ draft: draft.id } as never}>
                {t(messages.draftOf, { name: draftName(draft.body) ?? t(messages.unnamed) })}
              </AppLink>
              <span className="ui-quiet">{t(messages.savedAt, { at: format.ago(draft.savedAt) })}</span>
              <Button variant="quiet" onPress={() => setDiscarding(draft)}>
                {t(messages.discard)}
              </Button>
            </Cluster>
          </li>
        ))}
      </ul>
      {discarding && (
        <DiscardDialog draft={discarding} onClose={() => setDiscarding(undefined)} onDiscarded={() => void refetch()} />
      )}
    </Panel>
  );
}

type DiscardProps = { readonly draft: Draft; readonly onClose: () => void; readonly onDiscarded: () => void };

function DiscardDialog({ draft, onClose, onDiscarded }: DiscardProps) {
  const { t } = useWords();
  const toast = useToast();
  const command = useCommand(DiscardReferralDraftDocument);
  const gone = () => {
    onDiscarded();
    onClose();
  };
  const discard = () =>
    command.send(
      { input: { draft: draft.id } },
      {
        ReferralDraftDiscarded: () => {
          toast({ message: t(messages.discarded) });
          gone();
        },
        DraftNotFound: gone,
      },
    );
  return (
    <FormDialog
      title={t(messages.discard)}
      submitLabel={t(messages.discard)}
      size="small"
      isAlert
      isDanger
      command={command}
      onSubmit={discard}
      onClose={onClose}
    >
      <p>{t(messages.discardText)}</p>
    </FormDialog>
  );
}
