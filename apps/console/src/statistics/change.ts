/**
 * A share in per cent with one decimal, rounded half away from zero and computed in whole numbers; null of nothing. A test
 * holds it equal to the domain's own arithmetic, which stays on the server.
 */
export function percentOf(part: number, whole: number): number | null {
  if (whole === 0) return null;
  const tenths = Math.abs(part) * 1000;
  const rest = tenths % whole;
  const rounded = (tenths - rest) / whole + (2 * rest >= whole ? 1 : 0);
  return rounded === 0 ? 0 : (Math.sign(part) * rounded) / 10;
}

/** The change from an earlier count to a later one in per cent of the earlier; null where there was nothing to change from. */
export function changeOf(earlier: number, later: number): number | null {
  return percentOf(later - earlier, earlier);
}

/** A number with its sign as it is printed: `+12`, `−3`, `0`. */
export function signed(value: number, format: (value: number) => string): string {
  const sign = value < 0 ? "−" : value > 0 ? "+" : "";
  return `${sign}${format(Math.abs(value))}`;
}
