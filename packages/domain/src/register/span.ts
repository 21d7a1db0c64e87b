import { addDays, calendarDate, type CalendarDate } from "../kernel/index.ts";
import type { RegisterSpan } from "../vocabulary/index.ts";

/** Does the file tell of the day? */
export function isInSpan({ from, to }: RegisterSpan, day: CalendarDate): boolean {
  return from <= day && day <= to;
}

/**
 * What a file covers of which nobody states it: from the first of the month of its first referral to the end of the month of its
 * last. A month that is not over on the day of the import has only come as far as the last referral.
 */
export function spanOfReferrals({ from, to }: RegisterSpan, today: CalendarDate): RegisterSpan {
  const isOver = to.slice(0, 7) < today.slice(0, 7);
  return { from: calendarDate(`${from.slice(0, 7)}-01`), to: isOver ? endOfMonth(to) : to };
}

function endOfMonth(day: CalendarDate): CalendarDate {
  const inNext = addDays(calendarDate(`${day.slice(0, 7)}-28`), 4);
  return addDays(calendarDate(`${inNext.slice(0, 7)}-01`), -1);
}
