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
  const certified = new Set(holders.map(({ person }) => person)).size;
  const staff = staffOn(staffCounts, organisation, day);
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

/** The first day of the list on which coverage passes half; undefined where it passes on none. */
export function firstOverHalf(
  input: CoverageInput,
  organisation: OrganisationId,
  days: readonly CalendarDate[],
): CalendarDate | undefined {
  return days.find((day) => isOverHalf(coverageOn(input, organisation, day)));
}
