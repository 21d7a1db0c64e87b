import { isReached, type Effect } from "./compared.ts";
import { monthsOfSide, sum, type EffectInput, type Side } from "./effect.ts";
import { addedHalves, isCounted, monthsOf, type Half, type Month } from "./months.ts";
import { isOpenThrough } from "./open-through.ts";

/** When asylum seekers came to Finland in such numbers that everything about reception changed: August to December 2015. */
export const influx = { first: "2015-08", last: "2015-12" } as const;

/**
 * A half-year with what all centres referred in it. Overviews are published by half-years: of a shorter time a small count would
 * follow from what is published.
 */
export type HalfYear = {
  readonly half: Half;
  readonly referrals: number;
  /** Centres that were open in its last month, and those of them that had passed half by its end. */
  readonly open: number;
  readonly overHalf: number;
  /** Does it reach into the influx? */
  readonly isInflux: boolean;
};

const halvesAround = 2;

/** The half-years from a year before the first centre passed half to a year after the last did, as far as they are counted. */
export function halfYearsOf({ centres, referrals, counted }: EffectInput): readonly HalfYear[] {
  const passed = centres.flatMap(({ passedHalf }) => (passedHalf === null ? [] : [passedHalf])).toSorted();
  const [first, last] = [passed[0], passed.at(-1)];
  if (first === undefined || last === undefined) return [];
  return halvesBetween(addedHalves(first, -halvesAround), addedHalves(last, halvesAround))
    .filter((half) => isCounted(counted, half))
    .map((half) => {
      const months = monthsOf(half);
      const ends = months.at(-1) ?? "";
      const open = centres.filter((centre) => isOpenThrough(centre, ends));
      return {
        half,
        referrals: sum(referrals.filter(({ month }) => months.includes(month)).map((one) => one.referrals)),
        open: open.length,
        overHalf: open.filter(({ passedHalf }) => passedHalf !== null && isReached(passedHalf, ends)).length,
        isInflux: months.some(isOfInflux),
      };
    });
}

/** Does a side of the comparison reach into the influx? */
export function reachesIntoInflux({ centres }: Pick<Effect, "centres">, side: Side): boolean {
  return monthsOfSide(centres, side).own.some(({ month }) => isOfInflux(month));
}

function isOfInflux(month: Month): boolean {
  return influx.first <= month && month <= influx.last;
}

/** The half-years from the first to the last. */
function halvesBetween(first: Half, last: Half): readonly Half[] {
  return first > last ? [] : [first, ...halvesBetween(addedHalves(first, 1), last)];
}
