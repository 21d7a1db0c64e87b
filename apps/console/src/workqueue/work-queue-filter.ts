import { codeFrom, flagFrom, textFrom, type RawSearch } from "../app/search-params.ts";
import type { QueueChoice, WorkKind } from "../schema.generated.ts";

export const queueChoices = ["mine", "unassigned", "unit"] as const satisfies readonly QueueChoice[];
const workKinds = [
  "take_referral",
  "consider_referral",
  "await_supplement",
  "chase_supplement",
  "decide_admission",
  "revise_admission",
  "serve_admission",
  "await_admission_appeal",
  "decide_ending",
  "revise_ending",
  "serve_ending",
  "await_ending_appeal",
  "end_aftercare",
] as const satisfies readonly WorkKind[];

/** What the address of the queue says; without a word it is the reader's own. */
export type WorkQueueFilter = {
  readonly whose: QueueChoice | undefined;
  readonly kind: WorkKind | undefined;
  readonly children: boolean | undefined;
  readonly after: string | undefined;
};

/** The filter of an address. */
export function parseWorkQueueFilter(search: RawSearch): WorkQueueFilter {
  return {
    whose: codeFrom(queueChoices, search["whose"]),
    kind: codeFrom(workKinds, search["kind"]),
    children: flagFrom(search["children"]) || undefined,
    after: textFrom(search["after"]),
  };
}
