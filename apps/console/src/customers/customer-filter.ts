import { isCalendarDay, basisCodes, safetyFlagCodes, type Basis, type SafetyFlag } from "@vas/domain/vocabulary";
import { codeFrom, flagFrom, textFrom, type RawSearch } from "../app/search-params.ts";
import type { CustomerFilterInput, CustomerSort } from "../schema.generated.ts";

export const listedStatuses = ["current", "ended", "all"] as const;
export type ListedStatus = (typeof listedStatuses)[number];
const handlers = ["mine", "none"] as const;
export const sorts = ["newest_admitted", "oldest_admitted", "reference", "newest_ended"] as const;

/** What the address of the list says; the words of a search are not part of it. */
export type CustomerFilter = {
  /** The current ones where it is not said. */
  readonly status: ListedStatus | undefined;
  readonly basis: Basis | undefined;
  readonly handler: (typeof handlers)[number] | undefined;
  readonly flag: SafetyFlag | undefined;
  readonly minor: boolean | undefined;
  /** The day whose customers are shown; the status then says nothing. */
  readonly onDate: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly sort: CustomerSort | undefined;
  readonly after: string | undefined;
};

function dayFrom(value: RawSearch[string]): string | undefined {
  const text = textFrom(value);
  return text !== undefined && isCalendarDay(text) ? text : undefined;
}

/** The filter of an address. */
export function parseCustomerFilter(search: RawSearch): CustomerFilter {
  return {
    status: codeFrom(listedStatuses, search["status"]),
    basis: codeFrom(basisCodes, search["basis"]),
    handler: codeFrom(handlers, search["handler"]),
    flag: codeFrom(safetyFlagCodes, search["flag"]),
    minor: flagFrom(search["minor"]) || undefined,
    onDate: dayFrom(search["onDate"]),
    from: dayFrom(search["from"]),
    to: dayFrom(search["to"]),
    sort: codeFrom(sorts, search["sort"]),
    after: textFrom(search["after"]),
  };
}

/** Everybody who is or has been a customer. */
export const everybody = { status: "all" } as const satisfies Partial<CustomerFilter>;

/** Does the filter leave anybody out? The current customers are a limit too. */
export function isLimited({ sort: _sort, after: _after, status, ...limits }: CustomerFilter): boolean {
  return status !== "all" || Object.values(limits).some((limit) => limit !== undefined);
}

function statusOf({ status = "current", onDate }: CustomerFilter): "current" | "ended" | undefined {
  return onDate !== undefined || status === "all" ? undefined : status;
}

/** The filter as the API takes it, with the words of the search; what is left out does not limit. */
export function toFilterInput(filter: CustomerFilter, words: string): CustomerFilterInput {
  const { basis, handler, flag, minor, onDate, from, to } = filter;
  return {
    text: words === "" ? undefined : words,
    status: statusOf(filter),
    basis,
    handlerIs: handler,
    flags: flag && [flag],
    minor,
    onDate,
    admittedFrom: from,
    admittedTo: to,
  };
}
