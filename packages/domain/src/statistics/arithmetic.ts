/** How many decimals a percentage is shown with. */
export type Decimals = 0 | 1;

/** A value and how often it occurs. */
export type Count = { readonly value: string; readonly count: number };

/** A place in a list of the most common values; `tied` where another value occurs as often. */
export type Ranked = Count & { readonly rank: number; readonly tied: boolean };

/**
 * The share in per cent, rounded half away from zero, computed in whole numbers; null of nothing. Exact for counts up to
 * 10^12: the numerator stays below 2^53.
 */
export function percentOf(part: number, whole: number, decimals: Decimals): number | null {
  if (whole === 0) return null;
  const scale = decimals === 0 ? 1 : 10;
  const numerator = Math.abs(part) * 100 * scale;
  const rest = numerator % whole;
  const rounded = (numerator - rest) / whole + (2 * rest >= whole ? 1 : 0);
  return rounded === 0 ? 0 : (Math.sign(part) * rounded) / scale;
}

/** The change from an earlier count to a later one in per cent of the earlier; null where there was nothing. */
export function changeOf(earlier: number, later: number, decimals: Decimals): number | null {
  return percentOf(later - earlier, earlier, decimals);
}

/**
 * The value at a share of the ordered observations: the smallest value at or below which at least `quarters` fourths of them
 * lie. Always an observed value (PostgreSQL's percentile_disc). Null without observations.
 */
export function quartile(
  observed: readonly { readonly value: number; readonly count: number }[],
  quarters: 1 | 2 | 3,
): number | null {
  const total = observed.reduce((sum, { count }) => sum + count, 0);
  let reached = 0;
  for (const { value, count } of observed.toSorted((a, b) => a.value - b.value)) {
    reached += count;
    if (count > 0 && 4 * reached >= quarters * total) return value;
  }
  return null;
}

/**
 * The most common values with their ranks. Values that occur equally often share a rank, and a tie at the last place is kept
 * whole: the list may be longer than `places`, never arbitrary. Values that do not occur are left out.
 */
export function mostCommon(counts: readonly Count[], places: number): readonly Ranked[] {
  const occurring = counts.filter(({ count }) => count > 0);
  const ranked = occurring.map(({ value, count }): Ranked => {
    const rank = 1 + occurring.filter((other) => other.count > count).length;
    return { value, count, rank, tied: occurring.filter((other) => other.count === count).length > 1 };
  });
  return ranked
    .filter(({ rank }) => rank <= places)
    .toSorted((a, b) => a.rank - b.rank || (a.value < b.value ? -1 : Number(a.value > b.value)));
}
