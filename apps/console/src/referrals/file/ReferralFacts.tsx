import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { fieldLabels } from "@vas/domain/vocabulary";
import { DescriptionList, Panel, useWords, type Fact } from "@vas/ui";
import { useCodes } from "../../app/codes.ts";
import { AppLink } from "../../app/links.tsx";
import { bodyName } from "../../organisations/organisation-names.ts";
import { messages } from "./messages.ts";
import { nameLine } from "./person-line.ts";
import { ReferralFacts_ReferralFragmentDoc, type ReferralFacts_ReferralFragment } from "./ReferralFacts.generated.ts";
import { ReferralSigns } from "./ReferralSigns.tsx";
import type { ReferralSigns_ReferralFragmentDoc } from "./ReferralSigns.generated.ts";

type Props = {
  readonly referral: FragmentType<typeof ReferralFacts_ReferralFragmentDoc> &
    FragmentType<typeof ReferralSigns_ReferralFragmentDoc>;
};
type Facts = { readonly referral: ReferralFacts_ReferralFragment };

/** What the referral tells, in the order in which the law asks for it. */
export function ReferralFacts({ referral: from }: Props) {
  const { t } = useWords();
  const { data: referral } = useSuspenseFragment({ fragment: ReferralFacts_ReferralFragmentDoc, from });
  return (
    <>
      <ArrivalPanel referral={referral} />
      <PersonPanel referral={referral} />
      <ConsentPanel referral={referral} />
      <Panel title={t(messages.circumstances)}>
        <p className="prose">{referral.circumstances}</p>
      </Panel>
      <ReferralSigns referral={from} />
      <ExploitationPanel referral={referral} />
      <SafetyPanel referral={referral} />
    </>
  );
}

function ArrivalPanel({ referral: { receivedOn, channel, referrer } }: Facts) {
  const { t, format, language } = useWords();
  const codes = useCodes();
  const { organisation } = referrer;
  return (
    <Panel title={t(messages.arrival)}>
      <DescriptionList
        facts={[
          { term: t(fieldLabels.receivedOn), value: format.date(receivedOn) },
          { term: t(fieldLabels.channel), value: codes.label("channel", channel) },
          { term: t(fieldLabels.referrerKind), value: codes.label("referrerKind", referrer.kind) },
          {
            term: t(fieldLabels.organisation),
            value: organisation && (
              <AppLink to="/organisations/$id" params={{ id: organisation.id }}>
                {bodyName(organisation, language)}
              </AppLink>
            ),
          },
          { term: t(fieldLabels.contactName), value: referrer.contactName },
          { term: t(fieldLabels.contactDetails), value: referrer.contactDetails },
        ]}
      />
    </Panel>
  );
}

function PersonPanel({ referral: { person } }: Facts) {
  const { t, format } = useWords();
  const codes = useCodes();
  const { birthDate, age, nationalities, contact } = person;
  const born =
    birthDate && (age === null ? format.date(birthDate) : t(messages.age, { day: format.date(birthDate), age }));
  return (
    <Panel title={t(messages.person)}>
      <DescriptionList
        facts={[
          { term: t(fieldLabels.name), value: nameLine(person) },
          { term: t(fieldLabels.otherNames), value: person.otherNames },
          { term: t(fieldLabels.birthDate), value: born },
          { term: t(fieldLabels.sex), value: codes.label("sex", person.sex) },
          { term: t(fieldLabels.nationalities), value: format.list(nationalities.map(format.country)) },
          { term: t(fieldLabels.identityNumber), value: person.identityNumber },
        ]}
      />
      {contact !== "" && (
        <details className="referral-disclosure">
          <summary>{t(messages.showContact)}</summary>
          <p className="prose">{contact}</p>
        </details>
      )}
    </Panel>
  );
}

function ConsentPanel({ referral: { consent } }: Facts) {
  const { t, format } = useWords();
  const codes = useCodes();
  const yesNo = (value: boolean) => t(value ? messages.yes : messages.no);
  return (
    <Panel title={t(messages.consent)}>
      {consent ? (
        <DescriptionList
          facts={[
            { term: t(fieldLabels.consentGivenBy), value: codes.label("consentGiver", consent.givenBy) },
            { term: t(fieldLabels.consentGivenOn), value: format.date(consent.givenOn) },
            ...(consent.childHeard === null
              ? []
              : [{ term: t(fieldLabels.childHeard), value: yesNo(consent.childHeard) }]),
          ]}
        />
      ) : (
        <p>{t(messages.consentNone)}</p>
      )}
    </Panel>
  );
}

/** Codes of a referral as terms and values; what was left open says so. */
function ExploitationPanel({ referral }: Facts) {
  const { t, format } = useWords();
  const codes = useCodes();
  const { forms, primaryForm, domesticServitude, place, exploitationCountry, industry, proposedBasis } = referral;
  const facts: readonly Fact[] = [
    { term: t(fieldLabels.forms), value: format.list(forms.map((form) => codes.label("form", form))) },
    { term: t(fieldLabels.primaryForm), value: primaryForm && codes.label("form", primaryForm) },
    ...(domesticServitude ? [{ term: t(fieldLabels.domesticServitude), value: t(messages.yes) }] : []),
    { term: t(fieldLabels.place), value: codes.label("place", place) },
    { term: t(fieldLabels.exploitationCountry), value: exploitationCountry && format.country(exploitationCountry) },
    { term: t(fieldLabels.industry), value: industry && codes.label("industry", industry) },
    { term: t(fieldLabels.proposedBasis), value: proposedBasis && codes.label("basis", proposedBasis) },
  ];
  return (
    <Panel title={t(messages.exploitation)}>
      <DescriptionList facts={facts} />
    </Panel>
  );
}

function SafetyPanel({ referral: { acuteDanger, safetyNow } }: Facts) {
  const { t } = useWords();
  return (
    <Panel title={t(messages.safety)}>
      <DescriptionList
        facts={[
          { term: t(fieldLabels.acuteDanger), value: t(acuteDanger ? messages.yes : messages.no) },
          { term: t(fieldLabels.safetyNow), value: safetyNow },
        ]}
      />
    </Panel>
  );
}
