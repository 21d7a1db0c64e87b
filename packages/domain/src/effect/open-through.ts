import type { CalendarDate } from "../kernel/index.ts";
import { addedMonths, halfOf, type Month } from "./months.ts";

/** That somebody told on which day a centre was opened, or closed; of what was told within the same half-year the last holds. */
export type OpeningTold = {
  readonly kind: "opened" | "closed";
  /** The day of opening, or the first on which it was not open any more; null where it was open before anybody counted. */
  readonly day: CalendarDate | null;
  readonly toldOn: CalendarDate;
};

/**
 * Was the centre open from the first day of the month to the last, as far as it had been told by the end of that half-year? What is
 * told of a half-year that is over holds from the half-year of the telling, as numbers of staff do: it would change what is compared.
 *
 * @param told in the order in which it was told
 */
export function isOpenThrough({ told }: { readonly told: readonly OpeningTold[] }, month: Month): boolean {
  const known = told.filter(({ toldOn }) => halfOf(toldOn) <= halfOf(month));
  const opened = known.findLast(({ kind }) => kind === "opened");
  const closed = known.findLast(({ kind }) => kind === "closed")?.day ?? null;
  if (!opened || (opened.day !== null && opened.day > `${month}-01`)) return false;
  return closed === null || closed >= `${addedMonths(month, 1)}-01`;
}
