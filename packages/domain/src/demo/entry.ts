import type { CalendarDate } from "../kernel/index.ts";
import type { RegisterEnding, RegisterEntry, RegisterOutcome, RegisterPerson } from "../register/index.ts";
import type { ReferrerKind } from "../vocabulary/index.ts";
import { dayOfNumber } from "./days.ts";
import { inventName } from "./names.ts";
import type { Profile } from "./profile.ts";
import type { Random } from "../kernel/index.ts";

/** How old a person is, in full years, on a day. */
export type Age = { readonly on: number; readonly youngest: number; readonly oldest: number };

/** Who an entry is about; the register's key is given when the entries are numbered. */
export type Identity = Omit<RegisterPerson, "person">;

/** A referral before it is numbered. People who are the same share one identity object. */
export type Matter = {
  readonly identity: Identity;
  readonly profile: Profile;
  readonly receivedOn: CalendarDate;
  readonly referrerKind: ReferrerKind;
  readonly referrer: string;
  readonly outcome: RegisterOutcome;
  /** The adult of an accompanying child. */
  readonly adult: Identity | null;
};

/** An invented person of an age on a day: at least `youngest` and at most `oldest` full years old. */
export function inventIdentity(random: Random, profile: Profile, { on, youngest, oldest }: Age): Identity {
  const { nationality, secondNationality, sex } = profile;
  // A year is taken as 366 and as 365 days, so that the age holds on either side of leap days.
  const birth = dayOfNumber(on - random.int(youngest * 366 + 1, (oldest + 1) * 365 - 1));
  const nationalities = secondNationality === undefined ? [nationality] : [nationality, secondNationality];
  return { ...inventName(random, { nationality, sex }), sex, birthDate: birth, nationalities };
}

/** Admitted on a day, and ended where an ending is given. */
export function admittedOn(decided: number, ending: RegisterEnding | null): RegisterOutcome {
  return { outcome: "positive", decidedOn: dayOfNumber(decided), ending };
}

function entryOf(item: Matter, keys: { readonly reference: string; readonly keyOf: (identity: Identity) => string }) {
  const { identity, profile, receivedOn, referrerKind, referrer, outcome, adult } = item;
  const { nationality: _, secondNationality: __, sex: ___, ...exploitation } = profile;
  return {
    ...identity,
    ...exploitation,
    ...outcome,
    basis: outcome.outcome === "positive" ? profile.basis : null,
    person: keys.keyOf(identity),
    reference: keys.reference,
    receivedOn,
    referrerKind,
    referrer,
    adultPerson: adult === null ? null : keys.keyOf(adult),
  } satisfies RegisterEntry;
}

function byArrival(a: Matter, b: Matter): number {
  return a.receivedOn < b.receivedOn ? -1 : Number(a.receivedOn > b.receivedOn);
}

/**
 * The matters in the order of arrival, with references by year (`E-2015-0001`) and one key for each person (`H-0001`). People of two
 * registers have keys of other letters, or they would be the same people.
 */
export function numberMatters(matters: readonly Matter[], letter = "H"): readonly RegisterEntry[] {
  const ofYear = new Map<string, number>();
  const keys = new Map<Identity, string>();
  const keyOf = (identity: Identity): string => {
    const key = keys.get(identity) ?? `${letter}-${String(keys.size + 1).padStart(4, "0")}`;
    keys.set(identity, key);
    return key;
  };
  return matters.toSorted(byArrival).map((item) => {
    const year = item.receivedOn.slice(0, 4);
    const number = (ofYear.get(year) ?? 0) + 1;
    ofYear.set(year, number);
    return entryOf(item, { reference: `E-${year}-${String(number).padStart(4, "0")}`, keyOf });
  });
}
