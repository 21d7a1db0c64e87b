import fc from "fast-check";
import { describe, test, expect } from "vitest";
import { generateRegister } from "../demo/index.ts";
import { statisticalRecordsOf } from "../register/index.ts";
import { figures } from "./catalogue/index.ts";
import { countFigures, type OverviewFigures } from "./count.ts";
import { countOf } from "./measure.ts";
import { halfYear, year, type Period } from "./period.ts";
import { isReconciled, reconcile } from "./reconcile.ts";
import { anyRecord } from "./record.sample.ts";

const anyRecords = fc.array(anyRecord, { maxLength: 30 });
const anyPeriod: fc.Arbitrary<Period> = fc.constantFrom(
  year(2019),
  halfYear(2019, 1),
  halfYear(2019, 2),
  year(2020),
  halfYear(2020, 2),
);

function counts(counted: OverviewFigures) {
  return (figure: Parameters<typeof countOf>[1]["figure"]) => countOf(counted, { figure });
}

describe("whatever the records", () => {
  test("the stock at the end is the stock at the start with what came and without what went", () => {
    fc.assert(
      fc.property(anyRecords, anyPeriod, (records, period) => {
        const of = counts(countFigures(records, period));
        const came = of("admitted.customerships") + of("reopened.customerships");
        expect(of("customers.end")).toBe(of("customers.start") + came - of("ended.customerships"));
        const children = of("children.admitted") + of("children.reopened");
        expect(of("children.end")).toBe(of("children.start") + children - of("children.ended"));
      }),
    );
  });

  test("nothing fails in the reconciliation of a year with its halves", () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const halves = [countFigures(records, halfYear(2020, 1)), countFigures(records, halfYear(2020, 2))] as const;
        expect(isReconciled(reconcile({ figures: countFigures(records, year(2020)), halves }))).toBe(true);
      }),
    );
  });

  test("the end of one half is the start of the next", () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const [first, second] = [halfYear(2020, 1), halfYear(2020, 2)].map((half) =>
          counts(countFigures(records, half)),
        );
        expect(first?.("customers.end")).toBe(second?.("customers.start"));
      }),
    );
  });

  test("what is decided later changes nothing in an earlier half, nor does it make a closed referral pending", () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const half = halfYear(2019, 1);
        const before = records.map((record) => ({
          ...record,
          corrections: record.corrections.filter(({ on }) => on <= half.last),
          endingCorrections: record.endingCorrections.filter(({ on }) => on <= half.last),
        }));
        expect(countFigures(records, half)).toEqual(countFigures(before, half));
      }),
    );
  });

  test("persons are never more than mentions, referrals or customerships", () => {
    fc.assert(
      fc.property(anyRecords, anyPeriod, (records, period) => {
        const of = counts(countFigures(records, period));
        expect(of("admitted.persons")).toBeLessThanOrEqual(of("admitted.mentions"));
        expect(of("referrals.persons")).toBeLessThanOrEqual(of("referrals.total"));
        expect(of("ended.persons")).toBeLessThanOrEqual(of("ended.customerships"));
      }),
    );
  });

  test("the order of the records changes nothing", () => {
    fc.assert(
      fc.property(anyRecords, anyPeriod, (records, period) => {
        expect(countFigures(records.toReversed(), period)).toEqual(countFigures(records, period));
      }),
    );
  });
});

test("a large register reconciles in every year", { timeout: 60_000 }, () => {
  const records = statisticalRecordsOf([...generateRegister(11, 3_000)]);
  for (const number of [2008, 2012, 2015]) {
    const halves = [countFigures(records, halfYear(number, 1)), countFigures(records, halfYear(number, 2))] as const;
    const counted = countFigures(records, year(number));
    expect(reconcile({ figures: counted, halves }).filter(({ severity }) => severity === "fails")).toEqual([]);
    expect(figures.every(({ id }) => counted.cells[id] !== undefined)).toBe(true);
  }
});
