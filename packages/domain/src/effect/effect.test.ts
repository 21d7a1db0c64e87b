import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDate, type OrganisationId } from "../kernel/index.ts";
import { admittedShare, effectOf } from "./compared.ts";
import { smallestCount, type EffectInput, type MonthlyReferrals, type ReferringCentre } from "./effect.ts";
import { addedHalves, monthsOf, type Half } from "./months.ts";

function centre(name: string, passedHalf: Half | null, openedOn = "2014-01-01"): ReferringCentre {
  return {
    organisation: name as OrganisationId,
    openedOn: calendarDate(openedOn),
    closedOn: null,
    passedHalf,
    capacity: 100,
  };
}

/** Referrals of a half-year by month; half of a month's lead to admission. */
function referring(name: string, half: Half, counts: readonly number[]): MonthlyReferrals[] {
  return monthsOf(half).map((month, place) => ({
    organisation: name as OrganisationId,
    month,
    referrals: counts[place] ?? 0,
    admitted: Math.floor((counts[place] ?? 0) / 2),
  }));
}

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
  test("is by hand: 6 of 8 expected before, 18 of 8 expected after, three times as much", () => {
    const { before, after, ratio, batches, leftOut } = effectOf(input);
    expect(batches.flatMap(({ centres }) => centres.map((one) => one.centre.organisation))).toEqual(["early"]);
    expect(leftOut).toEqual([{ reason: "not_passed", centres: 2 }]);
    // January to June 2015; the others referred 6 and 10, by the mean of each month 16 / 2 together.
    expect(before).toEqual({
      referrals: 6,
      admitted: 2,
      centreMonths: 6,
      expected: 8,
      compared: 16,
      comparedMonths: 12,
    });
    // January to June 2016. July to December 2015, when it passed half, belongs to neither side.
    expect(after).toEqual({
      referrals: 18,
      admitted: 8,
      centreMonths: 6,
      expected: 8,
      compared: 16,
      comparedMonths: 12,
    });
    expect(ratio).toMatchObject({ kind: "estimated", ratio: 3 });
    // The error of the logarithm: the root of 1/6 + 1/16 + 1/18 + 1/16 = 0.5893.
    const { lower, upper } = ratio as Extract<typeof ratio, { kind: "estimated" }>;
    expect(lower).toBeCloseTo(3 * Math.exp(-1.959_964 * 0.589_256), 4);
    expect(upper).toBeCloseTo(3 * Math.exp(1.959_964 * 0.589_256), 4);
  });

  test("is none where what happened happened to all centres at once", () => {
    const influx = { ...input, referrals: input.referrals.map((one) => (one.month < "2016-01" ? one : tenfold(one))) };
    expect(effectOf(influx).ratio).toMatchObject({ ratio: 3 });
  });

  test("is not told from fewer than five referrals on any side", () => {
    const few = input.referrals.filter(({ organisation, month }) => organisation !== "early" || month !== "2015-03");
    expect(effectOf({ ...input, referrals: few })).toMatchObject({ isShown: false, ratio: { kind: "too_few" } });
  });

  test("compares with the same centres before and after: those open on both sides that have not passed half by then", () => {
    const late = (passedHalf: Half | null, openedOn?: string) => {
      const centres = [centre("early", "2015-2"), centre("late", passedHalf, openedOn), centre("never", null)];
      const { before, after } = effectOf({ ...input, centres });
      return [before, after].map(({ compared, comparedMonths, expected }) => [compared, comparedMonths, expected]);
    };
    expect(late("2016-2")).toEqual([
      [16, 12, 8],
      [16, 12, 8],
    ]);
    expect(late("2016-1")[1]).toEqual([10, 6, 10]);
    // One that passes half at the same time is compared itself, with the same third one.
    expect(late("2015-2")[1]).toEqual([10, 6, 10 + 10]);
    // From June 2015 on: one pair, June and January; 1 of late in June and none in January are added, and are half of the mean.
    expect(late(null, "2015-06-01")).toEqual([
      [11, 7, 10 - 3 / 2 + 1 / 2],
      [10, 7, 10 - 2 / 2],
    ]);
  });
});

