import { type CalendarDate, type PersonId } from "../kernel/index.ts";
import {
  basisCodes,
  codeProblem,
  codesProblem,
  countryCodes,
  formCodes,
  industryCodes,
  interpreterLanguageCodes,
  optionalLineRule,
  optionalProseRule,
  pastDayProblem,
  placeCodes,
  proseRule,
  referrerKindCodes,
  signIds,
  textProblem,
  type FieldName,
  type FieldProblem,
  type TextRule,
} from "../vocabulary/index.ts";
import type { Consent, ReferralContent, Referrer } from "./referral.ts";

type Check = readonly [FieldName, FieldProblem | undefined];

const contactDetailsRule: TextRule = { max: 1000, required: false };

/** What is asked of a referral's content; a register hands over fewer facts than a referrer. */
export type ContentRules = {
  readonly person: PersonId;
  readonly today: CalendarDate;
  readonly circumstancesRequired: boolean;
};

/** Every field of a referral with what is wrong with it, in the order of the form. */
export function contentChecks(content: ReferralContent, rules: ContentRules): readonly Check[] {
  return [
    ...referrerChecks(content.referrer),
    ...consentChecks(content.consent, rules.today),
    ["circumstances", textProblem(content.circumstances, rules.circumstancesRequired ? proseRule : optionalProseRule)],
    ["safetyNow", textProblem(content.safetyNow, optionalProseRule)],
    ["safeContact", textProblem(content.safeContact, optionalProseRule)],
    ["interpreterLanguage", codeProblem(interpreterLanguageCodes, content.interpreterLanguage)],
    ...exploitationChecks(content),
    ["proposedBasis", codeProblem(basisCodes, content.proposedBasis)],
    ["adultPerson", adultProblem(content, rules.person)],
  ];
}

function referrerChecks(referrer: Referrer): readonly Check[] {
  return [
    ["referrerKind", codeProblem(referrerKindCodes, referrer.kind)],
    ["organisation", referrer.kind === "self" && referrer.organisation !== null ? "not_applicable" : undefined],
    ["contactName", textProblem(referrer.contactName, optionalLineRule)],
    ["contactDetails", textProblem(referrer.contactDetails, contactDetailsRule)],
  ];
}

function consentChecks(consent: Consent | null, today: CalendarDate): readonly Check[] {
  return consent === null ? [] : [["consentGivenOn", pastDayProblem(consent.givenOn, today)]];
}

function exploitationChecks(content: ReferralContent): readonly Check[] {
  return [
    ["signs", codesProblem(signIds, content.signs)],
    ["forms", codesProblem(formCodes, content.forms)],
    ["primaryForm", primaryFormProblem(content)],
    [
      "domesticServitude",
      content.domesticServitude && !content.forms.includes("labour") ? "not_applicable" : undefined,
    ],
    ["place", codeProblem(placeCodes, content.place)],
    ["exploitationCountry", countryProblem(content)],
    ["industry", codeProblem(industryCodes, content.industry)],
  ];
}

/** Of several forms one is the first, so that tables of persons count each person once. */
function primaryFormProblem({ forms, primaryForm }: ReferralContent): FieldProblem | undefined {
  if (primaryForm === null) return forms.length > 1 ? "required" : undefined;
  return forms.includes(primaryForm) ? undefined : "not_applicable";
}

/** The country agrees with the place: Finland only in Finland, another country only abroad. */
function countryProblem({ place, exploitationCountry }: ReferralContent): FieldProblem | undefined {
  if (exploitationCountry === null) return undefined;
  const abroad = place === "eu" || place === "third_country";
  const contradicts = exploitationCountry === "FI" ? abroad : place === "finland";
  return contradicts ? "not_applicable" : codeProblem(countryCodes, exploitationCountry);
}

/** An accompanying child is linked to an adult (Act 746/2011 s.35.3); nobody else is. */
function adultProblem({ proposedBasis, adultPerson }: ReferralContent, person: PersonId): FieldProblem | undefined {
  if (proposedBasis === "accompanying_child" && adultPerson === null) return "required";
  if (adultPerson === null) return undefined;
  return proposedBasis === "accompanying_child" && adultPerson !== person ? undefined : "not_applicable";
}
