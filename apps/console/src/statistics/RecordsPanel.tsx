import { useQuery } from "@apollo/client/react";
import { failureOf } from "@vas/client";
import { Dialog, EmptyState, Skeleton, Stack, Table, useWords } from "@vas/ui";
import { AppLink } from "../app/links.tsx";
import { FailureState } from "../app/ScreenStates.tsx";
import { messages } from "./messages.ts";
import { RecordsBehindDocument, type RecordsBehindQuery } from "./StatisticsScreen.generated.ts";

/** The API lists no more than these. */
const mostRecords = 500;

/** A number whose records are asked for. */
export type AskedNumber = {
  readonly figure: string;
  readonly key: readonly string[];
  readonly period: string;
  readonly title: string;
  readonly count: number;
};

type RecordBehind = RecordsBehindQuery["recordsBehind"][number];

function RecordTable({ records }: { readonly records: readonly RecordBehind[] }) {
  const { t } = useWords();
  return (
    <Table
      caption={t(messages.recordsTitle)}
      isCaptionHidden
      rows={records}
      rowKey={({ referralId, customerId }) => `${referralId} ${customerId}`}
      columns={[
        {
          id: "referral",
          header: t(messages.referral),
          isRowHeader: true,
          cell: ({ referralId, referralReference }) =>
            referralId && referralReference ? (
              <AppLink to="/referrals/$id" params={{ id: referralId }}>
                {referralReference}
              </AppLink>
            ) : (
              "–"
            ),
        },
        {
          id: "customer",
          header: t(messages.customer),
          cell: ({ customerId, customerReference }) =>
            customerId && customerReference ? (
              <AppLink to="/customers/$id" params={{ id: customerId }}>
                {customerReference}
              </AppLink>
            ) : (
              "–"
            ),
        },
      ]}
    />
  );
}

function Records({ records, asked }: { readonly records: readonly RecordBehind[]; readonly asked: AskedNumber }) {
  const { t, format } = useWords();
  if (records.length === 0) {
    return <EmptyState title={t(messages.recordsNone)}>{t(messages.recordsNoneText)}</EmptyState>;
  }
  const values = { shown: records.length, count: format.number(asked.count) };
  return (
    <>
      <p role="status">{t(messages.recordsShown, values)}</p>
      <p className="ui-quiet">
        {t(messages.recordsRight)} {t(messages.recordsSeveral)}{" "}
        {records.length >= mostRecords && t(messages.recordsLimit, { limit: mostRecords })}
      </p>
      <RecordTable records={records} />
    </>
  );
}

type Props = { readonly asked: AskedNumber; readonly onClose: () => void };

/** Which records are behind a number, as far as the person may see them. */
export function RecordsPanel({ asked, onClose }: Props) {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(RecordsBehindDocument, {
    variables: { period: asked.period, figure: asked.figure, key: [...asked.key] },
    fetchPolicy: "network-only",
  });
  return (
    <Dialog title={t(messages.recordsTitle)} isOpen onClose={onClose}>
      <Stack>
        <p className="stats-asked">{asked.title}</p>
        {error ? (
          <FailureState failure={failureOf(error)} onRetry={() => void refetch()} />
        ) : data ? (
          <Records records={data.recordsBehind} asked={asked} />
        ) : (
          <Skeleton lines={6} />
        )}
      </Stack>
    </Dialog>
  );
}
