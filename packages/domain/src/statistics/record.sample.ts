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
    corrections: [],
    endingCorrections: [],
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
type Days = readonly [CalendarDate, CalendarDate, CalendarDate, CalendarDate | null, CalendarDate | null];

/** A refusal that was corrected gives the same or an admission; what is corrected of an admission stays one. */
function corrected(outcome: Outcome, on: CalendarDate): StatisticalRecord["corrections"] {
  switch (outcome) {
    case "pending":
      return [];
    case "positive":
      return [{ on, outcome, negativeReason: null }];
    case "negative":
      return [{ on, outcome, negativeReason: "no_consent" }];
  }
}

function admittedOn(outcome: Outcome, [, decided, correctedOn]: Days, isTurned: boolean): CalendarDate | null {
  if (isTurned) return correctedOn;
  return outcome === "positive" ? decided : null;
}

function endingCorrected([, , , endedOn, on]: Days): StatisticalRecord["endingCorrections"] {
  return endedOn === null || on === null ? [] : [{ on, endingGround: "other", returnWay: null }];
}

/** What follows from the outcome: days in order, whether a refusal became an admission, whether the customership has ended. */
function handled(outcome: Outcome, days: Days, turned: boolean) {
  const [receivedOn, decided, correctedOn, ended] = days;
  const isTurned = outcome === "negative" && turned;
  const admitted = admittedOn(outcome, days, isTurned);
  return {
    outcome,
    receivedOn,
    closedOn: outcome === "pending" ? null : decided,
    admittedOn: admitted,
    endedOn: admitted && ended,
    negativeReason: outcome === "negative" ? ("other" as const) : null,
    corrections: corrected(isTurned ? "positive" : outcome, correctedOn),
    endingCorrections: admitted ? endingCorrected(days) : [],
  };
}

/** A record in which every day comes after the one before it; people may occur more than once. */
export const anyRecord: fc.Arbitrary<StatisticalRecord> = fc
  .record({
    who: person,
    inOrder: fc.array(days, { minLength: 5, maxLength: 5 }),
    ended: fc.boolean(),
    again: fc.boolean(),
    corrections: fc.record({ admission: fc.boolean(), turned: fc.boolean(), ending: fc.boolean() }),
    outcome: fc.constantFrom<Outcome>("positive", "negative", "pending"),
    ground: fc.constantFrom(...endingGroundCodes),
  })
  .map(({ who, inOrder, ended, again, corrections, outcome, ground }) => {
    const [first, second, third, fourth, fifth] = inOrder.toSorted() as [
      CalendarDate,
      CalendarDate,
      CalendarDate,
      CalendarDate,
      CalendarDate,
    ];
    const lasts = [ended ? fourth : null, corrections.ending ? fifth : null] as const;
    const facts = handled(outcome, [first, second, third, ...lasts], corrections.admission && corrections.turned);
    return record({
      ...who,
      ...facts,
      corrections: corrections.admission ? facts.corrections : [],
      primaryForm: who.forms[0] ?? null,
      reopened: facts.admittedOn !== null && again,
      endingGround: facts.endedOn === null ? null : ground,
    });
  });
