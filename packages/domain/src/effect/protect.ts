import { smallestCount, sum } from "./effect.ts";

/** Is the count so small that it could point at somebody? Nobody points at nobody. */
export function isSmall(count: number): boolean {
  return count > 0 && count < smallestCount;
}

/** The count, or null where it is small. */
export function shownCount(count: number): number | null {
  return isSmall(count) ? null : count;
}

/**
 * Counts beside their shown total, with null in place of those that are not shown: where one is small, all below the smallest
 * count, nobody included, so that what is hidden may be nothing as well; and of the others as many as it takes, the smallest
 * first, that no small one is left when what is shown is taken from the total.
 */
export function shownBesideTotal(counts: readonly number[]): readonly (number | null)[] {
  if (!counts.some(isSmall)) return counts;
  const bySize = counts.map((count, place) => ({ count, place })).toSorted((one, other) => one.count - other.count);
  const hidden = new Map<number, number>();
  for (const { count, place } of bySize) {
    const isEnough = hidden.size > 1 && sum([...hidden.values()]) >= smallestCount;
    if (count >= smallestCount && isEnough) break;
    hidden.set(place, count);
  }
  return counts.map((count, place) => (hidden.has(place) ? null : count));
}

/**
 * The share of a part in its whole, between 0 and 1; null where the part or the rest is small, or where everybody or nobody is in
 * the part: then the share would tell it of each of them.
 */
export function shownShare(part: number, whole: number): number | null {
  return part < smallestCount || whole - part < smallestCount ? null : part / whole;
}
