import { fieldLabels } from "@vas/domain/vocabulary";
import { Cluster, Stack, StatusTag, Table, useWords } from "@vas/ui";
import { useCodes } from "../app/codes.ts";
import { AppLink } from "../app/links.tsx";
import type { CustomersQuery } from "./CustomersScreen.generated.ts";
import { messages } from "./messages.ts";
import { SafetyTags } from "./SafetyTags.tsx";

type Row = CustomersQuery["customers"]["nodes"][number];
type RowProps = { readonly row: Row };

/** Customers, each with what to beware of, the newest referral and what happened lately. */
export function CustomerTable({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useWords();
  const codes = useCodes();
  return (
    <Table
      isStackable
      caption={t(messages.customers)}
      isCaptionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { id: "customer", header: t(messages.customer), isRowHeader: true, cell: (row) => <Name row={row} /> },
        { id: "basis", header: t(fieldLabels.basis), cell: ({ basis }) => codes.label("basis", basis) },
        { id: "since", header: t(messages.since), cell: (row) => <Period row={row} /> },
        { id: "flags", header: t(fieldLabels.safetyFlags), cell: (row) => <SafetyTags of={row} /> },
        {
          id: "handler",
          header: t(fieldLabels.handler),
          cell: ({ handler }) => handler ?? <span className="ui-quiet">{t(messages.noHandler)}</span>,
        },
        { id: "referral", header: t(messages.newestReferral), cell: (row) => <NewestReferral row={row} /> },
        { id: "lately", header: t(messages.lately), cell: (row) => <Lately row={row} /> },
      ]}
    />
  );
}

function Name({ row: { id, name, reference, isMinor } }: RowProps) {
  const { t } = useWords();
  return (
    <Stack gap="xs">
      <AppLink to="/customers/$id" params={{ id }}>
        {name ?? t(messages.unnamed)}
      </AppLink>
      <span className="ui-quiet">{reference}</span>
      {isMinor && (
        <Cluster>
          <StatusTag tone="warning">{t(messages.minor)}</StatusTag>
        </Cluster>
      )}
    </Stack>
  );
}

function Period({ row: { admittedOn, endedOn } }: RowProps) {
  const { t, format } = useWords();
  const from = format.date(admittedOn);
  return endedOn ? t(messages.period, { from, to: format.date(endedOn) }) : t(messages.sinceDay, { from });
}

function NewestReferral({ row: { latestReferral } }: RowProps) {
  const codes = useCodes();
  const { format } = useWords();
  if (!latestReferral) return null;
  const { reference, receivedOn, referrer, referrerKind, status } = latestReferral;
  return (
    <Stack gap="xs">
      <span>{`${reference}, ${format.date(receivedOn)}`}</span>
      <span className="ui-quiet">
        {`${referrer ?? codes.label("referrerKind", referrerKind)}, ${codes.label("referralStatus", status)}`}
      </span>
    </Stack>
  );
}

function Lately({ row: { latestEvents } }: RowProps) {
  const { format } = useWords();
  const [latest] = latestEvents;
  if (!latest) return null;
  return (
    <Stack gap="xs">
      <span>{latest.what}</span>
      <span className="ui-quiet">{format.date(latest.happenedOn)}</span>
    </Stack>
  );
}
