import type { CalendarDate } from "../kernel/index.ts";
import type { FieldProblem } from "./text.ts";

/** The register of the assistance system begins here; nothing can have been received earlier. */
export const registerBegins: CalendarDate = "2006-01-01" as CalendarDate;
/** No living person was born earlier. */
export const earliestBirth: CalendarDate = "1900-01-01" as CalendarDate;

/** The closed interval in which a day must lie. */
export type DayRule = { readonly earliest: CalendarDate; readonly latest: CalendarDate | null };

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Is the text `YYYY-MM-DD` and a day of the calendar? Plain arithmetic, so that forms need no calendar library. */
export function isCalendarDay(text: string): text is CalendarDate {
  const parts = dayPattern.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const leapDay = month === 2 && isLeapYear(year) ? 1 : 0;
  return day >= 1 && day <= (daysOfMonth[month - 1] ?? 0) + leapDay;
}

/** What is wrong with a day, or undefined where nothing is. A `latest` of today makes later days `in_future`. */
export function dayProblem(text: string, rule: DayRule, today: CalendarDate): FieldProblem | undefined {
  if (!isCalendarDay(text)) return "not_a_date";
  if (text < rule.earliest) return "too_early";
  if (rule.latest === null || text <= rule.latest) return undefined;
  return rule.latest === today ? "in_future" : "too_late";
}

/** A day of something that has happened: not before the register begins, not in the future. */
export function pastDayProblem(text: string, today: CalendarDate): FieldProblem | undefined {
  return dayProblem(text, { earliest: registerBegins, latest: today }, today);
}

/** A birth date: not before 1900, not in the future. */
export function birthDateProblem(text: string, today: CalendarDate): FieldProblem | undefined {
  return dayProblem(text, { earliest: earliestBirth, latest: today }, today);
}
