import { describe, expect, test } from "vitest";
import { calendarDate } from "../kernel/index.ts";
import { figureOf, figures, howCounted } from "./catalogue/index.ts";
import { cellsOfRecord, countFigures } from "./count.ts";
import { figureIds, type FigureId } from "./figure.ts";
import { countOf } from "./measure.ts";
import { halfYear, year } from "./period.ts";
import { record } from "./record.sample.ts";
import type { StatisticalRecord } from "./record.ts";

const day = calendarDate;
const ended = { endedOn: day("2020-06-30"), endingGround: "own_wish" } as const;

function total(figure: FigureId, records: readonly StatisticalRecord[], period = year(2020)): number {
  return countOf(countFigures(records, period), { figure });
}

describe("the catalogue", () => {
  test("has every figure once", () => {
    expect(figures.map(({ id }) => id).toSorted()).toEqual([...figureIds].toSorted());
  });

  test("divides by form only what counts mentions, and takes only a stock on a day", () => {
    for (const { by, counts, at, population } of figures) {
      if (by.includes("form") || by.includes("formGroup")) expect(counts).toBe("mentions");
      expect(at !== undefined).toBe(["pending", "customers", "children"].includes(population));
    }
  });

  test("says of every figure how it is counted, in every language", () => {
    for (const figure of figures) {
      const { fi, sv, en } = howCounted(figure);
      expect([fi, sv, en].every((words) => words.length > 40 && words.endsWith("."))).toBe(true);
    }
  });
});

describe("a referral", () => {
  test("counts in the period in which it arrived, by the calendar day", () => {
    const last = record({ receivedOn: day("2020-06-30") });
    expect(total("referrals.total", [last], halfYear(2020, 1))).toBe(1);
    expect(total("referrals.total", [last], halfYear(2020, 2))).toBe(0);
  });

  test("is pending in the figures of a period until the day on which it was decided", () => {
    const decidedInAutumn = record({ closedOn: day("2020-09-01"), admittedOn: day("2020-09-01") });
    const pending = (period = year(2020)) =>
      countOf(countFigures([decidedInAutumn], period), {
        figure: "referrals.outcome",
        where: { outcome: ["pending"] },
      });
    expect(pending(halfYear(2020, 1))).toBe(1);
    expect(pending(year(2020))).toBe(0);
  });

  test("made twice about one person is two referrals and one person", () => {
    const records = [record({ outcome: "negative", admittedOn: null }), record({ receivedOn: day("2020-08-01") })];
    expect(total("referrals.total", records)).toBe(2);
    expect(total("referrals.persons", records)).toBe(1);
  });
});

describe("a decision that was corrected in the autumn", () => {
  const refused = record({ outcome: "negative", negativeReason: "other", admittedOn: null });
  const [first, second] = [halfYear(2020, 1), halfYear(2020, 2)];
  const on = day("2020-09-01");
  const cells = (figure: FigureId, records: StatisticalRecord, period = first) =>
    countFigures([records], period).cells[figure].map(({ key, count }) => [...key, count]);

  test("in its reason leaves the first half as it was, and the year says what is in force at its end", () => {
    const corrected = { ...refused, corrections: [{ on, outcome: "negative", negativeReason: "no_consent" }] } as const;
    expect(countFigures([corrected], first)).toEqual(countFigures([refused], first));
    expect(cells("referrals.refusedByReason", corrected, year(2020))).toEqual([["no_consent", 1]]);
    expect(total("referrals.refused", [corrected], second)).toBe(0);
    expect(total("referrals.pending", [corrected], second)).toBe(0);
  });

  test("to an admission is a refusal in the first half, and in the year a new customer since the correction", () => {
    const admitted = { corrections: [{ on, outcome: "positive", negativeReason: null }], admittedOn: on } as const;
    const corrected = { ...refused, ...admitted };
    expect(cells("referrals.outcome", corrected)).toEqual([["negative", 1]]);
    expect(total("referrals.refused", [corrected], first)).toBe(1);
    expect(cells("referrals.outcome", corrected, year(2020))).toEqual([["positive", 1]]);
    expect(total("referrals.refused", [corrected], year(2020))).toBe(0);
    expect(cells("admitted.decisionDays", corrected, year(2020))).toEqual([["211", 1]]);
  });

  test("in the reasons of an admission moves neither its day nor the days until it", () => {
    const corrected = record({ corrections: [{ on, outcome: "positive", negativeReason: null }] });
    expect(countFigures([corrected], first)).toEqual(countFigures([record()], first));
    expect(cells("admitted.decisionDays", corrected, year(2020))).toEqual([["17", 1]]);
  });

  test("in the ground of an ending leaves the first half as it was and does not move the ending", () => {
    const way = { endingGround: "moved_from_finland", returnWay: "other_voluntary" } as const;
    const corrected = record({ ...ended, endingCorrections: [{ on, ...way }] });
    expect(countFigures([corrected], first)).toEqual(countFigures([record(ended)], first));
    expect(cells("ended.groundByReturnWay", corrected, year(2020))).toEqual([
      ["moved_from_finland", "other_voluntary", 1],
    ]);
    expect(total("ended.customerships", [corrected], second)).toBe(0);
  });
});

