import { shownCountsOf, type Effect } from "./compared.ts";
import { sum, type ComparedCentre, type Counts, type Side } from "./effect.ts";

/** What one centre referred in the months of one side. */
export type CentreSide = {
  /** Null where it is small, or would tell a small one. */
  readonly referrals: number | null;
  readonly months: number;
  /** Places times months; null where the places are unknown. */
  readonly residentMonths: number | null;
};

export type CentreEffect = Pick<ComparedCentre, "centre" | "passedHalf"> & { readonly [S in Side]: CentreSide };

/** The centres that are compared, in the order in which they passed half, each with its own months. */
export function effectByCentre(countIn: Counts, { batches }: Effect): readonly CentreEffect[] {
  return batches.flatMap(({ centres, rowsOf }) => {
    // Beside the sum of the batch, which follows from what is shown before and after it came in.
    const shown = (side: Side) => (rowsOf.includes(side) ? shownCountsOf(countIn, centres, side) : []);
    const [before, after] = [shown("before"), shown("after")];
    return centres.map((one, place) => ({
      centre: one.centre,
      passedHalf: one.passedHalf,
      before: { ...monthsOfCentre(one), referrals: before[place] ?? null },
      after: { ...monthsOfCentre(one), referrals: after[place] ?? null },
    }));
  });
}

function monthsOfCentre({ centre: { capacity }, pairs }: ComparedCentre): Omit<CentreSide, "referrals"> {
  return { months: pairs.length, residentMonths: capacity === null ? null : capacity * pairs.length };
}

/** The resident-months of centres together; null where the places of one are unknown. */
export function residentMonthsOf(sides: readonly Pick<CentreSide, "residentMonths">[]): number | null {
  return sides.some(({ residentMonths }) => residentMonths === null)
    ? null
    : sum(sides.map(({ residentMonths }) => residentMonths ?? 0));
}

/** Referrals per 1,000 resident-months; null without any. */
export function perThousand(referrals: number, residentMonths: number | null): number | null {
  return residentMonths === null || residentMonths === 0 ? null : (1_000 * referrals) / residentMonths;
}
