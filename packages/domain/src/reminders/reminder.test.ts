import { describe, expect, test } from "vitest";
import { addDays, calendarDate, type CalendarDate, type Instant } from "../kernel/index.ts";
import type { Reminder } from "../vocabulary/index.ts";
import { isReminderHour } from "./reminder.hour.ts";
import { dueDatesRemindedOn, dueReminderOn, renewalReminderOn } from "./reminder.ts";

const day = calendarDate;

/** Looks on every day from one to another, as the daily work does; answers what was sent on which day. */
function sentBetween(from: CalendarDate, to: CalendarDate, look: (today: CalendarDate, sent: Reminder[]) => void) {
  const sent: Reminder[] = [];
  const on: string[] = [];
  for (let today = from; today <= to; today = addDays(today, 1)) {
    const before = sent.length;
    look(today, sent);
    if (sent.length > before) on.push(`${today} ${sent.at(-1)}`);
  }
  return on;
}

describe("a due date", () => {
  const dueOn = day("2026-12-01");
  const known = (knownSince: string) => (today: CalendarDate, sent: Reminder[]) => {
    const reminder = dueReminderOn({ dueOn, knownSince: day(knownSince), sent }, today);
    if (reminder) sent.push(reminder);
  };

  test("is reminded of 14 and 3 days before, on the day, and weekly four times after it, once each", () => {
    expect(sentBetween(day("2026-11-01"), day("2027-02-28"), known("2026-11-01"))).toEqual([
      "2026-11-17 due_14",
      "2026-11-28 due_3",
      "2026-12-01 due_0",
      "2026-12-08 late_1",
      "2026-12-15 late_2",
      "2026-12-22 late_3",
      "2026-12-29 late_4",
    ]);
  });

  test("is not reminded of by what fell before the learner knew of it, nor on the day they were told", () => {
    expect(sentBetween(day("2026-11-20"), day("2026-12-02"), known("2026-11-28"))).toEqual(["2026-12-01 due_0"]);
  });

  test("is reminded of up to three days late where nothing could be sent, and only by the latest", () => {
    const facts = { dueOn, knownSince: day("2026-11-01"), sent: [] };
    expect(dueReminderOn(facts, day("2026-11-20"))).toBe("due_14");
    expect(dueReminderOn(facts, day("2026-11-21"))).toBeUndefined();
    expect(dueReminderOn(facts, day("2026-12-01"))).toBe("due_0");
    expect(dueReminderOn(facts, day("2027-01-01"))).toBe("late_4");
    expect(dueReminderOn(facts, day("2027-01-02"))).toBeUndefined();
  });

  test("is looked at while it has a reminder, and no longer", () => {
    for (const today of [day("2026-11-16"), day("2026-11-17"), day("2027-01-01"), day("2027-01-02")]) {
      const { from, to } = dueDatesRemindedOn(today);
      const isLookedAt = from <= dueOn && dueOn <= to;
      const reminder = dueReminderOn({ dueOn, knownSince: day("2026-01-01"), sent: [] }, today);
      expect([today, isLookedAt]).toEqual([today, reminder !== undefined]);
    }
  });
});

describe("a certificate", () => {
  const certificate = { renewalFrom: day("2028-08-02"), validUntil: day("2028-11-02") };

  test("is reminded of when its renewal opens and 30 days before its end, once each", () => {
    const look = (today: CalendarDate, sent: Reminder[]) => {
      const reminder = renewalReminderOn({ ...certificate, sent }, today);
      if (reminder) sent.push(reminder);
    };
    expect(sentBetween(day("2028-07-01"), day("2028-12-31"), look)).toEqual([
      "2028-08-02 renewal_opens",
      "2028-10-03 expires_30",
    ]);
  });

  test("that has ended is not reminded of", () => {
    expect(renewalReminderOn({ ...certificate, sent: [] }, day("2028-11-02"))).toBe("expires_30");
    expect(renewalReminderOn({ ...certificate, sent: [] }, day("2028-11-03"))).toBeUndefined();
  });
});

test("reminders are sent from 8 to 20 o'clock of the Finnish clock, before and after it is changed", () => {
  const hours = (at: string) => isReminderHour(at as Instant);
  // Winter time is UTC+2, summer time UTC+3; the clocks change on 29 March and 25 October 2026.
  expect([hours("2026-03-28T05:59:59.999Z"), hours("2026-03-28T06:00:00.000Z")]).toEqual([false, true]);
  expect([hours("2026-03-29T04:59:59.999Z"), hours("2026-03-29T05:00:00.000Z")]).toEqual([false, true]);
  expect([hours("2026-10-24T16:59:59.999Z"), hours("2026-10-24T17:00:00.000Z")]).toEqual([true, false]);
  expect([hours("2026-10-25T17:59:59.999Z"), hours("2026-10-25T18:00:00.000Z")]).toEqual([true, false]);
});
