import { referralStatusCodes, referrerKindCodes, type ReferralStatus, type ReferrerKind } from "@vas/domain/vocabulary";
import { codeFrom, flagFrom, textFrom, type RawSearch } from "../../app/search-params.ts";
import type { ReferralFilterInput, ReferralSort } from "../../schema.generated.ts";

export const inboxSorts = ["urgency", "waiting", "newest", "supplement"] as const satisfies readonly ReferralSort[];
export const openStatuses = [
  "received",
  "under_consideration",
  "supplement_requested",
] as const satisfies readonly ReferralStatus[];

const views = ["open", "all", ...referralStatusCodes] as const;
export type InboxView = (typeof views)[number];

/** What the address of the inbox says: a filter is a link. Searched words are not part of it. */
export type InboxFilter = {
  readonly view: InboxView | undefined;
  readonly assigned: "mine" | "nobody" | undefined;
  readonly kind: ReferrerKind | undefined;
  readonly danger: boolean | undefined;
  readonly minor: boolean | undefined;
  /** Only those that have waited for long. */
  readonly long: boolean | undefined;
  readonly late: boolean | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly sort: (typeof inboxSorts)[number] | undefined;
  readonly after: string | undefined;
};

/** Nothing but open referrals, the most urgent first. */
export const noFilter: InboxFilter = {
  view: undefined,
  assigned: undefined,
  kind: undefined,
  danger: undefined,
  minor: undefined,
  long: undefined,
  late: undefined,
  from: undefined,
  to: undefined,
  sort: undefined,
  after: undefined,
};

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

function dayFrom(value: RawSearch[string]): string | undefined {
  const text = textFrom(value);
  return text !== undefined && dayPattern.test(text) ? text : undefined;
}

/** The filter of an address. */
export function parseInboxFilter(search: RawSearch): InboxFilter {
  return {
    view: codeFrom(views, search["view"]),
    assigned: codeFrom(["mine", "nobody"], search["assigned"]),
    kind: codeFrom(referrerKindCodes, search["kind"]),
    danger: flagFrom(search["danger"]) || undefined,
    minor: flagFrom(search["minor"]) || undefined,
    long: flagFrom(search["long"]) || undefined,
    late: flagFrom(search["late"]) || undefined,
    from: dayFrom(search["from"]),
    to: dayFrom(search["to"]),
    sort: codeFrom(inboxSorts, search["sort"]),
    after: textFrom(search["after"]),
  };
}

/** How many days make a wait long, until the server has said so. */
export const longWaitAtFirst = 7;

function statusesOf(view: InboxView = "open"): readonly ReferralStatus[] {
  if (view === "open") return openStatuses;
  return view === "all" ? [] : [view];
}

/** What is asked of the server; what is left out does not limit. */
export function toFilterInput(filter: InboxFilter, text: string): ReferralFilterInput {
  const { view, assigned, kind, danger, minor, long, late, from, to } = filter;
  return {
    statuses: [...statusesOf(view)],
    assigned,
    referrerKind: kind,
    acuteDanger: danger,
    minor,
    waitingOver: long ? longWaitAtFirst : undefined,
    supplementLate: late,
    receivedFrom: from,
    receivedTo: to,
    text: text === "" ? undefined : text,
  };
}
