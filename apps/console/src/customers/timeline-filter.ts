import { isCalendarDay } from "@vas/domain/vocabulary";
import { codeFrom, idFrom, textFrom, type RawSearch } from "../app/search-params.ts";
import type { TimelineMatter } from "../schema.generated.ts";

export const timelineMatters = [
  "referral",
  "admission",
  "customer",
  "ending",
  "person",
] as const satisfies readonly TimelineMatter[];

/** Which events the address asks for: of which matter, by whom (the id of a member of staff), between which days. */
export type TimelineFilter = {
  readonly matter: TimelineMatter | undefined;
  readonly by: string | undefined;
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly after: string | undefined;
};

function dayFrom(value: RawSearch[string]): string | undefined {
  const text = textFrom(value);
  return text !== undefined && isCalendarDay(text) ? text : undefined;
}

/** The filter of an address. */
export function parseTimelineFilter(search: RawSearch): TimelineFilter {
  return {
    matter: codeFrom(timelineMatters, search["matter"]),
    by: idFrom(search["by"]),
    since: dayFrom(search["since"]),
    until: dayFrom(search["until"]),
    after: textFrom(search["after"]),
  };
}
