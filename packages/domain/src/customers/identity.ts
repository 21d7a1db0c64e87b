import type { CalendarDate } from "../kernel/index.ts";
import {
  birthDateProblem,
  codeProblem,
  codesProblem,
  countryCodes,
  normaliseText,
  optionalLineRule,
  sexCodes,
  textProblem,
  type FieldName,
  type FieldProblem,
  type TextRule,
} from "../vocabulary/index.ts";
import { identityCodeProblem, normaliseIdentityCode } from "./identity-code.ts";
import type { PersonIdentity } from "./person.ts";

/** How a person can be reached; with the referral's other texts it has to fit into one request. */
export const personContactRule: TextRule = { max: 1000, required: false };

/** Every field of a person's identity with what is wrong with it. */
export function identityChecks(
  identity: PersonIdentity,
  today: CalendarDate,
): readonly (readonly [FieldName, FieldProblem | undefined])[] {
  return [
    ["givenName", textProblem(identity.givenName, optionalLineRule)],
    ["familyName", textProblem(identity.familyName, optionalLineRule)],
    ["otherNames", textProblem(identity.otherNames, optionalLineRule)],
    ["sex", codeProblem(sexCodes, identity.sex)],
    ["birthDate", identity.birthDate === null ? undefined : birthDateProblem(identity.birthDate, today)],
    ["nationalities", codesProblem(countryCodes, identity.nationalities)],
    ["identityNumber", identityCodeProblem(identity, today)],
    ["contact", textProblem(identity.contact, personContactRule)],
  ];
}

/** The identity in the form in which it is kept. */
export function normaliseIdentity(identity: PersonIdentity): PersonIdentity {
  const { sex, birthDate, nationalities } = identity;
  const identityNumber = normaliseIdentityCode(identity.identityNumber ?? "");
  return {
    givenName: normaliseText(identity.givenName),
    familyName: normaliseText(identity.familyName),
    otherNames: normaliseText(identity.otherNames),
    sex,
    birthDate,
    nationalities,
    identityNumber: identityNumber === "" ? null : identityNumber,
    contact: normaliseText(identity.contact),
  };
}
