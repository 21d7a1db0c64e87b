import { codeFrom, textFrom, type RawSearch } from "../app/search-params.ts";

/** What the address of the statistics says. Periods and codes only: nothing in it is about a person. */
export type StatisticsFilter = {
  /** `2015`, `2015-1` or `2015-2`; without it the running year. */
  readonly period: string | undefined;
  /** A period of the same kind beside it. */
  readonly compare: string | undefined;
  readonly view: "tables" | undefined;
  /** The figures that are shown the other way than `view` says. */
  readonly turned: readonly string[];
  /** All statements of a printed overview; without it those that differ or have a note. */
  readonly printed: "all" | undefined;
  /** The figure of the number whose records are shown, the number's place in it, and its period. */
  readonly records: string | undefined;
  readonly key: readonly string[];
  readonly of: string | undefined;
};

const views = ["tables"] as const;
const printedChoices = ["all"] as const;

function textsFrom(value: RawSearch[string]): readonly string[] {
  return typeof value === "string" ? [value] : (value ?? []);
}

/** The statistics an address asks for. */
export function parseStatisticsFilter(search: RawSearch): StatisticsFilter {
  return {
    period: textFrom(search["period"]),
    compare: textFrom(search["compare"]),
    view: codeFrom(views, search["view"]),
    turned: textsFrom(search["turned"]),
    printed: codeFrom(printedChoices, search["printed"]),
    records: textFrom(search["records"]),
    key: textsFrom(search["key"]),
    of: textFrom(search["of"]),
  };
}

/** Nothing of a list of records: joined to a patch it closes the list. */
export const noRecords = { records: undefined, key: [], of: undefined } as const;
