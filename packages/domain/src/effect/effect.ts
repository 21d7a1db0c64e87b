import type { OrganisationId } from "../kernel/index.ts";
import type { Half, KnownSpan, Month } from "./months.ts";
import { isCentreIn, type BodyKnown } from "./open-through.ts";
import type { PassedHalf } from "./passed-half.ts";

export type ReferringCentre = PassedHalf &
  BodyKnown & {
    readonly organisation: OrganisationId;
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
  readonly counted: readonly KnownSpan[];
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
  /** What those not trained yet referred in the same calendar months, and how many of their months these are. */
  readonly compared: number;
  readonly comparedMonths: number;
};

/** Counts below this are not shown, and nothing is computed from them (the protection of `statistics`). */
export const smallestCount = 5;

/** What centres referred, to be looked up by centre and month. */
export type Counts = (month: CentreMonth) => Pick<MonthlyReferrals, "referrals" | "admitted">;

const nobody = { referrals: 0, admitted: 0 };

export function countsOf({ referrals }: Pick<EffectInput, "referrals">): Counts {
  const counts = new Map(referrals.map((one) => [keyOf(one.organisation, one.month), one] as const));
  return ({ centre, month }) => counts.get(keyOf(centre.organisation, month)) ?? nobody;
}

/** The referrals that came from bodies while they were reception centres. */
export function referralsOfCentres({
  centres,
  referrals,
}: Pick<EffectInput, "centres" | "referrals">): readonly MonthlyReferrals[] {
  const byId = new Map(centres.map((centre) => [centre.organisation, centre] as const));
  return referrals.filter(({ organisation, month }) => {
    const centre = byId.get(organisation);
    return centre !== undefined && isCentreIn(centre, month);
  });
}

/** A month of a centre, to look something up by. */
export function keyOf(organisation: OrganisationId, month: Month): string {
  return `${organisation} ${month}`;
}

/** One side of centres together. */
export function sideOf(countIn: Counts, centres: readonly ComparedCentre[], side: Side): EffectSide {
  const { own, compared } = monthsOfSide(centres, side);
  const counts = own.map(countIn);
  return {
    referrals: sum(counts.map(({ referrals }) => referrals)),
    admitted: sum(counts.map(({ admitted }) => admitted)),
    centreMonths: own.length,
    compared: sum(compared.map((one) => countIn(one).referrals)),
    comparedMonths: compared.length,
  };
}

/** The months that are summed on a side: of the centres themselves, and of those with which they are compared. */
export function monthsOfSide(
  centres: readonly ComparedCentre[],
  side: Side,
): { readonly own: readonly CentreMonth[]; readonly compared: readonly CentreMonth[] } {
  const months = centres.flatMap(({ pairs }) => pairs.map((pair) => pair[side]));
  // A month of another centre may be compared with several; it is one month and its referrals are counted once.
  const compared = new Map(
    months.flatMap(({ others }) => others).map((one) => [keyOf(one.centre.organisation, one.month), one] as const),
  );
  return { own: months.map(({ own }) => own), compared: [...compared.values()] };
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
