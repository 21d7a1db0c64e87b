import { beginPerson, evolvePerson, type Person, type PersonEvent, type PersonIdentity } from "@vas/domain/customers";
import type { CalendarDate, PersonId, UnitId } from "@vas/domain/kernel";
import type { Country, Sex } from "@vas/domain/vocabulary";
import type { Unit } from "../kernel/context.ts";
import { recordEvents } from "../kernel/events.ts";
import type { DataKey, Place } from "../kernel/keyring.ts";
import { insertRow, lockRow, updateRow } from "../kernel/rows.ts";
import { PersonRow } from "./customer.table.ts";
import { nameGramsOf } from "./person-names.ts";

/** Where a sealed field of a person stands. */
export function personPlace(id: string, column: string): Place {
  return { table: "person", column, row: id };
}

/** Stores a new person under a data key of their own, which is answered for what else is sealed with it. */
export async function recordNewPerson(unit: Unit, person: Omit<Person, "version">): Promise<DataKey> {
  const key = await unit.keys.create(person.id, person.unit);
  const begun = beginPerson({ kind: "personRecorded", person, at: unit.at });
  await insertRow(unit, PersonRow, { ...toRow(unit, begun, key), registerKeyDigest: null });
  unit.touched({ subjects: [person.id], classes: ["identity"], count: 1 });
  return key;
}

/** The person, locked until the transaction ends, or undefined where there is none within sight. */
export async function lockPerson(unit: Unit, id: string): Promise<Person | undefined> {
  const row = await lockRow(unit, PersonRow, id);
  return row ? toPerson(row, await unit.keys.of(id)) : undefined;
}

/** Stores what follows from events of a person. The history names the fields that changed, not the values. */
export async function recordPerson(unit: Unit, person: Person, events: readonly PersonEvent[]): Promise<Person> {
  const key = await unit.keys.of(person.id);
  const next = events.reduce(evolvePerson, person);
  await updateRow(unit, PersonRow, toRow(unit, next, key));
  const history = {
    aggregate: "person",
    id: next.id,
    unit: next.unit,
    person: next.id,
    version: next.version,
  } as const;
  const records = events.map(({ kind, changes }) => ({ kind, body: { changed: Object.keys(changes) } }));
  await recordEvents(unit, history, { key, events: records });
  return next;
}

/** The person as stored, opened with their key. */
export function toPerson(row: PersonRow, key: DataKey): Person {
  const open = (column: string, sealed: Buffer | null): string => key.open(personPlace(row.id, column), sealed);
  const identityNumber = open("identity_number", row.identityNumberEnc);
  return {
    id: row.id as PersonId,
    unit: row.unitId as UnitId,
    version: row.version,
    sex: row.sex as Sex,
    birthDate: row.birthDate as CalendarDate | null,
    nationalities: row.nationalities as readonly Country[],
    givenName: open("given_name", row.givenNameEnc),
    familyName: open("family_name", row.familyNameEnc),
    otherNames: open("other_names", row.otherNamesEnc),
    identityNumber: identityNumber === "" ? null : identityNumber,
    contact: open("contact", row.contactEnc),
  };
}

function toRow(unit: Unit, person: Person, key: DataKey): Omit<PersonRow, "registerKeyDigest"> {
  return {
    id: person.id,
    unitId: person.unit,
    ...sealedIdentity(key, person.id, person),
    nameGrams: unit.keys.blind(nameGramsOf(person)),
    version: person.version,
  };
}

/** The columns of a person's identity, sealed where they name the person. */
export function sealedIdentity(key: DataKey, id: string, identity: PersonIdentity) {
  const seal = (column: string, text: string): Buffer | null => key.seal(personPlace(id, column), text);
  return {
    sex: identity.sex,
    birthDate: identity.birthDate,
    nationalities: identity.nationalities,
    givenNameEnc: seal("given_name", identity.givenName),
    familyNameEnc: seal("family_name", identity.familyName),
    otherNamesEnc: seal("other_names", identity.otherNames),
    identityNumberEnc: seal("identity_number", identity.identityNumber ?? ""),
    contactEnc: seal("contact", identity.contact),
  };
}
