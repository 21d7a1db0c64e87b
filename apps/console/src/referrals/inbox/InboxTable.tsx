import { Button, Cluster, Stack, StatusTag, Table, useToast, useWords } from "@vas/ui";
import { useCodes } from "../../app/codes.ts";
import { CommandNotice } from "../../app/commands/CommandNotice.tsx";
import { useCommand } from "../../app/commands/use-command.ts";
import { useUndo } from "../../app/commands/use-undo.ts";
import { AppLink } from "../../app/links.tsx";
import { bodyName } from "../../organisations/organisation-names.ts";
import { messages } from "./messages.ts";
import {
  GiveBackReferralFromInboxDocument,
  TakeReferralFromInboxDocument,
  type ReferralInboxQuery,
} from "./ReferralInboxScreen.generated.ts";
import { statusTone } from "../status-tone.ts";

export type InboxRow = ReferralInboxQuery["referrals"]["nodes"][number];

export type InboxTableProps = { readonly rows: readonly InboxRow[]; readonly onChanged: () => void };

/** The referrals of one page: what is urgent, who has it, and how long it has waited. */
export function InboxTable({ rows, onChanged }: InboxTableProps) {
  const { t, format } = useWords();
  const take = useTake(onChanged);
  return (
    <Stack gap="s">
      <CommandNotice command={take.command} />
      <Table
        isStackable
        caption={t(messages.list)}
        isCaptionHidden
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            id: "reference",
            header: t(messages.reference),
            isRowHeader: true,
            cell: ({ id, reference }) => (
              <AppLink to="/referrals/$id" params={{ id }}>
                {reference}
              </AppLink>
            ),
          },
          { id: "received", header: t(messages.received), cell: ({ receivedOn }) => format.date(receivedOn) },
          { id: "referrer", header: t(messages.referrer), cell: (row) => <ReferrerCell row={row} /> },
          { id: "waiting", header: t(messages.waiting), cell: ({ daysWaiting: days }) => daysOf(days, t) },
          { id: "urgency", header: t(messages.urgency), cell: (row) => <UrgencyCell row={row} /> },
          { id: "status", header: t(messages.view), cell: (row) => <StatusCell row={row} /> },
          { id: "handler", header: t(messages.handler), cell: (row) => <HandlerCell row={row} onTake={take.take} /> },
        ]}
      />
    </Stack>
  );
}

function daysOf(days: number | null | undefined, t: ReturnType<typeof useWords>["t"]): string | null {
  return typeof days === "number" ? t(messages.days, { days }) : null;
}

function useTake(onChanged: () => void) {
  const { t } = useWords();
  const toast = useToast();
  const command = useCommand(TakeReferralFromInboxDocument);
  const giveBack = useUndo(GiveBackReferralFromInboxDocument, onChanged);
  const take = ({ id, version, reference }: InboxRow) =>
    command.send(
      { input: { referral: id, expectedVersion: version } },
      {
        ReferralChanged: ({ referral }) => {
          const before = { referral: id, expectedVersion: referral.version };
          toast({ message: t(messages.taken, { reference }), onUndo: giveBack({ input: before }) });
          onChanged();
        },
      },
    );
  return { command, take };
}

type CellProps = { readonly row: InboxRow };

function ReferrerCell({ row: { organisation, referrerKind } }: CellProps) {
  const { language } = useWords();
  const codes = useCodes();
  return organisation ? bodyName(organisation, language) : codes.label("referrerKind", referrerKind);
}

function UrgencyCell({ row: { acuteDanger, isMinor, hasPossibleDuplicate } }: CellProps) {
  const { t } = useWords();
  return (
    <Cluster>
      {acuteDanger && <StatusTag tone="error">{t(messages.acuteDanger)}</StatusTag>}
      {isMinor && <StatusTag tone="warning">{t(messages.child)}</StatusTag>}
      {hasPossibleDuplicate && <StatusTag tone="info">{t(messages.duplicate)}</StatusTag>}
    </Cluster>
  );
}

function StatusCell({ row: { status, supplementDueOn } }: CellProps) {
  const { t, format } = useWords();
  const codes = useCodes();
  return (
    <Stack gap="xs">
      <span>
        <StatusTag tone={statusTone(status)}>{codes.label("referralStatus", status)}</StatusTag>
      </span>
      {supplementDueOn && <span>{t(messages.supplementBy, { day: format.date(supplementDueOn) })}</span>}
    </Stack>
  );
}

type HandlerCellProps = CellProps & { readonly onTake: (row: InboxRow) => Promise<void> };

function HandlerCell({ row, onTake }: HandlerCellProps) {
  const { t } = useWords();
  if (row.assignee) return row.assignee.name;
  if (!row.availableActions.includes("take")) return t(messages.nobody);
  return (
    <Button variant="secondary" onPress={() => onTake(row)}>
      {t(messages.take)}
    </Button>
  );
}
