import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { fieldLabels } from "@vas/domain/vocabulary";
import { Panel, StatusTag, Timeline, useWords } from "@vas/ui";
import { messages } from "./messages.ts";
import {
  ReferralHistory_ReferralFragmentDoc,
  type ReferralHistory_ReferralFragment,
} from "./ReferralHistory.generated.ts";

type Props = { readonly referral: FragmentType<typeof ReferralHistory_ReferralFragmentDoc> };
export type Entry = ReferralHistory_ReferralFragment["history"][number];

/** What was asked of the referrer and what was answered, in that order. */
export function SupplementThread({ referral: from }: Props) {
  const { t, format } = useWords();
  const { data } = useSuspenseFragment({ fragment: ReferralHistory_ReferralFragmentDoc, from });
  const thread = data.history.filter(({ kind }) => kind === "supplementRequested" || kind === "supplementRecorded");
  return (
    <Panel
      title={t(messages.thread)}
      actions={data.supplement?.isLate && <StatusTag tone="error">{t(messages.late)}</StatusTag>}
    >
      {thread.length === 0 ? (
        <p>{t(messages.threadNone)}</p>
      ) : (
        <Timeline
          label={t(messages.thread)}
          items={thread.map((entry) => ({
            id: String(entry.version),
            at: entry.recordedAt,
            title: entry.dueOn ? t(messages.asked, { day: format.date(entry.dueOn) }) : t(messages.answered),
            ...(entry.by === null ? {} : { who: entry.by }),
            tone: entry.dueOn ? ("important" as const) : ("neutral" as const),
            content: <p className="prose">{entry.text}</p>,
          }))}
        />
      )}
    </Panel>
  );
}

/** Everything that happened to the referral, the newest first. */
export function ReferralHistory({ referral: from }: Props) {
  const { t } = useWords();
  const titleOf = useEntryTitle();
  const { data } = useSuspenseFragment({ fragment: ReferralHistory_ReferralFragmentDoc, from });
  return (
    <Panel title={t(messages.history)}>
      <Timeline
        label={t(messages.history)}
        items={data.history.toReversed().map((entry) => ({
          id: String(entry.version),
          at: entry.recordedAt,
          title: titleOf(entry),
          who: entry.by ?? t(messages.recordedByOther),
          ...(entry.kind === "referralWithdrawn" ? { content: <p className="prose">{entry.text}</p> } : {}),
        }))}
      />
    </Panel>
  );
}

/** What happened, in a line. */
export function useEntryTitle(): (entry: Entry) => string {
  const { t, format } = useWords();
  return ({ kind, assignee, changed }) => {
    switch (kind) {
      case "referralRecorded":
        return t(messages.eventRecorded);
      case "referralTaken":
        return t(messages.eventTaken);
      case "referralAssigned":
        return t(messages.eventAssigned, { name: assignee ?? "" });
      case "referralGivenBack":
        return t(messages.eventGivenBack);
      case "supplementRequested":
        return t(messages.eventSupplementRequested);
      case "supplementRecorded":
        return t(messages.eventSupplementRecorded);
      case "referralAmended":
        return t(messages.eventAmended, { fields: format.list(changed.map((field) => t(fieldLabels[field]))) });
      case "referralWithdrawn":
        return t(messages.eventWithdrawn);
      case "referralDecided":
        return t(messages.eventDecided);
    }
  };
}
