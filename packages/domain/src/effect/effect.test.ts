import { describe, expect, test } from "vitest";
import { calendarDate, type OrganisationId } from "../kernel/index.ts";
import { admittedShare, effectOf } from "./compared.ts";
import type { EffectInput, MonthlyReferrals, ReferringCentre } from "./effect.ts";
import { centre, referring } from "./effect.sample.ts";
import type { Half } from "./months.ts";

const input: EffectInput = {
  centres: [centre("early", "2015-2"), centre("late", null), centre("never", null)],
  referrals: [
    ...referring("early", "2015-1", [1, 0, 2, 1, 2, 0]),
    ...referring("early", "2015-2", [9, 9, 9, 9, 9, 9]),
    ...referring("early", "2016-1", [3, 2, 4, 4, 3, 2]),
    ...referring("late", "2015-1", [1, 1, 1, 1, 1, 1]),
    ...referring("late", "2016-1", [0, 2, 1, 1, 1, 1]),
    ...referring("never", "2015-1", [2, 1, 1, 2, 1, 3]),
    ...referring("never", "2016-1", [2, 2, 2, 1, 1, 2]),
  ],
  counted: [{ first: "2014-01", last: "2016-08" }],
};

describe("the effect of training", () => {
  test("is by hand: 6 before and 18 after, beside 16 and 16 of the others, three times as much", () => {
    const { before, after, ratio, batches, leftOut } = effectOf(input);
    expect(batches.flatMap(({ centres }) => centres.map((one) => one.centre.organisation))).toEqual(["early"]);
    expect(leftOut).toEqual([{ reason: "not_passed", centres: 2 }]);
    // January to June 2015; the others referred 6 and 10, 16 together.
    expect(before).toEqual({
      referrals: 6,
      admitted: 2,
      centreMonths: 6,
      compared: 16,
      comparedMonths: 12,
    });
    // January to June 2016. July to December 2015, when it passed half, belongs to neither side.
    expect(after).toEqual({
      referrals: 18,
      admitted: 8,
      centreMonths: 6,
      compared: 16,
      comparedMonths: 12,
    });
    // (18 / 6) / (16 / 16).
    // The error of the logarithm: the root of 1/6 + 1/16 + 1/18 + 1/16 = 0.5893.
    const { ratio: times, lower, upper } = ratio as Extract<typeof ratio, { kind: "estimated" }>;
    expect(times).toBeCloseTo(3, 10);
    expect(lower).toBeCloseTo(3 * Math.exp(-1.959_964 * 0.589_256), 4);
    expect(upper).toBeCloseTo(3 * Math.exp(1.959_964 * 0.589_256), 4);
  });

  test("is none where what happened happened to all centres at once", () => {
    const influx = { ...input, referrals: input.referrals.map((one) => (one.month < "2016-01" ? one : tenfold(one))) };
    const { ratio } = effectOf(influx);
    expect(ratio.kind === "estimated" ? ratio.ratio : null).toBeCloseTo(3, 10);
  });

  test("is not told from fewer than five referrals on any side", () => {
    const few = input.referrals.filter(({ organisation, month }) => organisation !== "early" || month !== "2015-03");
    expect(effectOf({ ...input, referrals: few })).toMatchObject({ isShown: false, ratio: { kind: "too_few" } });
  });

  test("compares with the same centres before and after: those open on both sides that have not passed half by then", () => {
    const late = (passedHalf: Half | null, openedOn?: string) => {
      const centres = [centre("early", "2015-2"), centre("late", passedHalf, openedOn), centre("never", null)];
      const { before, after } = effectOf({ ...input, centres });
      return [before, after].map(({ compared, comparedMonths }) => [compared, comparedMonths]);
    };
    expect(late("2016-2")).toEqual([
      [16, 12],
      [16, 12],
    ]);
    expect(late("2016-1")[1]).toEqual([10, 6]);
    // One that passes half at the same time is compared itself, with the same third one.
    expect(late("2015-2")[1]).toEqual([10, 6]);
    // From June 2015 on: one pair, June and June; 1 of late is added to both.
    expect(late(null, "2015-06-01")).toEqual([
      [11, 7],
      [11, 7],
    ]);
  });
});

describe("a centre of which nobody can tell whether half of its staff was certified", () => {
  const unknown = (from: Half): ReferringCentre => ({ ...centre("late", null), unknownFrom: from });

  test("is not counted as one that is not trained", () => {
    const compared = (from: Half) =>
      effectOf({ ...input, centres: [centre("early", "2015-2"), unknown(from), centre("never", null)] }).after.compared;
    expect(compared("2014-1")).toBe(10);
    expect(compared("2016-1")).toBe(10);
    // Known until the end of the half-year after.
    expect(compared("2016-2")).toBe(16);
  });

  test("is left out for that reason", () => {
    const centres = [centre("early", "2015-2"), unknown("2015-1"), centre("never", null)];
    expect(effectOf({ ...input, centres }).leftOut).toEqual([
      { reason: "not_passed", centres: 1 },
      { reason: "not_known", centres: 1 },
    ]);
  });
});

