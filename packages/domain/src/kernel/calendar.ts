import { Temporal } from "temporal-polyfill";
import type { Brand } from "./brand.ts";

/** A moment in UTC, written as ISO 8601 with milliseconds: `2015-06-30T21:00:00.000Z`. */
export type Instant = Brand<string, "Instant">;

/** A day of the Gregorian calendar, `YYYY-MM-DD`. Legal days are days in Europe/Helsinki. */
export type CalendarDate = Brand<string, "CalendarDate">;

const legalTimeZone = "Europe/Helsinki";
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** The day written as `YYYY-MM-DD`, or undefined where the text is no day of the calendar (30 February, 2015-1-1). */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  if (!dayPattern.test(text)) return undefined;
  try {
    Temporal.PlainDate.from(text, { overflow: "reject" });
    return text as CalendarDate;
  } catch {
    return undefined;
  }
}

/** A day that is known to be right when the program is written. @throws RangeError where it is not. */
export function calendarDate(text: string): CalendarDate {
  const day = parseCalendarDate(text);
  if (!day) throw new RangeError(`Not a calendar date: ${text}`);
  return day;
}

/** The moment as UTC with milliseconds, or undefined where the text names no moment. */
export function parseInstant(text: string): Instant | undefined {
  try {
    return Temporal.Instant.from(text).toString({ smallestUnit: "millisecond" }) as Instant;
  } catch {
    return undefined;
  }
}

/** The moment that was asked for last: one command asks for the same one again and again, an import a hundred thousand times. */
let latest: { readonly at: Instant; readonly day: CalendarDate } | undefined;

/** The legal day on which a moment falls: the calendar day in Europe/Helsinki. */
export function legalDayOf(at: Instant): CalendarDate {
  if (latest?.at !== at) latest = { at, day: helsinkiDayOf(at) };
  return latest.day;
}

function helsinkiDayOf(at: Instant): CalendarDate {
  return Temporal.Instant.from(at).toZonedDateTimeISO(legalTimeZone).toPlainDate().toString() as CalendarDate;
}

/** The moment at which a legal day begins in Europe/Helsinki; summer time is taken into account. */
export function startOfLegalDay(day: CalendarDate): Instant {
  const start = Temporal.PlainDate.from(day).toZonedDateTime(legalTimeZone);
  return start.toInstant().toString({ smallestUnit: "millisecond" }) as Instant;
}

/** The hour on the clock in Europe/Helsinki at a moment, 0 to 23; summer time is taken into account. */
export function legalHourOf(at: Instant): number {
  return Temporal.Instant.from(at).toZonedDateTimeISO(legalTimeZone).hour;
}

/** The Monday of the week in which a day lies (ISO 8601). */
export function mondayOf(day: CalendarDate): CalendarDate {
  return addDays(day, 1 - Temporal.PlainDate.from(day).dayOfWeek);
}

/** The day `days` calendar days later; earlier where `days` is negative. */
export function addDays(day: CalendarDate, days: number): CalendarDate {
  return Temporal.PlainDate.from(day).add({ days }).toString() as CalendarDate;
}

/** The day `months` calendar months later; the last day of the month where the day does not exist there. */
export function addMonths(day: CalendarDate, months: number): CalendarDate {
  return Temporal.PlainDate.from(day).add({ months }).toString() as CalendarDate;
}

/** Calendar days from one day to another: 1 from a day to the next, negative backwards. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "days" }).days;
}

/** Full years of age on a day. A person born on 29 February turns a year older on 1 March of a common year. */
export function ageOn(birthDate: CalendarDate, day: CalendarDate): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** True where `day` lies in the closed interval; an open end is null. */
export function isWithin(day: CalendarDate, from: CalendarDate, to: CalendarDate | null): boolean {
  return from <= day && (to === null || day <= to);
}

/** The moment `minutes` minutes later. */
export function addMinutes(at: Instant, minutes: number): Instant {
  return Temporal.Instant.from(at).add({ minutes }).toString({ smallestUnit: "millisecond" }) as Instant;
}
