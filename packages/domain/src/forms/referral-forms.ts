import * as z from "zod/mini";
import { identityChecks, personContactRule, type PersonIdentity } from "../customers/index.ts";
import type { CalendarDate, OrganisationId, PersonId, StaffId } from "../kernel/index.ts";
import { referralContentChecks, type Consent, type ReferralContent } from "../referrals/index.ts";
import {
  basisCodes,
  channelCodes,
  consentGiverCodes,
  countryCodes,
  dayProblem,
  formCodes,
  industryCodes,
  interpreterLanguageCodes,
  jsonBytes,
  optionalLineRule,
  optionalProseRule,
  pastDayProblem,
  placeCodes,
  proseRule,
  referrerKindCodes,
  sexCodes,
  signIds,
  type Channel,
  type FieldProblem,
} from "../vocabulary/index.ts";
import { code, codesOf, day, id, open, rule, text, yesNo, type Form } from "./form.ts";

/** A reason, asked where something is withdrawn, returned or opened again. */
export type ReasonInput = { readonly reason: string };
export type RequestSupplementInput = { readonly question: string; readonly dueOn: CalendarDate };
export type RecordSupplementInput = { readonly answer: string };
export type AssignReferralInput = { readonly assignee: StaffId };

/** A child who is referred together with the adult; the representative consents. */
export type AccompanyingChildInput = {
  readonly person: PersonIdentity;
  readonly childHeard: boolean;
  readonly circumstances: string;
};

/** A referral written by staff or sent by a partner: whom, when and how it came, and what it tells. */
export type RecordReferralInput = ReferralContent & {
  readonly receivedOn: CalendarDate;
  readonly channel: Channel;
  /** A person that the system knows; null where `newPerson` says who it is. */
  readonly person: PersonId | null;
  readonly newPerson: PersonIdentity | null;
  readonly children: readonly AccompanyingChildInput[];
};

/**
 * The most that a whole referral may weigh as a draft sends it, in bytes: a request has at most 64 kB. Without children a form
 * whose every field is within its limit weighs less; children share what is left.
 */
export const heaviestReferral = 60_000;

/** A person that is not known to be anyone's adult: the check of the adult then looks at the form alone. */
const nobody = "" as PersonId;

const identityShape = {
  givenName: text(optionalLineRule),
  familyName: text(optionalLineRule),
  otherNames: text(optionalLineRule),
  sex: code(sexCodes),
  birthDate: open(day()),
  nationalities: codesOf(countryCodes),
  identityNumber: open(text(optionalLineRule)),
  contact: text(personContactRule),
};

const consent: Form<Consent> = z.object(
  { givenBy: code(consentGiverCodes), givenOn: day(), childHeard: open(yesNo()) },
  "required",
);

const contentShape = {
  referrer: z.object({
    kind: code(referrerKindCodes),
    organisation: open(id<OrganisationId>()),
    contactName: text(optionalLineRule),
    contactDetails: text(optionalProseRule),
  }),
  consent: open(consent),
  circumstances: text(proseRule),
  safetyNow: text(optionalProseRule),
  acuteDanger: yesNo(),
  safeContact: text(optionalProseRule),
  interpreterLanguage: open(code(interpreterLanguageCodes)),
  signs: codesOf(signIds),
  forms: codesOf(formCodes),
  primaryForm: open(code(formCodes)),
  domesticServitude: yesNo(),
  place: code(placeCodes),
  exploitationCountry: open(code(countryCodes)),
  industry: open(code(industryCodes)),
  proposedBasis: open(code(basisCodes)),
  adultPerson: open(id<PersonId>()),
};

/** Who a person is. `today` is the legal day, against which days are in the future. */
export function personForm(today: CalendarDate): Form<PersonIdentity> {
  return z.object(identityShape).check(rule((input) => identityChecks(input, today)));
}

/** One accompanying child. */
export function accompanyingChildForm(today: CalendarDate): Form<AccompanyingChildInput> {
  return z.object({ person: personForm(today), childHeard: yesNo(), circumstances: text(proseRule) });
}

/** A new referral. Consent is required: nobody is referred without it. */
export function recordReferralForm(today: CalendarDate): Form<RecordReferralInput> {
  return z
    .object({
      ...contentShape,
      receivedOn: day(),
      channel: code(channelCodes),
      person: open(id<PersonId>()),
      newPerson: open(personForm(today)),
      children: z.array(accompanyingChildForm(today)),
    })
    .check(
      rule((input) => [
        ["receivedOn", pastDayProblem(input.receivedOn, today)],
        ["person", (input.person === null) === (input.newPerson === null) ? "required" : undefined],
        ["consentGivenBy", input.consent === null && input.channel !== "register" ? "required" : undefined],
        ...referralContentChecks(input, { person: input.person ?? nobody, today, circumstancesRequired: true }),
        [input.children.length > 0 ? "children" : "circumstances", weightProblem(input)],
      ]),
    );
}

function weightProblem(input: RecordReferralInput): FieldProblem | undefined {
  return jsonBytes(JSON.stringify(input)) > heaviestReferral ? "too_long" : undefined;
}

/** What an open referral tells, as somebody corrects or completes it. */
export function amendReferralForm(today: CalendarDate, person: PersonId): Form<ReferralContent> {
  return z
    .object(contentShape)
    .check(rule((input) => referralContentChecks(input, { person, today, circumstancesRequired: true })));
}

/** A question to the referrer, with the day until which an answer is awaited. */
export function requestSupplementForm(today: CalendarDate): Form<RequestSupplementInput> {
  return z
    .object({ question: text(proseRule), dueOn: day() })
    .check(rule(({ dueOn }) => [["dueOn", dayProblem(dueOn, { earliest: today, latest: null }, today)]]));
}

/** The referrer's answer. */
export const recordSupplementForm: Form<RecordSupplementInput> = z.object({ answer: text(proseRule) });

/** Who handles the referral from now on. */
export const assignReferralForm: Form<AssignReferralInput> = z.object({ assignee: id<StaffId>() });

/** Why a referral is withdrawn, a proposal returned, or a customership opened again. */
export const reasonForm: Form<ReasonInput> = z.object({ reason: text(proseRule) });
