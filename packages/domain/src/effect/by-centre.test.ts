import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OrganisationId } from "../kernel/index.ts";
import { effectByCentre, perThousand, residentMonthsOf } from "./by-centre.ts";
import { effectOf } from "./compared.ts";
import { countsOf, smallestCount, sum, type EffectInput, type ReferringCentre } from "./effect.ts";
import { centre as centreOf } from "./effect.sample.ts";
import { halfYearsOf } from "./half-years.ts";
import type { Half } from "./months.ts";
import { shownBesideTotal, shownCount, shownShare } from "./protect.ts";

function centre(name: string, passedHalf: Half | null, capacity: number | null): ReferringCentre {
  return { ...centreOf(name, passedHalf), capacity };
}

function referred(name: string, month: string, referrals: number) {
  return { organisation: name as OrganisationId, month, referrals, admitted: 0 };
}

const input: EffectInput = {
  centres: [centre("a", "2015-1", 200), centre("b", "2015-1", 50), centre("c", null, null)],
  referrals: [
    referred("a", "2014-08", 6),
    referred("a", "2015-05", 7),
    referred("a", "2015-10", 9),
    referred("b", "2014-07", 5),
    referred("b", "2015-04", 3),
    referred("b", "2015-12", 5),
    referred("c", "2014-09", 5),
    referred("c", "2015-04", 1),
    referred("c", "2015-10", 6),
  ],
  counted: [{ first: "2014-01", last: "2016-02" }],
};

function byCentre(change: Partial<EffectInput> = {}) {
  const changed = { ...input, ...change };
  return effectByCentre(countsOf(changed), effectOf(changed));
}

describe("what single centres referred", () => {
  test("comes with the half-year and with places for residents: by hand 6 · 200 and 6 · 50", () => {
    expect(byCentre()).toEqual([
      {
        centre: input.centres[0],
        passedHalf: "2015-1",
        before: { referrals: 6, months: 6, residentMonths: 1200 },
        after: { referrals: 9, months: 6, residentMonths: 1200 },
      },
      {
        centre: input.centres[1],
        passedHalf: "2015-1",
        before: { referrals: 5, months: 6, residentMonths: 300 },
        after: { referrals: 5, months: 6, residentMonths: 300 },
      },
    ]);
  });

  test("adds up to the two sides of the effect", () => {
    const { before, after } = effectOf(input);
    expect(sum(byCentre().map((row) => row.before.referrals ?? 0))).toBe(before.referrals);
    expect(sum(byCentre().map((row) => row.after.referrals ?? 0))).toBe(after.referrals);
    expect(sum(byCentre().map((row) => row.after.months))).toBe(after.centreMonths);
  });

  test("is not shown where it is small, and another not from which it would follow", () => {
    const few = input.referrals.map((one) =>
      one.organisation === "b" && one.month === "2015-12" ? { ...one, referrals: 2 } : one,
    );
    expect(byCentre({ referrals: few }).map(({ after }) => after.referrals)).toEqual([null, null]);
  });

  test("is not shown where the sum is not", () => {
    const few = input.referrals.map((one) => (one.organisation === "c" ? { ...one, referrals: 1 } : one));
    expect(byCentre({ referrals: few }).map(({ before }) => before.referrals)).toEqual([null, null]);
  });

  test("per 1,000 resident-months is by hand 1,000 · 10 / 500 = 20, and unknown where places are", () => {
    expect(residentMonthsOf(byCentre().map(({ after }) => after))).toBe(1500);
    expect(perThousand(10, 500)).toBe(20);
    expect(residentMonthsOf([{ residentMonths: null }, { residentMonths: 100 }])).toBeNull();
    expect(residentMonthsOf([])).toBe(0);
    expect(perThousand(0, 0)).toBeNull();
  });
});

test("half-years reach from a year before the first passed half to the last that is counted, the influx marked", () => {
  const halves = halfYearsOf(input);
  expect(halves.map(({ half }) => half)).toEqual(["2014-1", "2014-2", "2015-1", "2015-2"]);
  expect(halves.filter(({ isInflux }) => isInflux).map(({ half }) => half)).toEqual(["2015-2"]);
  // 7 of a, 3 of b, 1 of c. By the end of June a and b have passed half.
  expect(halves[2]).toEqual({ half: "2015-1", referrals: 11, open: 3, overHalf: 2, isInflux: false });
  const longer = { ...input, counted: [{ first: "2014-03", last: "2016-07" }] };
  expect(halfYearsOf(longer).map(({ half }) => half)).toEqual(["2014-2", "2015-1", "2015-2", "2016-1"]);
});

test("where no centre has passed half there is nothing to draw", () => {
  expect(halfYearsOf({ ...input, centres: [centre("c", null, 10)] })).toEqual([]);
});

describe("small counts", () => {
  test("from one to four are not shown; nobody and five are", () => {
    expect([0, 1, 4, 5].map(shownCount)).toEqual([0, null, null, 5]);
  });

  test("cannot be told from the total: a single one takes the next smallest with it", () => {
    expect(shownBesideTotal([12, 3, 7, 0])).toEqual([12, null, null, null]);
    // 2 and 3 make 5, and so would 5 and 0, or 1 and 4: each stays open, for nobody is hidden as well.
    expect(shownBesideTotal([12, 3, 2, 0])).toEqual([12, null, null, null]);
    // 1 and 1 make 2, from which both would follow.
    expect(shownBesideTotal([12, 1, 1, 6])).toEqual([12, null, null, null]);
    expect(shownBesideTotal([12, 6, 0])).toEqual([12, 6, 0]);
    expect(shownBesideTotal([3])).toEqual([null]);
  });

  test("what is hidden beside a total is never one cell alone, and never less than five together", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 12 }), (counts) => {
        const shown = shownBesideTotal(counts);
        const hidden = counts.filter((_, place) => shown[place] === null);
        expect(counts.filter((count, place) => shown[place] !== null && count > 0 && count < smallestCount)).toEqual(
          [],
        );
        // Nobody is hidden with the small ones: what is hidden has no least value but none.
        if (hidden.length > 0) expect(shown).not.toContain(0);
        // Where everything is hidden the total stands alone, and a small total is not shown either.
        if (hidden.length > 0 && hidden.length < counts.length) {
          expect(hidden.length).toBeGreaterThan(1);
          expect(sum(hidden)).toBeGreaterThanOrEqual(smallestCount);
        }
      }),
    );
  });

  test("a share is shown where neither its part nor the rest is small", () => {
    expect(shownShare(6, 12)).toBe(0.5);
    expect(shownShare(12, 13)).toBeNull();
    expect(shownShare(4, 30)).toBeNull();
    expect(shownShare(30, 30)).toBeNull();
  });
});
