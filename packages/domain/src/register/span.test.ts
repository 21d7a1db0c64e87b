import { describe, expect, test } from "vitest";
import { addDays, calendarDate } from "../kernel/index.ts";
import { readRegisterRow } from "./row.ts";
import { spanOfReferrals } from "./span.ts";

const today = calendarDate("2026-11-23");
const span = (from: string, to: string) => ({ from: calendarDate(from), to: calendarDate(to) });

test("the days that somebody states refuse a row of another day by its line, and none of their first and last day", () => {
  const problemsOn = (day: string) => {
    const raw = (column: string) => (column === "received_on" ? day : "");
    const read = readRegisterRow({ line: 7, today, stated: span("2015-01-01", "2015-12-31"), raw });
    return read.ok ? [] : read.rejection.filter(({ code }) => code === "outside_span");
  };
  const problem = { line: 7, column: "received_on", code: "outside_span", detail: "2015-01-01 – 2015-12-31" };
  expect([problemsOn("2014-12-31"), problemsOn("2016-01-01")]).toEqual([[problem], [problem]]);
  expect([problemsOn("2015-01-01"), problemsOn("2015-12-31"), problemsOn("")]).toEqual([[], [], []]);
});

describe("a file of which nobody states the days covers", () => {
  test.each([
    [span("2015-02-03", "2015-12-14"), span("2015-02-01", "2015-12-31")],
    [span("2016-02-29", "2016-02-29"), span("2016-02-01", "2016-02-29")],
    [span("2015-02-28", "2015-02-28"), span("2015-02-01", "2015-02-28")],
    [span("2006-01-01", "2026-10-31"), span("2006-01-01", "2026-10-31")],
  ])("of referrals %j the whole months %j", (referrals, months) => {
    expect(spanOfReferrals(referrals, today)).toEqual(months);
  });

  test("of a month that is not over the days to its last referral", () => {
    expect(spanOfReferrals(span("2026-01-05", "2026-11-18"), today)).toEqual(span("2026-01-01", "2026-11-18"));
  });

  test("never the day on which it comes in, which is not over: the last day of a month makes no month whole", () => {
    expect(spanOfReferrals(span("2026-11-18", "2026-11-23"), today)).toEqual(span("2026-11-01", "2026-11-22"));
    const lastDay = calendarDate("2026-11-30");
    const file = span("2026-01-05", "2026-11-30");
    expect(spanOfReferrals(file, lastDay)).toEqual(span("2026-01-01", "2026-11-29"));
    expect(spanOfReferrals(file, addDays(lastDay, 1))).toEqual(span("2026-01-01", "2026-11-30"));
  });

  test("on the first of a month the months before, and no day where it begins on it", () => {
    const firstDay = calendarDate("2026-11-01");
    expect(spanOfReferrals(span("2026-10-05", "2026-11-01"), firstDay)).toEqual(span("2026-10-01", "2026-10-31"));
    expect(spanOfReferrals(span("2026-11-01", "2026-11-01"), firstDay)).toBeNull();
  });
});
