import type { CalendarDate } from "../kernel/index.ts";
import type { StatisticalRecord } from "../statistics/index.ts";
import type { RegisterEnding } from "./row.ts";
import type { RegisterEntry } from "./write.ts";

function closedOnOf(entry: RegisterEntry): CalendarDate | null {
  switch (entry.outcome) {
    case "positive":
    case "negative":
      return entry.decidedOn;
    case "withdrawn":
      // A register does not tell the day of withdrawal; the day of arrival is the only one it gives.
      return entry.receivedOn;
    case "pending":
      return null;
  }
}

function endingOf(ending: RegisterEnding | null) {
  if (ending === null) return { endedOn: null, endingGround: null, returnWay: null };
  return { endedOn: ending.endedOn, endingGround: ending.ground, returnWay: ending.returnWay };
}

function customershipOf(entry: RegisterEntry, firstAdmissions: ReadonlyMap<string, CalendarDate>) {
  if (entry.outcome !== "positive") return { admittedOn: null, reopened: false, ...endingOf(null) };
  const { decidedOn, ending, person } = entry;
  const reopened = decidedOn > (firstAdmissions.get(person) ?? decidedOn);
  return { admittedOn: decidedOn, reopened, ...endingOf(ending) };
}

function firstAdmissionsOf(entries: readonly RegisterEntry[]): ReadonlyMap<string, CalendarDate> {
  const first = new Map<string, CalendarDate>();
  for (const entry of entries) {
    if (entry.outcome !== "positive") continue;
    const known = first.get(entry.person);
    if (known === undefined || entry.decidedOn < known) first.set(entry.person, entry.decidedOn);
  }
  return first;
}

/**
 * What statistics know of the rows of a register: codes and days, and the register's key of the person. A later customership of
 * the same person is a re-opened one.
 */
export function statisticalRecordsOf(entries: readonly RegisterEntry[]): readonly StatisticalRecord[] {
  const firstAdmissions = firstAdmissionsOf(entries);
  return entries.map((entry) => ({
    person: entry.person,
    receivedOn: entry.receivedOn,
    closedOn: closedOnOf(entry),
    ...customershipOf(entry, firstAdmissions),
    referrerKind: entry.referrerKind,
    sex: entry.sex,
    birthDate: entry.birthDate,
    nationality: entry.nationalities[0] ?? null,
    basis: entry.basis,
    forms: entry.forms,
    primaryForm: entry.primaryForm,
    domesticServitude: entry.domesticServitude,
    place: entry.place,
    industry: entry.industry,
    outcome: entry.outcome,
    negativeReason: entry.outcome === "negative" ? entry.negativeReason : null,
    corrections: [],
    endingCorrections: [],
  }));
}
