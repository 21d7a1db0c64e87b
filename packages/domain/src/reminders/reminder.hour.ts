import { legalHourOf, type Instant } from "../kernel/index.ts";

/** Between these hours of the clock in Finland learners are reminded: nobody's phone sounds at night. */
const from = 8;
const to = 20;

/** Is it between 8 and 20 o'clock in Finland, in summer time as in winter time? */
export function isReminderHour(at: Instant): boolean {
  const hour = legalHourOf(at);
  return hour >= from && hour < to;
}
