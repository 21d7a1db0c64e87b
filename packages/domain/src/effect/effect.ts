import type { OrganisationId } from "../kernel/index.ts";
import type { Half, Month, MonthSpan } from "./months.ts";
import type { OpeningTold } from "./open-through.ts";
import type { PassedHalf } from "./passed-half.ts";

export type ReferringCentre = PassedHalf & {
  readonly organisation: OrganisationId;
  /** When it was opened and closed, in the order in which it was told. */
  readonly told: readonly OpeningTold[];
  /** Places, which stand in for residents where nobody knows how many live there; null where they are unknown as well. */
  readonly capacity: number | null;
};

/** What a centre referred in a month, and how many of these referrals led to admission by the end of that half-year. */
export type MonthlyReferrals = {
  readonly organisation: OrganisationId;
  readonly month: Month;
  readonly referrals: number;
  readonly admitted: number;
};

export type EffectInput = {
  readonly centres: readonly ReferringCentre[];
  readonly referrals: readonly MonthlyReferrals[];
  /** The months of which every referral is known; of others nothing is counted, not even nobody. */
  readonly counted: readonly MonthSpan[];
};

/** One side of the comparison: the half-year before the one in which half was passed, or the one after. */
export type Side = "before" | "after";

/** A month of a centre, and the same month of those with which it is compared. */
export type ComparedMonth = { readonly own: CentreMonth; readonly others: readonly CentreMonth[] };

export type CentreMonth = { readonly centre: ReferringCentre; readonly month: Month };

/** A month before, and the same month of the year after. */
export type MonthPair = { readonly [S in Side]: ComparedMonth };

/** A centre that is compared, by the same months before and after. */
export type ComparedCentre = {
  readonly centre: ReferringCentre;
  readonly passedHalf: Half;
  readonly pairs: readonly MonthPair[];
};

export type EffectSide = {
  readonly referrals: number;
  readonly admitted: number;
  readonly centreMonths: number;
  /** What these centres would have referred in the same calendar months at the rate of those not trained yet. */
  readonly expected: number;
  /** On how many referrals of the others, and on how many of their months, that rate stands. */
  readonly compared: number;
  readonly comparedMonths: number;
};

/** A ratio with the interval in which it lies 95 times of a hundred if only chance were at work. */
export type EffectRatio =
  | { readonly kind: "estimated"; readonly ratio: number; readonly lower: number; readonly upper: number }
  /** Too few referrals on some side to tell anything, or to show anything without pointing at somebody. */
  | { readonly kind: "too_few" };

/** Counts below this are not shown, and nothing is computed from them (the protection of `statistics`). */
export const smallestCount = 5;

/** The 97.5 % point of the standard normal distribution. */
const z = 1.959_964;

/** What centres referred, to be looked up by centre and month. */
export type Counts = (month: CentreMonth) => Pick<MonthlyReferrals, "referrals" | "admitted">;

const nobody = { referrals: 0, admitted: 0 };

export function countsOf({ referrals }: Pick<EffectInput, "referrals">): Counts {
  const counts = new Map(referrals.map((one) => [keyOf(one.organisation, one.month), one] as const));
  return ({ centre, month }) => counts.get(keyOf(centre.organisation, month)) ?? nobody;
}

/** A month of a centre, to look something up by. */
export function keyOf(organisation: OrganisationId, month: Month): string {
  return `${organisation} ${month}`;
}

/** One side of centres together. */
export function sideOf(countIn: Counts, centres: readonly ComparedCentre[], side: Side): EffectSide {
  const months = centres.flatMap(({ pairs }) => pairs.map((pair) => pair[side]));
  const counts = months.map(({ own }) => countIn(own));
  const referralsIn = (many: readonly CentreMonth[]) => sum(many.map((one) => countIn(one).referrals));
  // A month of another centre may be compared with several; it is one month and its referrals are counted once.
  const compared = new Map(
    months.flatMap(({ others }) => others).map((one) => [keyOf(one.centre.organisation, one.month), one] as const),
  );
  return {
    referrals: sum(counts.map(({ referrals }) => referrals)),
    admitted: sum(counts.map(({ admitted }) => admitted)),
    centreMonths: months.length,
    expected: sum(months.map(({ others }) => referralsIn(others) / others.length)),
    compared: referralsIn([...compared.values()]),
    comparedMonths: compared.size,
  };
}

/**
 * How much more, or less, the centres referred after than before, by what the others did in the same months. The comparison is by
 * calendar month, so that what came over all of them at once, such as the arrivals of autumn 2015, falls out. The counts are taken
 * as Poisson; the interval is Wald's on the logarithm of the ratio. It is an association: centres are not trained by lot.
 */
export function ratioOf(before: EffectSide, after: EffectSide): EffectRatio {
  const counts = [before.referrals, before.compared, after.referrals, after.compared];
  if (counts.some((count) => count < smallestCount)) return { kind: "too_few" };
  const ratio = after.referrals / after.expected / (before.referrals / before.expected);
  const error = Math.sqrt(sum(counts.map((count) => 1 / count)));
  return { kind: "estimated", ratio, lower: ratio * Math.exp(-z * error), upper: ratio * Math.exp(z * error) };
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