describe("a stock", () => {
  test("holds who was admitted on the day and not who ended on it", () => {
    const admittedOnTheDay = record({ admittedOn: day("2020-06-30") });
    const endedOnTheDay = record({ person: "q", ...ended });
    expect(total("customers.end", [admittedOnTheDay], halfYear(2020, 1))).toBe(1);
    expect(total("customers.end", [endedOnTheDay], halfYear(2020, 1))).toBe(0);
    expect(total("ended.customerships", [endedOnTheDay], halfYear(2020, 1))).toBe(1);
  });

  test("is told for the end of every month, also where it is zero", () => {
    const counted = countFigures([record(ended)], halfYear(2020, 1)).cells["customers.monthEnds"];
    expect(counted.map(({ count }) => count)).toEqual([0, 1, 1, 1, 1, 0]);
  });

  test("counts accompanying children apart", () => {
    const child = record({ person: "c", basis: "accompanying_child", birthDate: day("2015-01-01") });
    expect(total("customers.end", [record(), child])).toBe(1);
    expect(total("children.end", [record(), child])).toBe(1);
    expect(total("referrals.total", [record(), child])).toBe(1);
  });

  test("takes age on its own day: who turns 18 on the last day is no minor", () => {
    const minors = (birthDate: string) =>
      countOf(countFigures([record({ birthDate: day(birthDate) })], year(2020)), {
        figure: "customers.minor",
        where: { minor: ["yes"] },
      });
    expect(minors("2002-12-31")).toBe(0);
    expect(minors("2003-01-01")).toBe(1);
  });
});

test("who is admitted again counts as re-opened and not as a new customer", () => {
  const again = record({ receivedOn: null, admittedOn: day("2020-09-01"), reopened: true });
  const records = [record(ended), again];
  expect(total("admitted.persons", records)).toBe(1);
  expect(total("reopened.customerships", records)).toBe(1);
  expect(total("referrals.total", records)).toBe(1);
});

test("a person with two forms is one person and two mentions, also within the group of other forms", () => {
  const both = record({ forms: ["forced_marriage", "degrading_conditions"], primaryForm: "forced_marriage" });
  expect(total("admitted.persons", [both])).toBe(1);
  expect(total("admitted.mentions", [both])).toBe(2);
  expect(total("admitted.formGroup", [both])).toBe(2);
  expect(total("admitted.primaryForm", [both])).toBe(1);
});

test("a number can be followed to its records", () => {
  const figure = figureOf("ended.groundByReturnWay");
  expect(cellsOfRecord(figure, record(ended), year(2020))).toEqual([{ key: ["own_wish", "none"], form: null }]);
  expect(cellsOfRecord(figure, record(), year(2020))).toEqual([]);
});

test("what is not known is counted as unknown and never left out", () => {
  const unknown = record({ birthDate: null, nationality: null, primaryForm: null, forms: [], place: null });
  for (const figure of ["admitted.minor", "admitted.nationality", "admitted.primaryForm", "admitted.place"] as const) {
    expect(countFigures([unknown], year(2020)).cells[figure]).toEqual([{ key: ["unknown"], count: 1 }]);
  }
});
