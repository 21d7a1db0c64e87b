import { textFrom, type RawSearch } from "../app/search-params.ts";

export type TrainingFilter = {
  /** The year whose trainings are listed, `2015`; those to come where the address names none. */
  readonly year: string | undefined;
  /** Where the page begins; the first page where the address names none. */
  readonly after: string | undefined;
};

/** The filter of an address. */
export function parseTrainingFilter(search: RawSearch): TrainingFilter {
  const year = textFrom(search["year"]);
  return {
    year: year !== undefined && /^20\d\d$/.test(year) ? year : undefined,
    after: textFrom(search["after"]),
  };
}

/** The days between which trainings are listed. */
export function daysOf({ year }: TrainingFilter, today: string): { readonly from: string; readonly until: string } {
  if (year !== undefined) return { from: `${year}-01-01`, until: `${year}-12-31` };
  return { from: today, until: `${Number(today.slice(0, 4)) + 2}-12-31` };
}

const firstYear = 2014;

/** The years that can be chosen, the newest first. */
export function yearsUntil(today: string): readonly string[] {
  const last = Number(today.slice(0, 4)) + 1;
  return Array.from({ length: last - firstYear + 1 }, (_, place) => String(last - place));
}
