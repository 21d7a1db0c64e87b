import { safetyFlagLabels } from "@vas/domain/vocabulary";
import { Cluster, Stack, StatusTag, Table, useWords, type Tone } from "@vas/ui";
import { useCodes } from "../app/codes.ts";
import { MatterLink } from "./MatterLink.tsx";
import { messages } from "./messages.ts";
import type { WorkQueueQuery } from "./WorkQueueScreen.generated.ts";

export type Line = WorkQueueQuery["workQueue"]["nodes"][number];
export type WorkTableProps = {
  readonly lines: readonly Line[];
  readonly caption: string;
  /** Shows whose each line is, where not all are the reader's. */
  readonly showsHandler: boolean;
};

/** Lines of the queue in the order in which they are to be done. */
export function WorkTable({ lines, caption, showsHandler }: WorkTableProps) {
  const { t } = useWords();
  const handler = {
    id: "handler",
    header: t(messages.handler),
    cell: ({ assignee }: Line) => assignee?.name ?? <span className="ui-quiet">{t(messages.nobody)}</span>,
  };
  return (
    <Table
      isStackable
      caption={caption}
      isCaptionHidden
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        {
          id: "reference",
          header: t(messages.reference),
          isRowHeader: true,
          cell: ({ matter }) => <MatterLink matter={matter}>{matter.reference}</MatterLink>,
        },
        { id: "task", header: t(messages.task), cell: (line) => <Task line={line} /> },
        { id: "referrer", header: t(messages.referrer), cell: ({ matter }) => <Referrer matter={matter} /> },
        { id: "status", header: t(messages.status), cell: ({ matter }) => <MatterState matter={matter} /> },
        ...(showsHandler ? [handler] : []),
        { id: "deadline", header: t(messages.deadline), cell: (line) => <Deadline line={line} /> },
      ]}
    />
  );
}

type LineProps = { readonly line: Line };
type MatterProps = { readonly matter: Line["matter"] };

/** What is to be done, and why it presses where it does. */
function Task({ line: { task, urgency, reason, section } }: LineProps) {
  return (
    <Stack gap="xs">
      <span>{task}</span>
      {urgency !== "normal" && <span className="ui-quiet work-reason">{`${reason} (${section})`}</span>}
    </Stack>
  );
}

function Referrer({ matter: { referrer, referrerKind } }: MatterProps) {
  const codes = useCodes();
  return referrer ?? (referrerKind ? codes.label("referrerKind", referrerKind) : null);
}

function MatterState({ matter: { kind, status, isChild, acuteDanger } }: MatterProps) {
  const { t } = useWords();
  const codes = useCodes();
  const words = kind === "referral" ? codes.label("referralStatus", status) : codes.label("decisionStatus", status);
  return (
    <Cluster>
      <StatusTag>{status === "ended" ? t(messages.ended) : words}</StatusTag>
      {acuteDanger && <StatusTag tone="error">{t(safetyFlagLabels.acute_danger)}</StatusTag>}
      {isChild && <StatusTag tone="warning">{t(messages.child)}</StatusTag>}
    </Cluster>
  );
}

const urgencyTones: Readonly<Record<Line["urgency"], Tone>> = {
  overdue: "error",
  urgent: "warning",
  soon: "warning",
  normal: "neutral",
};

/** The last day and how far it is; how long the matter has waited where the law sets no day. */
function Deadline({ line: { deadline, daysLeft, daysWaiting, urgency } }: LineProps) {
  const { t, format } = useWords();
  if (!deadline || typeof daysLeft !== "number") {
    return (
      <Cluster>
        <span className="ui-quiet">{t(messages.waited, { count: daysWaiting })}</span>
        {urgency !== "normal" && <StatusTag tone={urgencyTones[urgency]}>{t(messages.pressing)}</StatusTag>}
      </Cluster>
    );
  }
  const late = t(messages.daysLate, { count: -daysLeft });
  const left = daysLeft === 0 ? t(messages.today) : t(messages.daysLeft, { count: daysLeft });
  return (
    <Cluster>
      <span>{format.date(deadline)}</span>
      <StatusTag tone={urgencyTones[urgency]}>{daysLeft < 0 ? late : left}</StatusTag>
    </Cluster>
  );
}
