import { MenuButton, Stack, StatusTag, Table, useWords, type Column, type Tone } from "@vas/ui";
import { useCodes } from "../app/codes.ts";
import { legalDayOf } from "../app/legal-day.ts";
import { messages as nameMessages } from "../learners/messages.ts";
import type { EnrolmentAct } from "./EnrolmentDialog.tsx";
import type { ListedEnrolment } from "./EnrolmentsScreen.tsx";
import { messages } from "./messages.ts";

type Props = {
  readonly rows: readonly ListedEnrolment[];
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  readonly onAct: (act: EnrolmentAct) => void;
};

const tones: Readonly<Record<ListedEnrolment["status"], Tone>> = {
  active: "info",
  completed: "success",
  waived: "neutral",
  withdrawn: "neutral",
};

/** The enrolments of a page; who is late is told in words, not by colour alone. */
export function EnrolmentTable({ rows, selected, onSelect, onAct }: Props) {
  const { t } = useWords();
  const columns = useColumns();
  const acts: Column<ListedEnrolment> = {
    id: "acts",
    header: t(messages.acts),
    cell: (row) => <Acts row={row} onAct={onAct} />,
  };
  return (
    <Table
      isStackable
      caption={t(messages.title)}
      isCaptionHidden
      rows={rows}
      rowKey={({ id }) => id}
      selection={{ selected, onChange: onSelect, labelOf: ({ learnerName }) => learnerName }}
      columns={[...columns, acts]}
    />
  );
}

function useColumns(): readonly Column<ListedEnrolment>[] {
  const { t, format } = useWords();
  const { label } = useCodes();
  const dated = (words: string, day: string | null | undefined) => (day ? `${words} ${format.date(day)}` : words);
  return [
    { id: "learner", header: t(messages.learner), isRowHeader: true, cell: ({ learnerName }) => learnerName },
    { id: "organisation", header: t(messages.organisation), cell: ({ organisation }) => organisation },
    {
      id: "course",
      header: t(messages.course),
      cell: ({ course, isDelta, cycle }) =>
        [course, isDelta && t(messages.delta), cycle > 1 && t(messages.cycle, { n: cycle })].filter(Boolean).join(", "),
    },
    {
      id: "status",
      header: t(messages.status),
      cell: ({ status, isLate, endedOn, waiver }) => (
        <Stack gap="xs">
          <span>
            <StatusTag tone={isLate ? "error" : tones[status]}>
              {isLate ? t(messages.late) : dated(label("enrolmentStatus", status), endedOn)}
            </StatusTag>
          </span>
          {waiver && <WaiverText waiver={waiver} />}
        </Stack>
      ),
    },
    { id: "dueOn", header: t(messages.dueOn), cell: ({ dueOn }) => dueOn && format.date(dueOn) },
    {
      id: "reminded",
      header: t(messages.lastReminder),
      cell: ({ lastReminder, remindedOn }) => lastReminder && dated(label("reminder", lastReminder), remindedOn),
    },
    {
      id: "certificate",
      header: t(messages.certificate),
      cell: ({ validUntil, renewalFrom }) => validUntil && <Validity until={validUntil} renewal={renewalFrom} />,
    },
  ];
}

/** Why somebody need not take the course, or needed not until that was taken back. */
function WaiverText({ waiver: { on, by, reason } }: { readonly waiver: NonNullable<ListedEnrolment["waiver"]> }) {
  const { t, format } = useWords();
  const day = format.date(on);
  return (
    <span className="ui-quiet ui-written">
      {by ? t(messages.waiverBy, { day, by, reason }) : t(messages.waiver, { day, reason })}
    </span>
  );
}

type ValidityProps = { readonly until: string; readonly renewal: string | null | undefined };

/** Until when a certificate holds and from when it can be renewed, or when it ended. */
function Validity({ until, renewal }: ValidityProps) {
  const { t, format } = useWords();
  if (until < legalDayOf(new Date())) return t(messages.ended, { day: format.date(until) });
  return t(messages.validUntil, { until: format.date(until), from: format.date(renewal ?? until) });
}

const acts = ["setDueDate", "remind", "grantExtraTime", "waive", "withdraw"] as const;

function Acts({ row, onAct }: { readonly row: ListedEnrolment; readonly onAct: Props["onAct"] }) {
  const { t } = useWords();
  const available = acts.filter((act) => row.availableActions.includes(act));
  const named = [
    ...available.map((act) => [act, messages[act]] as const),
    ["correctName", nameMessages.correct] as const,
  ];
  return (
    <MenuButton
      variant="quiet"
      label={t(messages.actsOn, { name: row.learnerName })}
      shown={t(messages.acts)}
      actions={named.map(([kind, words]) => ({
        id: kind,
        label: t(words),
        onAction: () => onAct({ kind, enrolments: [row] }),
      }))}
    />
  );
}
