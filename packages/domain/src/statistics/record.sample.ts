import fc from "fast-check";
import { calendarDate, type CalendarDate } from "../kernel/index.ts";
import { endingGroundCodes, formCodes, placeCodes, referrerKindCodes, sexCodes } from "../vocabulary/index.ts";
import type { StatisticalRecord } from "./record.ts";

/** A referral that was decided and led to a customership which goes on; what a test changes is what it is about. */
export function record(changes: Partial<StatisticalRecord> = {}): StatisticalRecord {
  return {
    person: "p",
    receivedOn: calendarDate("2020-02-03"),
    closedOn: calendarDate("2020-02-20"),
    admittedOn: calendarDate("2020-02-20"),
    endedOn: null,
    reopened: false,
    referrerKind: "police",
    sex: "woman",
    birthDate: calendarDate("1990-05-05"),
    nationality: "NG",
    basis: "victim",
    forms: ["labour"],
    primaryForm: "labour",
    domesticServitude: false,
    place: "finland",
    industry: "I",
    outcome: "positive",
    negativeReason: null,
    endingGround: null,
    returnWay: null,
    ...changes,
  };
}

const days: fc.Arbitrary<CalendarDate> = fc
  .record({
    year: fc.integer({ min: 2018, max: 2021 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) =>
    calendarDate(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`),
  );

const forms = fc.uniqueArray(fc.constantFrom(...formCodes), { minLength: 1, maxLength: 3 });

const person = fc.record({
  person: fc.integer({ min: 1, max: 12 }).map((number) => `p${number}`),
  sex: fc.constantFrom(...sexCodes),
  referrerKind: fc.constantFrom(...referrerKindCodes),
  place: fc.constantFrom(...placeCodes),
  forms,
  basis: fc.constantFrom("victim" as const, "witness" as const, "accompanying_child" as const),
});

type Outcome = "positive" | "negative" | "pending";

/** What follows from the outcome: three days in order, and whether the customership has ended. */
function handled(outcome: Outcome, [first, second, third]: readonly [CalendarDate, CalendarDate, CalendarDate | null]) {
  const admitted = outcome === "positive";
  return {
    outcome,
    receivedOn: first,
    closedOn: outcome === "pending" ? null : second,
    admittedOn: admitted ? second : null,
    endedOn: admitted ? third : null,
    negativeReason: outcome === "negative" ? ("other" as const) : null,
  };
}

/** A record in which every day comes after the one before it; people may occur more than once. */
export const anyRecord: fc.Arbitrary<StatisticalRecord> = fc
  .record({
    who: person,
    three: fc.tuple(days, days, days),
    ended: fc.boolean(),
    again: fc.boolean(),
    outcome: fc.constantFrom<Outcome>("positive", "negative", "pending"),
    ground: fc.constantFrom(...endingGroundCodes),
  })
  .map(({ who, three, ended, again, outcome, ground }) => {
    const [first, second, third] = three.toSorted() as [CalendarDate, CalendarDate, CalendarDate];
    const facts = handled(outcome, [first, second, ended ? third : null]);
    return record({
      ...who,
      ...facts,
      primaryForm: who.forms[0] ?? null,
      reopened: facts.admittedOn !== null && again,
      endingGround: facts.endedOn === null ? null : ground,
    });
  });
