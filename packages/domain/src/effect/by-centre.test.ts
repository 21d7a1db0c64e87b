import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDate, type OrganisationId } from "../kernel/index.ts";
import { effectByCentre, halfYearsOf, perThousand, residentMonthsOf } from "./by-centre.ts";
import { effectOf, smallestCount, sum, type EffectInput, type ReferringCentre } from "./effect.ts";
import { shownBesideTotal, shownCount, shownShare } from "./protect.ts";

function centre(name: string, passedHalfOn: string | null, capacity: number | null): ReferringCentre {
  return {
    organisation: name as OrganisationId,
    openedOn: calendarDate("2014-01-01"),
    closedOn: null,
    passedHalfOn: passedHalfOn === null ? null : calendarDate(passedHalfOn),
    capacity,
  };
}

function referred(name: string, month: string, referrals: number) {
  return { organisation: name as OrganisationId, month, referrals, admitted: 0 };
}

const input: EffectInput = {
  centres: [centre("a", "2015-04-15", 200), centre("b", "2015-03-01", 50), centre("c", null, null)],
  referrals: [
    referred("a", "2015-03", 2),
    referred("a", "2015-05", 7),
    referred("b", "2015-02", 1),
    referred("b", "2015-04", 3),
    referred("c", "2015-04", 1),
    referred("c", "2015-10", 6),
  ],
  window: 2,
  lastMonth: "2016-02",
};

describe("what single centres referred", () => {
  test("comes in the order in which they passed half, with places for residents: by hand 2 · 50 and 2 · 200", () => {
    // b before: January and February; after: April and May. a before: February and March; after: May and June.
    expect(effectByCentre(input)).toEqual([
      {
        organisation: "b",
        passedHalfOn: "2015-03-01",
        before: { referrals: 1, months: 2, residentMonths: 100 },
        after: { referrals: 3, months: 2, residentMonths: 100 },
      },
      {
        organisation: "a",
        passedHalfOn: "2015-04-15",
        before: { referrals: 2, months: 2, residentMonths: 400 },
        after: { referrals: 7, months: 2, residentMonths: 400 },
      },
    ]);
  });

  test("adds up to the two sides of the effect", () => {
    const rows = effectByCentre(input);
    const { before, after } = effectOf(input);
    expect(sum(rows.map((row) => row.before.referrals))).toBe(before.referrals);
    expect(sum(rows.map((row) => row.after.referrals))).toBe(after.referrals);
    expect(sum(rows.map((row) => row.after.months))).toBe(after.centreMonths);
  });

  test("per 1,000 resident-months is by hand 1,000 · 10 / 500 = 20, and unknown where places are", () => {
    const after = effectByCentre(input).map((row) => row.after);
    expect(perThousand(10, residentMonthsOf(after))).toBe(20);
    expect(residentMonthsOf([{ referrals: 1, months: 1, residentMonths: null }])).toBeNull();
    expect(residentMonthsOf([{ referrals: 0, months: 0, residentMonths: null }])).toBe(0);
    expect(perThousand(0, 0)).toBeNull();
  });
});

test("half-years reach from a year before the first passed half to the last that is over, the influx marked", () => {
  const halves = halfYearsOf(input);
  expect(halves.map(({ half }) => half)).toEqual(["2014-1", "2014-2", "2015-1", "2015-2"]);
  expect(halves.filter(({ isInflux }) => isInflux).map(({ half }) => half)).toEqual(["2015-2"]);
  // 2 + 7 of a, 1 + 3 of b, 1 of c. By the end of June a and b have passed half.
  expect(halves[2]).toEqual({ half: "2015-1", referrals: 14, open: 3, overHalf: 2, isInflux: false });
  expect(halfYearsOf({ ...input, lastMonth: "2016-07" }).at(-1)).toMatchObject({ half: "2016-1", referrals: 0 });
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
