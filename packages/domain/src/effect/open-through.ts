import type { CalendarDate } from "../kernel/index.ts";
import { addedMonths, halfOf, type Month } from "./months.ts";

/** That somebody told on which day a centre was opened, or closed; of what was told within the same half-year the last holds. */
export type OpeningTold = {
  readonly kind: "opened" | "closed";
  /** The day of opening, or the first on which it was not open any more; null where it was open before anybody counted. */
  readonly day: CalendarDate | null;
  readonly toldOn: CalendarDate;
};

/** That somebody told whether the body is a reception centre; the first holds for the time before as well. */
export type KindTold = { readonly isCentre: boolean; readonly toldOn: CalendarDate };

/** What was told of a body, each in the order in which it was told. */
export type BodyKnown = { readonly told: readonly OpeningTold[]; readonly kinds: readonly KindTold[] };

/**
 * Was the centre open from the first day of the month to the last, as far as it had been told by the end of that half-year? What is
 * told of a half-year that is over holds from the half-year of the telling, as numbers of staff do: it would change what is compared.
 */
export function isOpenThrough({ told, kinds }: BodyKnown, month: Month): boolean {
  const known = told.filter(({ toldOn }) => halfOf(toldOn) <= halfOf(month));
  const opened = known.findLast(({ kind }) => kind === "opened");
  const closed = known.findLast(({ kind }) => kind === "closed")?.day ?? null;
  if (!isCentreIn({ kinds }, month) || !opened || (opened.day !== null && opened.day > `${month}-01`)) return false;
  return closed === null || closed >= `${addedMonths(month, 1)}-01`;
}

/**
 * Was the body a reception centre in the half-year of the month, as far as it had been told by the end of it? A kind that is told later
 * takes no referrals out of a half-year that is over, and brings none in: the difference would be what one body referred.
 */
export function isCentreIn({ kinds }: Pick<BodyKnown, "kinds">, month: Month): boolean {
  return (kinds.findLast(({ toldOn }) => halfOf(toldOn) <= halfOf(month)) ?? kinds[0])?.isCentre ?? true;
}
