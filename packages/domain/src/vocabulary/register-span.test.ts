import { describe, expect, test } from "vitest";
import { calendarDate, languages } from "../kernel/index.ts";
import { readStatedSpan, spanProblems, spanProblemWords } from "./register-span.ts";

const today = calendarDate("2026-11-23");

describe("the days that somebody states of a file", () => {
  test("are taken as they are, up to today", () => {
    for (const [from, to] of [
      ["2015-01-01", "2015-12-31"],
      ["2006-01-01", "2026-11-23"],
      ["2015-05-05", "2015-05-05"],
    ] as const) {
      expect(readStatedSpan({ from, to }, today)).toEqual({ ok: true, value: { from, to } });
    }
  });

  test("need not be stated", () => {
    expect(readStatedSpan({ from: undefined, to: undefined }, today)).toEqual({ ok: true, value: null });
  });

  test.each([
    ["2015-01-01", undefined, "not_both"],
    [undefined, "2015-12-31", "not_both"],
    ["1.1.2015", "2015-12-31", "not_a_date"],
    ["2015-01-01", "2015-02-29", "not_a_date"],
    ["", "2015-12-31", "not_a_date"],
    ["2005-12-31", "2015-12-31", "too_early"],
    ["2015-01-01", "2026-11-24", "in_future"],
    ["2015-12-31", "2015-01-01", "from_after_to"],
  ] as const)("from %s to %s are refused: %s", (from, to, rejection) => {
    expect(readStatedSpan({ from, to }, today)).toEqual({ ok: false, rejection });
  });

  test("are refused in the words of each language", () => {
    for (const language of languages) {
      const said = spanProblems.map((problem) => spanProblemWords(problem)[language]);
      expect(new Set(said).size).toBe(spanProblems.length);
    }
  });
});