test("a closing or an opening that is told late changes nothing that was compared before", () => {
  const told = (kind: "opened" | "closed", on: string) => ({
    kind,
    day: calendarDate(on),
    toldOn: calendarDate("2016-07-04"),
  });
  const [early, late, never] = input.centres as [ReferringCentre, ReferringCentre, ReferringCentre];
  const closed = { ...late, told: [...late.told, told("closed", "2016-03-01")] };
  const opened = { ...centre("new", null), told: [told("opened", "2014-01-01")] };
  expect(effectOf({ ...input, centres: [early, closed, never, opened] }).ratio).toEqual(effectOf(input).ratio);
  const inTime = {
    ...late,
    told: [...late.told, { ...told("closed", "2016-03-01"), toldOn: calendarDate("2016-03-01") }],
  };
  expect(effectOf({ ...input, centres: [early, inTime, never] }).after.comparedMonths).toBe(8);
});

describe("months and centres", () => {
  test("are the same before and after, a year apart, of a centre that was not open all the time", () => {
    const opened = [centre("early", "2015-2", "2015-03-02"), centre("late", null), centre("never", null)];
    // April to June 2015 are 1 + 2 + 0, and April to June 2016 are 4 + 3 + 2.
    const { before, after, batches } = effectOf({ ...input, centres: opened });
    expect([before, after].map(({ centreMonths, referrals }) => [centreMonths, referrals])).toEqual([
      [3, 3],
      [3, 9],
    ]);
    const pairs = batches.flatMap(({ centres }) => centres.flatMap((one) => one.pairs));
    expect(pairs.map((pair) => [pair.before.own.month, pair.after.own.month])).toEqual([
      ["2015-04", "2016-04"],
      ["2015-05", "2016-05"],
      ["2015-06", "2016-06"],
    ]);
  });

  test("are left out where there are none on both sides, and a reason is given", () => {
    const leftOut = (change: Partial<EffectInput>) => effectOf({ ...input, ...change }).leftOut;
    const others = { reason: "not_passed", centres: 2 };
    expect(leftOut({ counted: [{ first: "2014-01", last: "2016-05" }] })).toEqual([
      others,
      { reason: "not_counted", centres: 1 },
    ]);
    expect(leftOut({ counted: [{ first: "2015-02", last: "2016-08" }] })).toContainEqual({
      reason: "not_counted",
      centres: 1,
    });
    const [, late, never] = input.centres as [ReferringCentre, ReferringCentre, ReferringCentre];
    const opened = centre("early", "2015-2", "2015-07-01");
    expect(leftOut({ centres: [opened, late, never] })).toEqual([others, { reason: "not_open", centres: 1 }]);
    expect(leftOut({ centres: [centre("early", "2015-2")] })).toEqual([{ reason: "not_comparable", centres: 1 }]);
  });

  test("have a share of admissions shown only where it tells it of few people in no batch", () => {
    expect(admittedShare(effectOf(input), "before")).toBeNull();
    expect(admittedShare(effectOf(input), "after")).toBe(8 / 18);
    const few = {
      ...input,
      referrals: input.referrals.map((one) => (one.month > "2016" ? { ...one, admitted: 0 } : one)),
    };
    expect(admittedShare(effectOf(few), "after")).toBeNull();
  });

  test("have no share of admissions where it would tell that everybody or nobody of a batch was admitted", () => {
    const at = (name: string, month: string, [referrals, admitted]: readonly [number, number]) => ({
      organisation: name as OrganisationId,
      month,
      referrals,
      admitted,
    });
    const centres = [centre("a", "2015-2"), centre("b", "2016-1"), centre("never", null)];
    const shares = (ofB: readonly [number, number], last: string) => {
      const referrals = [
        at("a", "2015-01", [16, 8]),
        at("a", "2016-01", [16, 8]),
        at("b", "2015-07", [12, ofB[0]]),
        at("b", "2016-07", [12, ofB[1]]),
        ...["2015-01", "2015-07", "2016-01", "2016-07"].map((month) => at("never", month, [10, 0])),
      ];
      const effect = effectOf({ centres, referrals, counted: [{ first: "2014-01", last }] });
      return (["before", "after"] as const).map((side) => admittedShare(effect, side));
    };
    expect(shares([0, 12], "2016-06")).toEqual([0.5, 0.5]);
    // 8 of 28 and 20 of 28: of the twelve of `b` before nobody, and after everybody.
    expect(shares([0, 12], "2016-12")).toEqual([null, null]);
    expect(shares([5, 7], "2016-12")).toEqual([13 / 28, 15 / 28]);
  });
});

function tenfold(one: MonthlyReferrals): MonthlyReferrals {
  return { ...one, referrals: one.referrals * 10, admitted: one.admitted * 10 };
}
