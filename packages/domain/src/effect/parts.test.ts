import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { effectByCentre } from "./by-centre.ts";
import { effectOf } from "./compared.ts";
import { countsOf, keyOf, smallestCount, type CentreMonth, type EffectInput } from "./effect.ts";
import { centre, referring } from "./effect.sample.ts";
import { monthsOf, type Half } from "./months.ts";
import { shownCount } from "./protect.ts";

const halves: readonly Half[] = ["2014-1", "2014-2", "2015-1", "2015-2", "2016-1", "2016-2"];
const lookedAt = (half: Half) => [{ first: "2014-01", last: monthsOf(half)[5] ?? "" }];

type Known = Pick<EffectInput, "centres" | "referrals">;

describe("whoever takes what is shown of one batch from what is shown of another", () => {
  /** What `x` referred in the first half of 2015, when the after side of `first` met the before side of `second`, is in neither. */
  const known = (ofX: readonly number[]): Known => ({
    centres: [centre("first", "2014-2"), centre("second", "2015-2"), centre("x", "2016-1"), centre("never", null)],
    referrals: halves.flatMap((half) => [
      ...["first", "second", "never"].flatMap((name) => referring(name, half, [2, 2, 2, 2, 2, 2])),
      ...referring("x", half, half === "2015-1" ? ofX : [2, 2, 2, 2, 2, 2]),
    ]),
  });
  const shownIn = (given: Known, half: Half) => {
    const { batches, isShown } = effectOf({ ...given, counted: lookedAt(half) });
    return isShown ? batches.flatMap(({ centres }) => centres.map((one) => one.centre.organisation)) : [];
  };

  test("finds no small count: the second batch stays away, and the first is as it was", () => {
    const few = known([1, 0, 1, 0, 0, 0]);
    expect(["2015-1", "2016-1"].map((half) => shownIn(few, half))).toEqual([["first"], ["first"]]);
    const { before, after, leftOut } = effectOf({ ...few, counted: lookedAt("2016-1") });
    expect([before, after]).toEqual(
      ["before", "after"].map((side) => effectOf({ ...few, counted: lookedAt("2015-1") })[side as "before" | "after"]),
    );
    expect(leftOut).toContainEqual({ reason: "too_few", centres: 1 });
  });

  test("finds five or nobody, and then the second is shown as well", () => {
    for (const ofX of [
      [1, 1, 1, 1, 1, 0],
      [0, 0, 0, 0, 0, 0],
    ]) {
      expect(shownIn(known(ofX), "2016-1")).toEqual(["first", "second"]);
    }
  });

  test("is not held up by a half-year that cannot be shown: the next comes in without it", () => {
    const { centres, referrals } = known([2, 2, 2, 2, 2, 2]);
    const few = referrals.map((one) =>
      one.organisation === "first" && one.month < "2014-07" ? { ...one, referrals: 0 } : one,
    );
    const one = few.map((some) =>
      some.organisation === "first" && some.month === "2014-03" ? { ...some, referrals: 1 } : some,
    );
    expect(shownIn({ centres, referrals: one }, "2016-1")).toEqual(["second"]);
  });
});

test("a file of earlier years that comes in later changes nothing of what was shown before it came", () => {
  const centres = [centre("c", "2014-2"), centre("b", "2015-2"), centre("x", "2016-1"), centre("never", null)];
  const months = ["2014-03", "2014-09", "2015-03", "2015-09", "2016-03", "2016-09"];
  const referrals = months.flatMap((month) =>
    centres.map(({ organisation }) => ({
      organisation,
      month,
      referrals: organisation === "x" && month === "2015-03" ? 2 : 10,
      admitted: 0,
    })),
  );
  const first = { first: "2015-01", last: "2016-06", since: "2016-08-01T09:00:00.000Z" };
  const later = { first: "2014-01", last: "2014-12", since: "2016-08-02T09:00:00.000Z" };
  const shown = (counted: EffectInput["counted"]) => {
    const { batches, isShown } = effectOf({ centres, referrals, counted });
    return isShown ? batches.flatMap((batch) => batch.centres.map((one) => one.centre.organisation)) : [];
  };
  expect(shown([first])).toEqual(["b"]);
  // Both beside one another would tell the two of `x` in March 2015, which are among the others of `c` and not of `b`.
  expect(shown([first, later])).toEqual(["b"]);
  // Had both come in at once, the earlier half-year would have come first.
  expect(shown([first, { ...later, since: first.since }])).toEqual(["c"]);
});

