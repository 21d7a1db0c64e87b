import { describe, expect, test } from "vitest";
import { calendarDate } from "../kernel/index.ts";
import { identityCodeProblem, normaliseIdentityCode } from "./identity-code.ts";

const today = calendarDate("2026-11-27");

function problemOf(identityNumber: string | null, birthDate: string | null = null) {
  return identityCodeProblem({ identityNumber, birthDate: birthDate === null ? null : calendarDate(birthDate) }, today);
}

describe("a personal identity code", () => {
  test("may be missing", () => {
    expect(problemOf(null)).toBeUndefined();
    expect(problemOf("  ")).toBeUndefined();
  });

  test("has a check character: the nine digits divided by 31 leave a remainder", () => {
    expect(problemOf("131052-308T")).toBeUndefined();
    expect(problemOf("010190-999W")).toBeUndefined();
    expect(problemOf("010190-999X")).toBe("wrong_check_character");
    expect(problemOf("310152-308T")).toBe("wrong_check_character");
  });

  test.each(Array.from("-YXWVU"))("with the sign %s is of the 1900s", (sign) => {
    expect(problemOf(`131052${sign}308T`, "1952-10-13")).toBeUndefined();
    expect(problemOf(`131052${sign}308T`, "2052-10-13")).toBe("other_birth_date");
  });

  test.each(Array.from("ABCDEF"))("with the sign %s is of the 2000s", (sign) => {
    expect(problemOf(`010203${sign}9013`, "2003-02-01")).toBeUndefined();
    expect(problemOf(`010203${sign}9013`, "1903-02-01")).toBe("other_birth_date");
  });

  test("with the sign + is of the 1800s, when nobody who lives was born", () => {
    expect(problemOf("131052+308T", "1952-10-13")).toBe("other_birth_date");
    expect(problemOf("131052+308T")).toBe("too_early");
  });

  test("is of a day that has been", () => {
    expect(problemOf("290203-9012")).toBe("malformed");
    expect(problemOf("131052A308T")).toBe("in_future");
  });

  test("is nothing else: not a number of another country, not one without a sign, not the numbers 000 and 001", () => {
    for (const text of ["19521013-3081", "131052308T", "131052G308T", "131052-000A", "131052-001B", "131052-308Å"]) {
      expect(problemOf(text)).toBe("malformed");
    }
  });

  test("has the person's birth date, where that is known", () => {
    expect(problemOf("131052-308T", "1952-10-13")).toBeUndefined();
    expect(problemOf("131052-308T", "1952-10-14")).toBe("other_birth_date");
  });

  test("is kept in capital letters", () => {
    expect(normaliseIdentityCode(" 131052-308t ")).toBe("131052-308T");
    expect(problemOf("131052-308t")).toBeUndefined();
  });
});
