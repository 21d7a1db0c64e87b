import { expect, test } from "vitest";
import {
  halfCodeOf,
  halfYear,
  halvesOf,
  monthEndsOf,
  openingDayOf,
  parsePeriod,
  periodAsOf,
  periodCode,
  periodWhen,
  periodWords,
  year,
} from "./period.ts";
import { calendarDate } from "../kernel/index.ts";

test("the first half of a year is January to June, the second July to December", () => {
  expect(halfYear(2024, 1)).toMatchObject({ first: "2024-01-01", last: "2024-06-30" });
  expect(halfYear(2024, 2)).toMatchObject({ first: "2024-07-01", last: "2024-12-31" });
  expect(year(2024)).toMatchObject({ first: "2024-01-01", last: "2024-12-31" });
});

test("a year has two halves and a half has none", () => {
  expect(halvesOf(year(2024))).toEqual([halfYear(2024, 1), halfYear(2024, 2)]);
  expect(halvesOf(halfYear(2024, 1))).toEqual([]);
});

test("a period that still runs is counted up to the day of asking, and not as if it had ended", () => {
  const today = calendarDate("2026-11-27");
  const running = periodAsOf(year(2026), today);
  expect(running).toMatchObject({ first: "2026-01-01", last: today, isRunning: true });
  expect(periodCode(running)).toBe("2026");
  expect(monthEndsOf(running)).toHaveLength(11);
  expect(monthEndsOf(running).slice(-2)).toEqual(["2026-10-31", today]);
  expect(halvesOf(running)).toEqual([halfYear(2026, 1), periodAsOf(halfYear(2026, 2), today)]);
  expect(halvesOf(periodAsOf(year(2026), calendarDate("2026-05-02")))).toEqual([]);
  expect(periodAsOf(halfYear(2026, 1), today)).toEqual(halfYear(2026, 1));
  expect(periodAsOf(year(2026), calendarDate("2026-12-31")).isRunning).toBe(true);
  expect(periodAsOf(year(2026), calendarDate("2027-01-01"))).toEqual(year(2026));
});

test("a period that still runs says up to which day it is told", () => {
  const running = periodAsOf(year(2026), calendarDate("2026-11-27"));
  expect(periodWords(running)).toEqual({
    fi: "Vuosi 2026 tähän mennessä (27.11.2026)",
    sv: "År 2026 hittills (27.11.2026)",
    en: "Year 2026 so far (27 November 2026)",
  });
  expect(periodWhen(running)).toEqual({
    fi: "Vuonna 2026 tähän mennessä (27.11.2026)",
    sv: "Hittills år 2026 (27.11.2026)",
    en: "So far in 2026 (27 November 2026)",
  });
});

test("the opening stock is that of the day before the period begins", () => {
  expect(openingDayOf(year(2024))).toBe("2023-12-31");
  expect(openingDayOf(halfYear(2024, 2))).toBe("2024-06-30");
});

test("month ends know leap years", () => {
  expect(monthEndsOf(year(2024))).toHaveLength(12);
  expect(monthEndsOf(halfYear(2024, 1))[1]).toBe("2024-02-29");
  expect(monthEndsOf(halfYear(2023, 1))[1]).toBe("2023-02-28");
  expect(monthEndsOf(halfYear(2023, 2))).toEqual([
    "2023-07-31",
    "2023-08-31",
    "2023-09-30",
    "2023-10-31",
    "2023-11-30",
    "2023-12-31",
  ]);
});

test("a period is named by a code, and no other text is a period", () => {
  for (const code of ["2015", "2015-1", "2015-2"]) {
    const period = parsePeriod(code);
    expect(period && periodCode(period)).toBe(code);
  }
  for (const text of ["", "15", "2015-3", "2015-1-1", " 2015", "0000", "x"]) expect(parsePeriod(text)).toBeUndefined();
});

test("June belongs to the first half and July to the second", () => {
  expect(halfCodeOf(calendarDate("2015-06-30"))).toBe("2015-1");
  expect(halfCodeOf(calendarDate("2015-07-01"))).toBe("2015-2");
});

test("a period has a heading and a beginning of a sentence in every language", () => {
  expect(periodWords(halfYear(2015, 2))).toEqual({
    fi: "Heinä–joulukuu 2015",
    sv: "Juli–december 2015",
    en: "July–December 2015",
  });
  expect(periodWhen(year(2015))).toEqual({ fi: "Vuonna 2015", sv: "År 2015", en: "In 2015" });
});
