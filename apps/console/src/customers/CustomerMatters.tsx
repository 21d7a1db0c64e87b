import { fieldLabels } from "@vas/domain/vocabulary";
import { Panel, Stack, StatusTag, Table, useWords } from "@vas/ui";
import { useCodes } from "../app/codes.ts";
import { AppLink } from "../app/links.tsx";
import type { CustomerFileData, FilePartProps } from "./customer-file.ts";
import { messages } from "./messages.ts";

/** Every time of being a customer, every referral and every decision of the person. */
export function CustomerMatters({ customer }: FilePartProps) {
  return (
    <>
      {customer.customerships.length > 1 && <Customerships customer={customer} />}
      <Referrals customer={customer} />
      {customer.decisions.length > 0 && <Decisions customer={customer} />}
    </>
  );
}

function Customerships({ customer: { id, customerships } }: FilePartProps) {
  const { t, format } = useWords();
  const codes = useCodes();
  return (
    <Panel title={t(messages.customerships)}>
      <Table
        caption={t(messages.customershipsOf)}
        isCaptionHidden
        rows={customerships}
        rowKey={(row) => row.id}
        columns={[
          {
            id: "reference",
            header: t(fieldLabels.reference),
            isRowHeader: true,
            cell: (row) =>
              row.id === id ? (
                `${row.reference} (${t(messages.thisOne)})`
              ) : (
                <AppLink to="/customers/$id" params={{ id: row.id }}>
                  {row.reference}
                </AppLink>
              ),
          },
          { id: "basis", header: t(fieldLabels.basis), cell: ({ basis }) => codes.label("basis", basis) },
          {
            id: "period",
            header: t(messages.since),
            cell: ({ admittedOn, endedOn, reopens }) => (
              <Stack gap="xs">
                <span>
                  {endedOn
                    ? t(messages.period, { from: format.date(admittedOn), to: format.date(endedOn) })
                    : t(messages.sinceDay, { from: format.date(admittedOn) })}
                </span>
                {reopens && <span className="ui-quiet">{t(messages.continues)}</span>}
              </Stack>
            ),
          },
        ]}
      />
    </Panel>
  );
}

function Referrals({ customer: { referrals } }: FilePartProps) {
  const { t, format } = useWords();
  const codes = useCodes();
  return (
    <Panel title={t(messages.referrals)}>
      <Table
        caption={t(messages.referralsOf)}
        isCaptionHidden
        rows={referrals}
        rowKey={({ id }) => id}
        columns={[
          {
            id: "reference",
            header: t(fieldLabels.reference),
            isRowHeader: true,
            cell: ({ id, reference }) => (
              <AppLink to="/referrals/$id" params={{ id }}>
                {reference}
              </AppLink>
            ),
          },
          {
            id: "referrer",
            header: t(fieldLabels.referrerKind),
            cell: ({ referrer, referrerKind, receivedOn }) => (
              <Stack gap="xs">
                <span>{referrer ?? codes.label("referrerKind", referrerKind)}</span>
                <span className="ui-quiet">{format.date(receivedOn)}</span>
              </Stack>
            ),
          },
          {
            id: "forms",
            header: t(fieldLabels.forms),
            cell: ({ forms }) => forms.map((form) => codes.label("form", form)).join(", "),
          },
          {
            id: "status",
            header: t(messages.state),
            cell: ({ status }) => <StatusTag>{codes.label("referralStatus", status)}</StatusTag>,
          },
        ]}
      />
    </Panel>
  );
}

type Decision = CustomerFileData["decisions"][number];

function Decisions({ customer: { decisions } }: FilePartProps) {
  const { t, format } = useWords();
  const codes = useCodes();
  const contentOf = ({ kind, outcome, ground }: Decision): string => {
    if (kind === "ending") return ground ? codes.label("endingGround", ground) : "";
    return outcome ? codes.label("outcome", outcome) : "";
  };
  return (
    <Panel title={t(messages.decisions)}>
      <Table
        caption={t(messages.decisionsOf)}
        isCaptionHidden
        rows={decisions}
        rowKey={({ id }) => id}
        columns={[
          {
            id: "kind",
            header: t(messages.decision),
            isRowHeader: true,
            cell: (decision) => (
              <Stack gap="xs">
                <span>{t(decision.kind === "ending" ? messages.endingDecision : messages.admissionDecision)}</span>
                <span className="ui-quiet">{contentOf(decision)}</span>
              </Stack>
            ),
          },
          {
            id: "decided",
            header: t(fieldLabels.decidedOn),
            cell: ({ decidedOn, servedOn }) => (
              <Stack gap="xs">
                <span>{decidedOn && format.date(decidedOn)}</span>
                {servedOn && <span className="ui-quiet">{t(messages.servedOn, { date: format.date(servedOn) })}</span>}
              </Stack>
            ),
          },
          {
            id: "state",
            header: t(messages.state),
            cell: ({ status }) => <StatusTag>{codes.label("decisionStatus", status)}</StatusTag>,
          },
        ]}
      />
    </Panel>
  );
}
