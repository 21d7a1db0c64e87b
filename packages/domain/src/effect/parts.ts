import { keyOf, type CentreMonth, type MonthlyReferrals } from "./effect.ts";
import { halfOf } from "./months.ts";
import { isSmall } from "./protect.ts";

/** A sum that is shown, as the months of centres of which it is; one that is there twice is counted once. */
export type ShownSum = readonly CentreMonth[];

/**
 * Could a small count be told by adding and subtracting what is shown? What all centres referred in a half-year is shown beside the
 * sums, so each half-year is split into the parts that the sums cut out of one another: centre-months that the same sums contain.
 * Whatever is computed from sums is made of whole parts, and each of them is nobody or at least the smallest count that is shown.
 */
export function tellsSmall(referrals: readonly MonthlyReferrals[], sums: readonly ShownSum[]): boolean {
  const within = sumsByMonth(sums);
  const halves = new Set(sums.flat().map(({ month }) => halfOf(month)));
  const parts = new Map<string, number>();
  for (const { organisation, month, referrals: count } of referrals) {
    const half = halfOf(month);
    if (!halves.has(half)) continue;
    const part = `${half} ${(within.get(keyOf(organisation, month)) ?? []).join(" ")}`;
    parts.set(part, (parts.get(part) ?? 0) + count);
  }
  return [...parts.values()].some(isSmall);
}

/** By the month of a centre in which sums it is, by their places. */
function sumsByMonth(sums: readonly ShownSum[]): ReadonlyMap<string, readonly number[]> {
  const within = new Map<string, number[]>();
  for (const [place, months] of sums.entries()) {
    for (const key of new Set(months.map(({ centre, month }) => keyOf(centre.organisation, month)))) {
      within.set(key, [...(within.get(key) ?? []), place]);
    }
  }
  return within;
}