describe("whoever looks after every half-year and keeps what was shown", () => {
  const given = fc
    .array(
      fc.record({
        passedHalf: fc.constantFrom(null, "2014-2", "2015-1", "2015-2"),
        openedOn: fc.constantFrom("2013-01-01", "2013-01-01", "2014-03-01", "2015-03-01"),
        counts: fc.array(fc.oneof(fc.nat(14), fc.integer({ min: 10, max: 20 })), { minLength: 6, maxLength: 6 }),
      }),
      { minLength: 2, maxLength: 7 },
    )
    .map((all) => ({
      centres: all.map(({ passedHalf, openedOn }, place) => centre(`c${place}`, passedHalf, openedOn)),
      referrals: all.flatMap(({ counts, openedOn }, place) =>
        halves.flatMap((half, at) =>
          referring(`c${place}`, half, inTwoMonths(counts[at] ?? 0)).filter(({ month }) => openedOn <= month),
        ),
      ),
    }));

  test("learns no small count, whatever is taken from what, across sides, batches and half-years", () => {
    let batchesSeen = 0;
    fc.assert(
      fc.property(given, (known) => {
        const cells = new Map(
          known.referrals.map(({ organisation, month }, place) => [keyOf(organisation, month), 1n << BigInt(place)]),
        );
        const seen = new Set(halves.flatMap((half) => setsShown(known, half)).map((set) => maskOf(set, cells)));
        const { isShown, batches } = effectOf({ ...known, counted: lookedAt("2016-2") });
        batchesSeen += isShown ? batches.length : 0;
        const learnt = [...takenFromOneAnother(seen)].map((mask) =>
          known.referrals.reduce((sum, one, place) => sum + ((mask >> BigInt(place)) & 1n ? one.referrals : 0), 0),
        );
        expect(learnt.filter((count) => count > 0 && count < smallestCount)).toEqual([]);
      }),
    );
    expect(batchesSeen).toBeGreaterThan(20);
  });
});

/** As much of it in the first month of a half-year as in the last, by which time a centre may have opened. */
function inTwoMonths(count: number): readonly number[] {
  return [count - Math.floor(count / 2), 0, 0, 0, 0, Math.floor(count / 2)];
}

/** The months of centres of which a sum is shown: of sides, of single centres, and of all centres by half-years. */
function setsShown(known: Known, half: Half): readonly (readonly CentreMonth[])[] {
  const input = { ...known, counted: lookedAt(half) };
  const effect = effectOf(input);
  const months = monthsOf(half);
  const total = known.referrals
    .filter(({ month }) => months.includes(month))
    .reduce((sum, one) => sum + one.referrals, 0);
  const ofAll = months.flatMap((month) => known.centres.map((one) => ({ centre: one, month })));
  const all = shownCount(total) === null ? [] : [ofAll];
  if (!effect.isShown) return all;
  const pairs = effect.centres.flatMap((one) => one.pairs);
  const rows = effectByCentre(countsOf(input), effect);
  const ofRows = (["before", "after"] as const).flatMap((side) =>
    effect.centres
      .filter((_, place) => typeof rows[place]?.[side].referrals === "number")
      .map((one) => one.pairs.map((pair) => pair[side].own)),
  );
  const ofSides = (["before", "after"] as const).flatMap((side) => [
    pairs.map((pair) => pair[side].own),
    pairs.flatMap((pair) => pair[side].others),
  ]);
  return [...all, ...ofSides, ...ofRows];
}

function maskOf(set: readonly CentreMonth[], cells: ReadonlyMap<string, bigint>): bigint {
  return set.reduce((mask, { centre, month }) => mask | (cells.get(keyOf(centre.organisation, month)) ?? 0n), 0n);
}

/** Each set less every set that is within it, and again, as far as a patient person goes. */
function takenFromOneAnother(shown: ReadonlySet<bigint>): ReadonlySet<bigint> {
  const found = new Set(shown);
  for (let round = 0; round < 3; round += 1) {
    const sets = [...found].slice(0, 150);
    for (const whole of sets) {
      for (const part of sets) if ((whole & part) === part) found.add(whole & ~part);
    }
  }
  return found;
}