describe("months and centres", () => {
  test("are as many before as after, the nearest ones, of a centre that was not open all the time", () => {
    const opened = [centre("early", "2015-2", "2015-03-02"), centre("late", null), centre("never", null)];
    // April to June 2015 are 1 + 2 + 0, and January to March 2016 are 3 + 2 + 4.
    const { before, after } = effectOf({ ...input, centres: opened });
    expect([before, after].map(({ centreMonths, referrals }) => [centreMonths, referrals])).toEqual([
      [3, 3],
      [3, 9],
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
});

describe("whoever looks before and after a centre comes in", () => {
  const halves = ["2014-1", "2014-2", "2015-1", "2015-2", "2016-1", "2016-2"];
  const given = fc
    .array(
      fc.record({
        passedHalf: fc.constantFrom(null, "2014-2", "2015-1", "2015-2"),
        counts: fc.array(fc.nat(8), { minLength: 6, maxLength: 6 }),
      }),
      { minLength: 2, maxLength: 7 },
    )
    .map((all) => ({
      centres: all.map(({ passedHalf }, place) => centre(`c${place}`, passedHalf)),
      referrals: all.flatMap(({ counts }, place) =>
        halves.flatMap((half, at) => referring(`c${place}`, half, [counts[at] ?? 0])),
      ),
    }));

  test("learns no small count from the difference, of the centre, of the others, or of who is in neither", () => {
    fc.assert(
      fc.property(given, (known) => {
        const looks = halves.map((half) => {
          const effect = effectOf({ ...known, counted: [{ first: "2014-01", last: monthsOf(half)[5] ?? "" }] });
          const { isShown, batches } = effect;
          return (["before", "after"] as const).flatMap((side) => {
            const { referrals, compared } = effect[side];
            const months = new Set(
              batches
                .flatMap(({ centres }) => centres.map(({ passedHalf }) => passedHalf))
                .flatMap((passed) => monthsOf(addedHalves(passed, side === "before" ? -1 : 1))),
            );
            const all = known.referrals.filter(({ month }) => months.has(month));
            const total = all.reduce((sum, one) => sum + one.referrals, 0);
            return isShown ? [referrals, compared, total - referrals - compared] : [0, 0, 0];
          });
        });
        for (const [at, look] of looks.entries()) {
          const learnt = look.map((count, cell) => count - (looks[at - 1]?.[cell] ?? 0));
          expect(learnt.filter((count) => count !== 0 && count < smallestCount)).toEqual([]);
        }
      }),
    );
  });

  test("waits with centres that would add too few, until the next ones come in", () => {
    const second = centre("second", "2016-1");
    const third = centre("third", "2016-2");
    const later: EffectInput = {
      centres: [...input.centres, second, third],
      referrals: [
        ...input.referrals,
        ...referring("second", "2015-2", [1, 1, 1, 1, 1, 1]),
        ...referring("second", "2016-2", [0, 0, 2, 0, 0, 0]),
        ...referring("third", "2016-1", [1, 1, 1, 1, 1, 0]),
        ...referring("third", "2017-1", [3, 3, 0, 0, 0, 0]),
        ...["2015-2", "2016-2", "2017-1"].flatMap((half) => referring("never", half, [1, 1, 1, 1, 1, 1])),
      ],
      counted: [{ first: "2014-01", last: "2016-12" }],
    };
    const waiting = effectOf(later);
    expect(waiting.batches).toHaveLength(1);
    expect(waiting.leftOut).toContainEqual({ reason: "too_few", centres: 1 });
    expect(waiting.after.referrals).toBe(18);
    const all = effectOf({ ...later, counted: [{ first: "2014-01", last: "2017-06" }] });
    expect(all.batches).toHaveLength(2);
    // 2 of the second and 6 of the third.
    expect(all.after.referrals).toBe(18 + 8);
  });
});

function tenfold(one: MonthlyReferrals): MonthlyReferrals {
  return { ...one, referrals: one.referrals * 10, admitted: one.admitted * 10 };
}
