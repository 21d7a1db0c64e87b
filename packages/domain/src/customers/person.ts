import type { CalendarDate, Instant, PersonId, StaffId, UnitId } from "../kernel/index.ts";
import type { Country, InvalidField, Sex, StaleVersion } from "../vocabulary/index.ts";

/** Who a person is, as far as it is known. Names may be empty: a person may be helped before a name is known. */
export type PersonIdentity = {
  readonly givenName: string;
  readonly familyName: string;
  /** Aliases and other spellings, in one line. */
  readonly otherNames: string;
  readonly sex: Sex;
  readonly birthDate: CalendarDate | null;
  /** The first is the one that statistics count. */
  readonly nationalities: readonly Country[];
  readonly identityNumber: string | null;
  readonly contact: string;
};

/** A person whom a referral or a file is about. */
export type Person = PersonIdentity & {
  readonly id: PersonId;
  readonly unit: UnitId;
  readonly version: number;
};

export type RecordPerson = PersonIdentity & {
  readonly id: PersonId;
  readonly unit: UnitId;
  readonly at: Instant;
};

export type PersonCommand = {
  readonly kind: "amendPerson";
  readonly changes: Partial<PersonIdentity>;
  readonly expectedVersion: number;
  readonly by: StaffId;
  readonly at: Instant;
};

export type PersonRecorded = {
  readonly kind: "personRecorded";
  readonly person: Omit<Person, "version">;
  readonly at: Instant;
};

export type PersonEvent = {
  readonly kind: "personAmended";
  readonly changes: Partial<PersonIdentity>;
  readonly by: StaffId;
  readonly at: Instant;
};

export type PersonRejection = StaleVersion | InvalidField | { readonly kind: "NothingChanged" };

/** The person as recorded. */
export function beginPerson(event: PersonRecorded): Person {
  return { ...event.person, version: 1 };
}

/** The person after an amendment. */
export function evolvePerson(person: Person, event: PersonEvent): Person {
  return { ...person, ...event.changes, version: person.version + 1 };
}
