import { isWithin, type CalendarDate, type OrganisationId } from "../kernel/index.ts";

/** How many people worked at a body from a day on, until the next count. */
export type StaffCount = { readonly organisation: OrganisationId; readonly from: CalendarDate; readonly count: number };

/** That somebody counted to a body held a certificate, through its last day. */
export type HeldCertificate = {
  readonly organisation: OrganisationId;
  readonly person: string;
  readonly validFrom: CalendarDate;
  /** The last day on which it held: its end, its revocation or the day on which the person left. */
  readonly validUntil: CalendarDate;
};

export type CoverageInput = {
  readonly staffCounts: readonly StaffCount[];
  readonly certificates: readonly HeldCertificate[];
};

/**
 * The share of a body's staff that holds a valid certificate on a day. Where nobody has told how many work there, it is unknown,
 * and so it is where more hold one than are said to work there: that count is not true.
 */
export type Coverage =
  | { readonly kind: "known"; readonly certified: number; readonly staff: number }
  | {
      readonly kind: "unknown";
      readonly certified: number;
      readonly reason: "no_count" | "nobody_works" | "count_too_small";
    };

/** Coverage of a body on a day: different people with a certificate that holds, by the latest count of staff. */
export function coverageOn(
  { staffCounts, certificates }: CoverageInput,
  organisation: OrganisationId,
  day: CalendarDate,
): Coverage {
  const holders = certificates.filter(
    (held) => held.organisation === organisation && isWithin(day, held.validFrom, held.validUntil),
  );
  return coverageOf(new Set(holders.map(({ person }) => person)).size, staffOn(staffCounts, organisation, day));
}

/** Coverage from what was counted; `staff` is undefined where nobody has told it. */
export function coverageOf(certified: number, staff: number | undefined): Coverage {
  if (staff === undefined) return { kind: "unknown", certified, reason: "no_count" };
  if (staff === 0) return { kind: "unknown", certified, reason: "nobody_works" };
  return certified > staff
    ? { kind: "unknown", certified, reason: "count_too_small" }
    : { kind: "known", certified, staff };
}

function staffOn(counts: readonly StaffCount[], organisation: OrganisationId, day: CalendarDate): number | undefined {
  return counts
    .filter((count) => count.organisation === organisation && count.from <= day)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))
    .at(-1)?.count;
}

/** Has more than half of the staff a certificate? In whole numbers; unknown coverage is not. */
export function isOverHalf(coverage: Coverage): boolean {
  return coverage.kind === "known" && coverage.certified * 2 > coverage.staff;
}

/**
 * The share in whole per cent; null where it is unknown. What is not nobody does not round to none, and what is not everybody
 * not to all.
 */
export function percentOf(coverage: Coverage): number | null {
  if (coverage.kind === "unknown") return null;
  const { certified, staff } = coverage;
  if (certified === 0) return 0;
  return certified === staff ? 100 : Math.min(99, Math.max(1, Math.round((100 * certified) / staff)));
}

/** Orders bodies by need: least covered first, those of whom it is unknown last, the larger number without a certificate first. */
export function byNeed(one: Coverage, other: Coverage): number {
  if (one.kind === "unknown" || other.kind === "unknown") {
    return Number(one.kind === "unknown") - Number(other.kind === "unknown");
  }
  const shares = one.certified * other.staff - other.certified * one.staff;
  return shares === 0 ? missing(other) - missing(one) : shares;
}

function missing({ certified, staff }: Extract<Coverage, { readonly kind: "known" }>): number {
  return staff - certified;
}

/** What bodies together have; only those of whom coverage is known are in the share. */
export type TotalCoverage = {
  readonly bodies: number;
  readonly known: number;
  readonly certified: number;
  readonly staff: number;
  readonly overHalf: number;
  /** Bodies where nobody holds a certificate, whether or not their staff is counted. */
  readonly withoutAnybody: number;
};

/** Sums up the coverage of bodies on one day. */
export function totalCoverage(coverages: readonly Coverage[]): TotalCoverage {
  const known = coverages.filter((one) => one.kind === "known");
  return {
    bodies: coverages.length,
    known: known.length,
    certified: known.reduce((sum, { certified }) => sum + certified, 0),
    staff: known.reduce((sum, { staff }) => sum + staff, 0),
    overHalf: known.filter(isOverHalf).length,
    withoutAnybody: coverages.filter(({ certified }) => certified === 0).length,
  };
}
