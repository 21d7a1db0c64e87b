/** A number as it is written: so many units of the tenth power of minus `places`. */
type Decimal = { readonly units: bigint; readonly places: number };

/** A right number, and how far from it an answer may be. */
export type Around = { readonly right: number; readonly tolerance: number };

/**
 * Is the number within the tolerance, as a person would count it in decimals? As fractions of two, in which a machine keeps
 * numbers, 1 and 0.1 make a little less than 1.1.
 */
export function isWithin(number: number, { right, tolerance }: Around): boolean {
  if (![number, right, tolerance].every(Number.isFinite)) return false;
  const { units } = together([number, right, tolerance]);
  const [given = 0n, middle = 0n, most = 0n] = units;
  return distance(given, middle) <= most;
}

/** A range as its middle and half of its width, exactly; where an end is no number, they are none either. */
export function aroundOf(low: number, high: number): Around {
  if (![low, high].every(Number.isFinite)) return { right: Number.NaN, tolerance: Number.NaN };
  const { units, places } = together([low, high]);
  const [from = 0n, to = 0n] = units;
  // Half of a unit is five of the next smaller one.
  const half = (sum: bigint) => Number(`${sum * 5n}e${-places - 1}`);
  return { right: half(from + to), tolerance: half(distance(from, to)) };
}

/** The numbers in one unit, small enough for each of them. */
function together(numbers: readonly number[]): { readonly units: readonly bigint[]; readonly places: number } {
  const decimals = numbers.map(decimalOf);
  const places = Math.max(...decimals.map((decimal) => decimal.places));
  return { units: decimals.map((decimal) => decimal.units * 10n ** BigInt(places - decimal.places)), places };
}

function distance(one: bigint, other: bigint): bigint {
  return one > other ? one - other : other - one;
}

/** The shortest decimal that is this number and no other: what somebody wrote to make it. */
function decimalOf(number: number): Decimal {
  const [digits = "", exponent = "0"] = String(number).split("e");
  const [whole = "", fraction = ""] = digits.split(".");
  return { units: BigInt(whole + fraction), places: fraction.length - Number(exponent) };
}
