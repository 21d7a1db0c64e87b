import { fieldLabels, signs } from "@vas/domain/vocabulary";
import { DescriptionList, Panel, Stack, useWords, type Fact } from "@vas/ui";
import { useCodes } from "../../app/codes.ts";
import { messages } from "./messages.ts";
import { nameOf, type ContentState, type PersonState, type ReferralState } from "./referral-state.ts";

/** The whole referral to be read once more before it is recorded. */
export function ReferralReview({ state }: { readonly state: ReferralState }) {
  const { t } = useWords();
  const facts = useReferralFacts();
  return (
    <Stack>
      <Panel title={t(messages.referrer)}>
        <DescriptionList facts={facts.arrival(state)} />
      </Panel>
      <Panel title={t(messages.person)}>
        <DescriptionList facts={facts.person(state)} />
      </Panel>
      <Panel title={t(messages.consent)}>
        <DescriptionList facts={facts.consent(state)} />
      </Panel>
      <Panel title={t(messages.circumstances)}>
        <DescriptionList facts={facts.circumstances(state)} />
      </Panel>
      <Panel title={t(messages.safety)}>
        <DescriptionList facts={facts.safety(state)} />
      </Panel>
      {state.children.map((child, place) => (
        <Panel
          // Children have no id before they are recorded; the list does not change while it is reviewed.
          // oxlint-disable-next-line react/no-array-index-key
          key={place}
          title={`${t(messages.children)}: ${nameOf(child.person) ?? t(messages.unnamed)}`}
        >
          <DescriptionList
            facts={[
              ...facts.identity(child.person),
              { term: t(messages.childSituation), value: child.circumstances },
              { term: t(messages.childHeard), value: t(child.childHeard ? messages.yes : messages.no) },
            ]}
          />
        </Panel>
      ))}
    </Stack>
  );
}

/** What has been written, as terms and values in the person's language. */
function useReferralFacts() {
  const { t, format } = useWords();
  const codes = useCodes();
  const day = (date: string | null) => date && format.date(date);
  const yesNo = (value: boolean | null) => value !== null && t(value ? messages.yes : messages.no);
  const codeOf = (list: Parameters<typeof codes.label>[0], code: string | null) => code && codes.label(list, code);
  const identity = (person: PersonState): readonly Fact[] => [
    { term: t(fieldLabels.name), value: nameOf(person) },
    { term: t(fieldLabels.otherNames), value: person.otherNames },
    { term: t(fieldLabels.birthDate), value: day(person.birthDate) },
    { term: t(fieldLabels.sex), value: codeOf("sex", person.sex) },
    { term: t(fieldLabels.nationalities), value: format.list(person.nationalities.map(format.country)) },
    { term: t(fieldLabels.identityNumber), value: person.identityNumber },
    { term: t(fieldLabels.contact), value: person.contact },
  ];
  return {
    identity,
    arrival: ({ receivedOn, channel, referrer, organisationName }: ReferralState): readonly Fact[] => [
      { term: t(fieldLabels.receivedOn), value: day(receivedOn) },
      { term: t(fieldLabels.channel), value: codeOf("channel", channel) },
      { term: t(fieldLabels.referrerKind), value: codeOf("referrerKind", referrer.kind) },
      { term: t(fieldLabels.organisation), value: referrer.organisation && organisationName },
      { term: t(fieldLabels.contactName), value: referrer.contactName },
      { term: t(fieldLabels.contactDetails), value: referrer.contactDetails },
    ],
    person: ({ known, newPerson }: ReferralState): readonly Fact[] =>
      known || !newPerson
        ? [
            { term: t(fieldLabels.name), value: known?.name },
            { term: t(fieldLabels.birthDate), value: day(known?.birthDate ?? null) },
          ]
        : identity(newPerson),
    consent: ({ consent }: ContentState): readonly Fact[] => [
      { term: t(fieldLabels.consentGivenBy), value: codeOf("consentGiver", consent.givenBy) },
      { term: t(fieldLabels.consentGivenOn), value: day(consent.givenOn) },
      ...(consent.childHeard === null ? [] : [{ term: t(fieldLabels.childHeard), value: yesNo(consent.childHeard) }]),
    ],
    circumstances: (state: ContentState): readonly Fact[] => [
      { term: t(fieldLabels.circumstances), value: state.circumstances },
      { term: t(fieldLabels.signs), value: signTexts(state.signs, t) },
      { term: t(fieldLabels.forms), value: format.list(state.forms.map((form) => codes.label("form", form))) },
      ...(state.primaryForm ? [{ term: t(fieldLabels.primaryForm), value: codeOf("form", state.primaryForm) }] : []),
      { term: t(fieldLabels.place), value: codeOf("place", state.place) },
      {
        term: t(fieldLabels.exploitationCountry),
        value: state.exploitationCountry && format.country(state.exploitationCountry),
      },
      { term: t(fieldLabels.industry), value: codeOf("industry", state.industry) },
      { term: t(fieldLabels.proposedBasis), value: codeOf("basis", state.proposedBasis) },
    ],
    safety: (state: ContentState): readonly Fact[] => [
      { term: t(fieldLabels.acuteDanger), value: yesNo(state.acuteDanger) },
      { term: t(fieldLabels.safetyNow), value: state.safetyNow },
      { term: t(fieldLabels.safeContact), value: state.safeContact },
      {
        term: t(fieldLabels.interpreterLanguage),
        value: state.interpreterLanguage && format.languageName(state.interpreterLanguage),
      },
    ],
  };
}

function signTexts(ids: readonly string[], t: ReturnType<typeof useWords>["t"]): string {
  return signs
    .filter(({ id }) => ids.includes(id))
    .map(({ text }) => t(text))
    .join("\n");
}
