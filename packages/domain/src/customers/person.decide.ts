import { accept, legalDayOf, reject, type CalendarDate, type Result } from "../kernel/index.ts";
import {
  birthDateProblem,
  changedFields,
  codeProblem,
  codesProblem,
  countryCodes,
  firstInvalid,
  normaliseText,
  optionalLineRule,
  sexCodes,
  textProblem,
  type FieldName,
  type FieldProblem,
  type TextRule,
} from "../vocabulary/index.ts";
import type {
  Person,
  PersonCommand,
  PersonEvent,
  PersonIdentity,
  PersonRecorded,
  PersonRejection,
  RecordPerson,
} from "./person.ts";

const contactRule: TextRule = { max: 2000, required: false };
const identityNumberRule: TextRule = { max: 40, required: false };

/** Takes a new person into the system; names may still be unknown. */
export function recordPerson(command: RecordPerson): Result<PersonRecorded, PersonRejection> {
  const identity = normaliseIdentity(command);
  const invalid = firstInvalid(identityChecks(identity, legalDayOf(command.at)));
  if (invalid) return reject(invalid);
  const { id, unit, at } = command;
  return accept({ kind: "personRecorded", person: { id, unit, ...identity }, at });
}

/** Corrects or completes who a person is. */
export function decidePerson(person: Person, command: PersonCommand): Result<readonly PersonEvent[], PersonRejection> {
  const { changes, expectedVersion, by, at } = command;
  if (expectedVersion !== person.version) return reject({ kind: "StaleVersion", currentVersion: person.version });
  const identity = normaliseIdentity({ ...person, ...changes });
  const changed = changedFields(normaliseIdentity(person), identity);
  if (Object.keys(changed).length === 0) return reject({ kind: "NothingChanged" });
  const invalid = firstInvalid(identityChecks(identity, legalDayOf(at)));
  return invalid ? reject(invalid) : accept([{ kind: "personAmended", changes: changed, by, at }]);
}

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
    ["identityNumber", textProblem(identity.identityNumber ?? "", identityNumberRule)],
    ["contact", textProblem(identity.contact, contactRule)],
  ];
}

function normaliseIdentity(identity: PersonIdentity): PersonIdentity {
  const { sex, birthDate, nationalities } = identity;
  const identityNumber = normaliseText(identity.identityNumber ?? "");
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
