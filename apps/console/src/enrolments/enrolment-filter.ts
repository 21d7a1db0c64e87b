import { codeFrom, idFrom, textFrom, type RawSearch } from "../app/search-params.ts";

/** How an enrolment stands, as the list is limited by it. */
export const enrolmentStates = ["late", "active", "completed", "waived", "withdrawn"] as const;
export type EnrolmentState = (typeof enrolmentStates)[number];

/** What the address of the list says: searched words are not part of it. */
export type EnrolmentFilter = {
  readonly course: string | undefined;
  readonly organisation: string | undefined;
  readonly state: EnrolmentState | undefined;
  readonly after: string | undefined;
};

/** The filter of an address. */
export function parseEnrolmentFilter(search: RawSearch): EnrolmentFilter {
  return {
    course: idFrom(search["course"]),
    organisation: idFrom(search["organisation"]),
    state: codeFrom(enrolmentStates, search["state"]),
    after: textFrom(search["after"]),
  };
}
