/** The number in digits, without an exponent: the formats know none. */
export function plainNumber(number: number): string {
  const [digits = "0", exponent] = String(Math.abs(number)).split("e");
  const sign = number < 0 ? "-" : "";
  return sign + (exponent === undefined ? digits : shifted(digits, Number(exponent)));
}

function shifted(digits: string, exponent: number): string {
  const [whole = "", part = ""] = digits.split(".");
  const all = whole + part;
  const point = whole.length + exponent;
  if (point <= 0) return `0.${"0".repeat(-point)}${all}`;
  return point >= all.length ? all.padEnd(point, "0") : `${all.slice(0, point)}.${all.slice(point)}`;
}

/** A number of a file: digits with a decimal point or comma; undefined of everything else, as of `NaN` and `1e400`. */
export function readNumber(text: string): number | undefined {
  const match = /^\s*([+-]?)(\d+)(?:[.,](\d+))?\s*$/.exec(text);
  if (!match) return undefined;
  const number = Number(`${match[1]}${match[2]}.${match[3] ?? "0"}`);
  return Number.isFinite(number) ? number : undefined;
}

/** The share of a right answer in per cent, as Moodle lists them: five digits after the point. */
export function shareOf(count: number): string {
  return plainNumber(Math.round(10_000_000 / count) / 100_000);
}

/** Do shares of right answers make a whole? Moodle rounds thirds and sevenths. */
export function isWhole(shares: readonly number[]): boolean {
  return Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100) < 0.1;
}
