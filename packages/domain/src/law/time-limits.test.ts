import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, calendarDate, daysBetween, type CalendarDate } from "../kernel/index.ts";
import {
  appealDeadline,
  appealRuleOn,
  easterSunday,
  endOfTimeLimit,
  holidaysOf,
  isWorkingDay,
  weekdayOf,
} from "./index.ts";

const day = calendarDate;
const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(day("1996-01-01"), days));

describe("holidays", () => {
  test.each([
    [2006, "2006-04-16"],
    [2008, "2008-03-23"],
    [2011, "2011-04-24"],
    [2015, "2015-04-05"],
    [2016, "2016-03-27"],
    [2019, "2019-04-21"],
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
    [2026, "2026-04-05"],
    [2038, "2038-04-25"],
    [2049, "2049-04-18"],
    [2076, "2076-04-19"],
  ])("Easter of %d is on %s", (year, easter) => {
    expect(easterSunday(year)).toBe(easter);
  });

  test("Easter is a Sunday between 22 March and 25 April", () => {
    for (let year = 1992; year < 2100; year += 1) {
      const easter = easterSunday(year);
      expect(weekdayOf(easter)).toBe(7);
      expect(easter.slice(5) >= "03-22" && easter.slice(5) <= "04-25").toBe(true);
    }
  });

  test("the holidays of 2015 are those of the Finnish calendar", () => {
    expect(holidaysOf(2015)).toEqual([
      "2015-01-01",
      "2015-01-06",
      "2015-04-03",
      "2015-04-06",
      "2015-05-01",
      "2015-05-14",
      "2015-06-19",
      "2015-06-20",
      "2015-10-31",
      "2015-12-06",
      "2015-12-24",
      "2015-12-25",
      "2015-12-26",
    ]);
  });

  test.each([
    ["a Saturday", "2015-05-09", "2015-05-11"],
    ["Good Friday to the Tuesday after Easter", "2015-04-03", "2015-04-07"],
    ["1 May", "2015-05-01", "2015-05-04"],
    ["Ascension Day", "2015-05-14", "2015-05-15"],
    ["Midsummer Eve", "2015-06-19", "2015-06-22"],
    ["Independence Day", "2016-12-06", "2016-12-07"],
    ["Christmas Eve to the next working day", "2015-12-24", "2015-12-28"],
    ["New Year's Day", "2015-01-01", "2015-01-02"],
    ["Epiphany", "2015-01-06", "2015-01-07"],
    ["a working day stays", "2015-05-05", "2015-05-05"],
  ])("a limit that would end on %s moves", (_, last, moved) => {
    expect(endOfTimeLimit(addDays(day(last), -30), 30)).toBe(moved);
  });
});

describe("appeal", () => {
  test("an appeal reaches the court within 30 days; the day of service is not counted", () => {
    expect(appealDeadline({ decidedOn: day("2015-08-20"), servedOn: day("2015-09-01") })).toBe("2015-10-01");
    expect(appealDeadline({ decidedOn: day("2024-05-02"), servedOn: day("2024-05-22") })).toBe("2024-06-24");
  });

  test("the appeal rule is that of the day of the decision, not of its service", () => {
    expect(appealRuleOn(day("2019-12-31")).id).toBe("APP-1");
    expect(appealRuleOn(day("2020-01-01")).id).toBe("APP-2");
    expect(appealRuleOn(day("2015-07-01")).instructions.en).toContain("director");
    expect(appealRuleOn(day("2023-07-01")).instructions.en).toContain("in writing");
  });
});

describe("limits", () => {
  test("a limit never ends early, and always on a working day at most six days later", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 90 }), (from: CalendarDate, days) => {
        const end = endOfTimeLimit(from, days);
        const moved = daysBetween(addDays(from, days), end);
        expect(isWorkingDay(end)).toBe(true);
        expect(moved).toBeGreaterThanOrEqual(0);
        expect(moved).toBeLessThanOrEqual(6);
      }),
    );
  });

  test("weekdays go round", () => {
    fc.assert(
      fc.property(anyDay, (on: CalendarDate) => {
        expect(weekdayOf(addDays(on, 1))).toBe((weekdayOf(on) % 7) + 1);
      }),
    );
    expect(weekdayOf(day("2026-11-23"))).toBe(1);
  });
});
