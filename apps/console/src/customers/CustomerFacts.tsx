import { fieldLabels } from "@vas/domain/vocabulary";
import { Button, DescriptionList, Panel, useWords, type Fact } from "@vas/ui";
import { useState } from "react";
import { useCodes } from "../app/codes.ts";
import type { CustomerFileData, FilePartProps } from "./customer-file.ts";
import { messages } from "./messages.ts";

/** What is known of the customer. */
export function CustomerFacts({ customer }: FilePartProps) {
  const { t } = useWords();
  const person = usePersonFacts(customer);
  const customership = useCustomershipFacts(customer);
  return (
    <Panel title={t(messages.facts)}>
      <DescriptionList facts={[...customership, ...person]} />
      <Contact customer={customer} />
    </Panel>
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
    ...(otherNames === "" ? [] : [{ term: t(fieldLabels.otherNames), value: otherNames }]),
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
