import { addDays, type CalendarDate } from "../kernel/index.ts";
import type { Reminder } from "../vocabulary/index.ts";

/** Reminders of a day until which a course is to be done, in their order. */
const dueReminderCodes = ["due_14", "due_3", "due_0", "late_1", "late_2", "late_3", "late_4"] as const;
export type DueReminder = (typeof dueReminderCodes)[number];

/** Reminders of a certificate that runs out. */
export type RenewalReminder = "renewal_opens" | "expires_30";

/** On which day a reminder is due, in days from the day until which the course is to be done. */
const daysFromDue: Readonly<Record<DueReminder, number>> = {
  due_14: -14,
  due_3: -3,
  due_0: 0,
  late_1: 7,
  late_2: 14,
  late_3: 21,
  late_4: 28,
};

/** A reminder that could not be sent on its day is made up for so many days; after that it would only confuse. */
const madeUpFor = 3;

/** The first and the last day from which a due date has a reminder today: what need be looked at. */
export function dueDatesRemindedOn(today: CalendarDate): { readonly from: CalendarDate; readonly to: CalendarDate } {
  return { from: addDays(today, -daysFromDue.late_4 - madeUpFor), to: addDays(today, -daysFromDue.due_14) };
}

export type DueFacts = {
  readonly dueOn: CalendarDate;
  /** Whoever was enrolled or given the day later than a reminder's own day knows of it without that reminder. */
  readonly knownSince: CalendarDate;
  /** The reminders of this due date that were sent. */
  readonly sent: readonly Reminder[];
};

/**
 * The reminder of a due date that is to be sent today: the latest whose day has come, where it was not sent; of several that were
 * missed only that one.
 */
export function dueReminderOn({ dueOn, knownSince, sent }: DueFacts, today: CalendarDate): DueReminder | undefined {
  const come = dueReminderCodes.filter((code) => addDays(dueOn, daysFromDue[code]) <= today);
  const latest = come.at(-1);
  if (!latest || sent.includes(latest)) return undefined;
  const day = addDays(dueOn, daysFromDue[latest]);
  return knownSince < day && today <= addDays(day, madeUpFor) ? latest : undefined;
}

export type RenewalFacts = {
  readonly renewalFrom: CalendarDate;
  readonly validUntil: CalendarDate;
  readonly sent: readonly Reminder[];
};

/** How many days before its end a certificate is reminded of for the last time. */
const daysBeforeEnd = 30;

/** The reminder of a certificate that is to be sent today; after its last day there is none. */
export function renewalReminderOn(
  { renewalFrom, validUntil, sent }: RenewalFacts,
  today: CalendarDate,
): RenewalReminder | undefined {
  if (today < renewalFrom || today > validUntil) return undefined;
  const latest = today >= addDays(validUntil, -daysBeforeEnd) ? "expires_30" : "renewal_opens";
  return sent.includes(latest) ? undefined : latest;
}
