import { fieldLabels } from "@vas/domain/vocabulary";
import { Button, DescriptionList, Panel, Stack, StatusTag, Table, useWords, type Fact } from "@vas/ui";
import { useState } from "react";
import { useCodes } from "../app/codes.ts";
import { AppLink } from "../app/links.tsx";
import type { CustomerFileData, FilePartProps } from "./customer-file.ts";
import { messages } from "./messages.ts";

/** What is known of the customer and of every time of being one. */
export function CustomerFacts({ customer }: FilePartProps) {
  const { t } = useWords();
  const person = usePersonFacts(customer);
  const customership = useCustomershipFacts(customer);
  return (
    <>
      <Panel title={t(messages.facts)}>
        <DescriptionList facts={[...customership, ...person]} />
        <Contact customer={customer} />
      </Panel>
      {customer.customerships.length > 1 && <Customerships customer={customer} />}
      <Referrals customer={customer} />
      {customer.decisions.length > 0 && <Decisions customer={customer} />}
    </>
  );
}

function useCustomershipFacts({
  basis,
  admittedOn,
  endedOn,
  aftercareUntil,
  daysOfAssistance,
  municipality,
  municipalityFrom,
}: CustomerFileData): readonly Fact[] {
  const { t, format } = useWords();
  const codes = useCodes();
  const residence = municipalityFrom
    ? `${municipality}, ${t(messages.sinceDay, { from: format.date(municipalityFrom) })}`
    : null;
  return [
    { term: t(fieldLabels.basis), value: codes.label("basis", basis) },
    { term: t(fieldLabels.admittedOn), value: format.date(admittedOn) },
    ...(endedOn ? [{ term: t(fieldLabels.endedOn), value: format.date(endedOn) }] : []),
    ...(aftercareUntil ? [{ term: t(messages.aftercare), value: format.date(aftercareUntil) }] : []),
    { term: t(messages.days), value: t(messages.daysCount, { count: daysOfAssistance }) },
    { term: t(fieldLabels.municipality), value: residence },
  ];
}

function usePersonFacts({ person }: CustomerFileData): readonly Fact[] {
  const { t, format } = useWords();
  const codes = useCodes();
  const { otherNames, sex, birthDate, nationalities, identityNumber } = person;
  return [
    { term: t(fieldLabels.sex), value: codes.label("sex", sex) },
    { term: t(fieldLabels.birthDate), value: birthDate ? format.date(birthDate) : null },
    { term: t(fieldLabels.nationalities), value: nationalities.map(format.country).join(", ") },
    { term: t(fieldLabels.otherNames), value: otherNames },
    { term: t(fieldLabels.identityNumber), value: identityNumber },
  ];
}

/** The contact details stay covered until they are asked for; the safe contact stands above them. */
function Contact({ customer: { person } }: FilePartProps) {
  const { t } = useWords();
  const [isShown, setShown] = useState(false);
  if (person.contact === "") return null;
  if (!isShown) {
    return (
      <div>
        <Button variant="secondary" onPress={() => setShown(true)}>
          {t(messages.showContact)}
        </Button>
      </div>
    );
  }
  return <DescriptionList facts={[{ term: t(fieldLabels.contact), value: person.contact }]} />;
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
          { id: "received", header: t(fieldLabels.receivedOn), cell: ({ receivedOn }) => format.date(receivedOn) },
          {
            id: "referrer",
            header: t(fieldLabels.referrerKind),
            cell: ({ referrer, referrerKind }) => referrer ?? codes.label("referrerKind", referrerKind),
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
            cell: ({ kind }) => t(kind === "ending" ? messages.endingDecision : messages.admissionDecision),
          },
          { id: "content", header: t(fieldLabels.outcome), cell: contentOf },
          {
            id: "state",
            header: t(messages.state),
            cell: ({ status }) => <StatusTag>{codes.label("decisionStatus", status)}</StatusTag>,
          },
          {
            id: "decided",
            header: t(fieldLabels.decidedOn),
            cell: ({ decidedOn }) => decidedOn && format.date(decidedOn),
          },
          { id: "served", header: t(fieldLabels.servedOn), cell: ({ servedOn }) => servedOn && format.date(servedOn) },
        ]}
      />
    </Panel>
  );
}
