import { isCalendarDay, organisationKindCodes, type OrganisationKind } from "@vas/domain/vocabulary";
import { codeFrom, idFrom, textFrom, type RawSearch } from "../app/search-params.ts";

/** Every kind of body, in place of one. */
export const allKinds = "all";

export type CoverageFilter = {
  /** The day asked for, `2015-11-30`; today where the address names none. */
  readonly day: string | undefined;
  /** Reception centres where the address names no kind. */
  readonly kind: OrganisationKind | typeof allKinds | undefined;
  /** Only certificates of this course; those that count where the address names none. */
  readonly course: string | undefined;
};

/** The filter of an address; a text that is no day is none. */
export function parseCoverageFilter(search: RawSearch): CoverageFilter {
  const day = textFrom(search["day"]);
  return {
    day: day !== undefined && isCalendarDay(day) ? day : undefined,
    kind: codeFrom([...organisationKindCodes, allKinds], search["kind"]),
    course: idFrom(search["course"]),
  };
}
