import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Notice, useWords } from "@vas/ui";
import { messages } from "./messages.ts";
import { useEntryTitle } from "./ReferralHistory.tsx";
import { ReferralHistory_ReferralFragmentDoc } from "./ReferralHistory.generated.ts";

export type ChangedSinceProps = {
  readonly referral: FragmentType<typeof ReferralHistory_ReferralFragmentDoc>;
  /** The version that the person had seen, once somebody else turned out to have been first. */
  readonly since: number | undefined;
};

/** What somebody else did meanwhile: nothing was overwritten, and the act was not done. */
export function ChangedSince({ referral: from, since }: ChangedSinceProps) {
  const { t, format } = useWords();
  const titleOf = useEntryTitle();
  const { data } = useSuspenseFragment({ fragment: ReferralHistory_ReferralFragmentDoc, from });
  if (since === undefined) return null;
  const newer = data.history.filter(({ version }) => version > since);
  return (
    <Notice tone="warning" title={t(messages.changedMeanwhile)}>
      <ul className="sign-list">
        {newer.map((entry) => (
          <li key={entry.version}>
            {[titleOf(entry), entry.by, format.instant(entry.recordedAt)].filter(Boolean).join(", ")}
          </li>
        ))}
      </ul>
      <p>{t(messages.sendAgain)}</p>
    </Notice>
  );
}
