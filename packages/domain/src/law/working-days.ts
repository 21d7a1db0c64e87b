import { addDays, calendarDate, type CalendarDate } from "../kernel/index.ts";

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm, in whole numbers). */
export function easterSunday(year: number): CalendarDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skippedLeaps = century - Math.floor(century / 4);
  const moonShift = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + skippedLeaps - moonShift + 15) % 30;
  const fullMoon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + fullMoon + 2 - skippedLeaps) % 7;
  const daysFromMarch28 = fullMoon - weekday;
  return addDays(calendarDate(`${year}-03-28`), daysFromMarch28);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: CalendarDate): number {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const shifted = month < 3 ? year - 1 : year;
  const offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return ((shifted + leaps + (offsets[month - 1] ?? 0) + date + 6) % 7) + 1;
}

/** The first day on or after `from` that is a given weekday. */
function firstWeekday(weekday: number, from: CalendarDate): CalendarDate {
  return addDays(from, (weekday - weekdayOf(from) + 7) % 7);
}

/**
 * The days of a year on which a time limit does not end, apart from Saturdays and Sundays: church holidays as they have been since
 * 1992, Independence Day, 1 May, Christmas Eve and Midsummer Eve (Act 150/1930 s.5).
 */
export function holidaysOf(year: number): readonly CalendarDate[] {
  const easter = easterSunday(year);
  const midsummerEve = firstWeekday(5, calendarDate(`${year}-06-19`));
  return [
    calendarDate(`${year}-01-01`),
    calendarDate(`${year}-01-06`),
    addDays(easter, -2),
    addDays(easter, 1),
    calendarDate(`${year}-05-01`),
    addDays(easter, 39),
    midsummerEve,
    addDays(midsummerEve, 1),
    firstWeekday(6, calendarDate(`${year}-10-31`)),
    calendarDate(`${year}-12-06`),
    calendarDate(`${year}-12-24`),
    calendarDate(`${year}-12-25`),
    calendarDate(`${year}-12-26`),
  ];
}

/** May a time limit end on this day? */
export function isWorkingDay(day: CalendarDate): boolean {
  return weekdayOf(day) < 6 && !holidaysOf(Number(day.slice(0, 4))).includes(day);
}

/** The day itself, or the next working day where a time limit may not end on it (Act 150/1930 s.5). */
export function workingDayFrom(day: CalendarDate): CalendarDate {
  return isWorkingDay(day) ? day : workingDayFrom(addDays(day, 1));
}

/** The last day of a limit of `days` days; the day from which it runs is not counted (Act 150/1930 s.2, s.5). */
export function endOfTimeLimit(from: CalendarDate, days: number): CalendarDate {
  return workingDayFrom(addDays(from, days));
}
