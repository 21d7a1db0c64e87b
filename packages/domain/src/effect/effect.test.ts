import { describe, expect, test } from "vitest";
import { calendarDate, type OrganisationId } from "../kernel/index.ts";
import { effectOf, type EffectInput, type MonthlyReferrals, type ReferringCentre } from "./effect.ts";

function centre(name: string, passedHalfOn: string | null, openedOn = "2015-01-01"): ReferringCentre {
  return {
    organisation: name as OrganisationId,
    openedOn: calendarDate(openedOn),
    closedOn: null,
    passedHalfOn: passedHalfOn === null ? null : calendarDate(passedHalfOn),
    capacity: 100,
  };
}

/** Referrals by month from January on; half of them lead to admission. */
function referring(name: string, counts: readonly number[]): MonthlyReferrals[] {
  return counts.map((referrals, place) => ({
    organisation: name as OrganisationId,
    month: `2015-${String(place + 1).padStart(2, "0")}`,
    referrals,
    admitted: Math.floor(referrals / 2),
  }));
}

const input: EffectInput = {
  // One passes half in April, two never do in the time that is looked at.
  centres: [centre("early", "2015-04-15"), centre("late", null), centre("never", null)],
  referrals: [
    ...referring("early", [0, 2, 4, 9, 10, 8]),
    ...referring("late", [0, 2, 6, 9, 4, 6]),
    ...referring("never", [0, 4, 4, 9, 2, 4]),
  ],
  window: 2,
  lastMonth: "2015-12",
};

describe("the effect of training", () => {
  test("is by hand: 6 of 8 expected before, 18 of 8 expected after, three times as much", () => {
    const { before, after, ratio, centres } = effectOf(input);
    expect(centres).toBe(1);
    // Before: February and March; the others referred 6 / 2 and 10 / 2 a month.
    expect(before).toEqual({
      referrals: 6,
      admitted: 3,
      centreMonths: 2,
      expected: 8,
      compared: 16,
      comparedMonths: 4,
    });
    // After: May and June; the others referred 6 / 2 and 10 / 2. April belongs to neither side.
    expect(after).toEqual({
      referrals: 18,
      admitted: 9,
      centreMonths: 2,
      expected: 8,
      compared: 16,
      comparedMonths: 4,
    });
    expect(ratio).toMatchObject({ kind: "estimated", ratio: 3 });
    // The error of the logarithm: the root of 1/6 + 1/16 + 1/18 + 1/16 = 0.5893.
    const { lower, upper } = ratio as Extract<typeof ratio, { kind: "estimated" }>;
    expect(lower).toBeCloseTo(3 * Math.exp(-1.959_964 * 0.589_256), 4);
    expect(upper).toBeCloseTo(3 * Math.exp(1.959_964 * 0.589_256), 4);
  });

  test("is none where what happened happened to all centres at once", () => {
    const influx = { ...input, referrals: input.referrals.map((one) => (one.month < "2015-05" ? one : tenfold(one))) };
    expect(effectOf(influx).ratio).toMatchObject({ ratio: 3 });
  });

  test("is not told from fewer than five referrals on any side", () => {
    const few = input.referrals.map((one) =>
      one.organisation === "early" && one.month === "2015-02" ? { ...one, referrals: 0 } : one,
    );
    expect(effectOf({ ...input, referrals: few }).ratio).toEqual({ kind: "too_few" });
  });

  test("compares with a centre only until it has passed half itself", () => {
    const later = {
      ...input,
      centres: [centre("early", "2015-04-15"), centre("late", "2015-06-01"), centre("never", null)],
    };
    const { after } = effectOf({ ...later, window: 1 });
    // May for the early one, by both others; for the late one July, in which nobody referred.
    expect(after).toMatchObject({ referrals: 10, centreMonths: 2, expected: 3, compared: 6, comparedMonths: 3 });
    expect(effectOf({ ...input, centres: [centre("early", "2015-04-15")] }).after.centreMonths).toBe(0);
  });

  test("looks only at months in which a centre was open from the first day to the last, and that are over", () => {
    const opened = [centre("early", "2015-04-15", "2015-03-02"), centre("late", null), centre("never", null)];
    expect(effectOf({ ...input, centres: opened }).before.centreMonths).toBe(0);
    expect(effectOf({ ...input, lastMonth: "2015-05" }).after).toMatchObject({ referrals: 10, centreMonths: 1 });
  });
});

function tenfold(one: MonthlyReferrals): MonthlyReferrals {
  return { ...one, referrals: one.referrals * 10, admitted: one.admitted * 10 };
}
