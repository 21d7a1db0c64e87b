/** A figure over rounds. */
export type Spread = { readonly median: number; readonly least: number; readonly most: number };

/** The median of the rounds, and the least and the most. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  const [low = NaN, high = NaN] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return { median: (low + high) / 2, least: sorted[0] ?? NaN, most: sorted.at(-1) ?? NaN };
}

/** Three significant digits: more would pretend to an exactness that is not there. */
export function rounded(value: number): string {
  if (Number.isNaN(value)) return "–";
  const digits = value === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** A spread as `median (least–most)`. */
export function spreadText({ median, least, most }: Spread): string {
  return `${rounded(median)} (${rounded(least)}–${rounded(most)})`;
}
