import { addDays, calendarDate, type CalendarDate } from "../kernel/index.ts";
import type { RegisterSpan } from "../vocabulary/index.ts";

/** Does the file tell of the day? */
export function isInSpan({ from, to }: RegisterSpan, day: CalendarDate): boolean {
  return from <= day && day <= to;
}

/**
 * What a file covers of which nobody states it: from the first of the month of its first referral to the end of the month of its
 * last. A month that is not over on the day of the import has only come as far as the last referral, and never as far as that day,
 * which is not over either. Null where no day is left, as of a file of the first of a month that begins on it.
 */
export function spanOfReferrals({ from, to }: RegisterSpan, today: CalendarDate): RegisterSpan | null {
  const first = calendarDate(`${from.slice(0, 7)}-01`);
  const last = to.slice(0, 7) < today.slice(0, 7) ? endOfMonth(to) : earlier(to, addDays(today, -1));
  return first <= last ? { from: first, to: last } : null;
}

function earlier(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one < other ? one : other;
}

function endOfMonth(day: CalendarDate): CalendarDate {
  const inNext = addDays(calendarDate(`${day.slice(0, 7)}-28`), 4);
  return addDays(calendarDate(`${inNext.slice(0, 7)}-01`), -1);
}
