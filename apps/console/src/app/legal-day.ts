const legalTimeZone = "Europe/Helsinki";

/** The legal day of a moment, `2026-11-23`: the calendar day in Helsinki, wherever the person is. */
export function legalDayOf(moment: Date): string {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: legalTimeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(moment);
  const of = (type: "year" | "month" | "day") => parts.find((part) => part.type === type)?.value ?? "";
  return `${of("year")}-${of("month")}-${of("day")}`;
}

/** Full years from a birth date to a day, both `2026-11-23`; for what a form asks, not for what is decided. */
export function yearsBetween(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** The day so many months later, `2026-11-23`; where the month has no such day, the first days of the next. */
export function monthsLater(day: string, months: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCMonth(moment.getUTCMonth() + months);
  return moment.toISOString().slice(0, 10);
}
