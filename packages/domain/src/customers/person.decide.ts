import { accept, legalDayOf, reject, type Result } from "../kernel/index.ts";
import { changedFields, firstInvalid } from "../vocabulary/index.ts";
import { identityChecks, normaliseIdentity } from "./identity.ts";
import type { Person, PersonCommand, PersonEvent, PersonRecorded, PersonRejection, RecordPerson } from "./person.ts";

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
