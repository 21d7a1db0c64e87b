import type { CalendarDate } from "../kernel/index.ts";

/** The number of a day, counted from 1 March of the year 0: plain arithmetic, because a generator makes very many days. */
export function numberOfDay(day: string): number {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const shifted = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  return 365 * shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + dayOfYear;
}

/** The day of a number of `numberOfDay`. */
export function dayOfNumber(number: number): CalendarDate {
  const era = Math.floor(number / 146_097);
  const ofEra = number - era * 146_097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const full = year + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(full).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}` as CalendarDate;
}

/** Is the day from Monday to Friday? Day 0 was a Wednesday. */
export function isWeekday(number: number): boolean {
  return (number + 2) % 7 < 5;
}

/** The day itself, or the nearest earlier day from Monday to Friday. */
export function weekdayBefore(number: number): number {
  let day = number;
  while (!isWeekday(day)) day -= 1;
  return day;
}

/** The first and the last number of a month of a year. */
export function monthBounds(year: number, month: number): readonly [number, number] {
  const first = numberOfDay(`${year}-${String(month).padStart(2, "0")}-01`);
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return [first, numberOfDay(`${nextYear}-${String(nextMonth).padStart(2, "0")}-01`) - 1];
}
