import { expect, test } from "vitest";
import * as fc from "fast-check";
import {
  addDays,
  addMonths,
  ageOn,
  calendarDate,
  daysBetween,
  isWithin,
  legalDayOf,
  parseCalendarDate,
  parseInstant,
  startOfLegalDay,
  type Instant,
} from "./index.ts";

const day = calendarDate;

test("a half-year ends at 21:00 UTC on 30 June and at 22:00 UTC on 31 December", () => {
  expect(startOfLegalDay(day("2015-07-01"))).toBe("2015-06-30T21:00:00.000Z");
  expect(startOfLegalDay(day("2016-01-01"))).toBe("2015-12-31T22:00:00.000Z");
  expect(legalDayOf("2015-06-30T20:59:59.999Z" as Instant)).toBe("2015-06-30");
  expect(legalDayOf("2015-06-30T21:00:00.000Z" as Instant)).toBe("2015-07-01");
  expect(legalDayOf("2015-12-31T21:59:59.999Z" as Instant)).toBe("2015-12-31");
  expect(legalDayOf("2015-12-31T22:00:00.000Z" as Instant)).toBe("2016-01-01");
});

test("a legal day has 23 hours when summer time begins and 25 when it ends", () => {
  expect(startOfLegalDay(day("2015-03-29"))).toBe("2015-03-28T22:00:00.000Z");
  expect(startOfLegalDay(day("2015-03-30"))).toBe("2015-03-29T21:00:00.000Z");
  expect(startOfLegalDay(day("2015-10-26"))).toBe("2015-10-25T22:00:00.000Z");
});

test.each(["2015-02-29", "2015-13-01", "2015-1-1", "15-01-01", "", "2015-06-31", "yesterday"])(
  "%s is no day of the calendar",
  (text) => {
    expect(parseCalendarDate(text)).toBeUndefined();
    expect(() => calendarDate(text)).toThrow(RangeError);
  },
);

test("29 February is a day of a leap year only", () => {
  expect(parseCalendarDate("2016-02-29")).toBe("2016-02-29");
  expect(parseCalendarDate("2000-02-29")).toBe("2000-02-29");
  expect(parseCalendarDate("1900-02-29")).toBeUndefined();
});

test("a moment is written in UTC with milliseconds, whatever offset it was given with", () => {
  expect(parseInstant("2015-07-01T00:00:00+03:00")).toBe("2015-06-30T21:00:00.000Z");
  expect(parseInstant("2015-07-01")).toBeUndefined();
});

test("a person turns a year older on the birthday, and one born on 29 February on 1 March of a common year", () => {
  expect(ageOn(day("1997-06-30"), day("2015-06-29"))).toBe(17);
  expect(ageOn(day("1997-06-30"), day("2015-06-30"))).toBe(18);
  expect(ageOn(day("2000-02-29"), day("2018-02-28"))).toBe(17);
  expect(ageOn(day("2000-02-29"), day("2018-03-01"))).toBe(18);
  expect(ageOn(day("2000-02-29"), day("2020-02-29"))).toBe(20);
});

test("a month later is the last day of the month where the day does not exist there", () => {
  expect(addMonths(day("2015-08-31"), 6)).toBe("2016-02-29");
  expect(addMonths(day("2015-01-31"), 1)).toBe("2015-02-28");
});

test("an interval includes its first and last day; an open end has none", () => {
  expect(isWithin(day("2015-06-30"), day("2015-01-01"), day("2015-06-30"))).toBe(true);
  expect(isWithin(day("2015-07-01"), day("2015-01-01"), day("2015-06-30"))).toBe(false);
  expect(isWithin(day("2099-01-01"), day("2015-01-01"), null)).toBe(true);
});

test("days can be counted forth and back, also over summer time", () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
      const start = day("2015-03-28");
      expect(daysBetween(start, addDays(start, days))).toBe(days);
      expect(legalDayOf(startOfLegalDay(addDays(start, days)))).toBe(addDays(start, days));
    }),
  );
});
