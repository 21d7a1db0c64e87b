import { describe, expect, test } from "vitest";
import { calendarDate } from "../kernel/index.ts";
import { passedHalf, type BodyTold, type StaffTold } from "./passed-half.ts";

const day = calendarDate;

function held(person: string, from: string, until = "2017-12-31"): BodyTold["held"][number] {
  return { person, validFrom: day(from), validUntil: day(until) };
}

function counted(countedOn: string, staff: number | null, change: Partial<StaffTold> = {}): StaffTold {
  return { countedOn: day(countedOn), version: 1, staff, toldOn: day(countedOn), ...change };
}

const passed = (told: BodyTold) => passedHalf(told).passedHalf;
const three = [held("a", "2015-03-02"), held("b", "2015-04-01"), held("c", "2015-09-01")];

describe("the half-year in which half was passed", () => {
  test("is that of the first day on which more than half were certified; half is not more than half", () => {
    expect(passed({ held: three, staff: [counted("2015-01-01", 4)] })).toBe("2015-2");
    expect(passed({ held: three, staff: [counted("2015-01-01", 3)] })).toBe("2015-1");
    expect(passed({ held: three, staff: [counted("2015-01-01", 6)] })).toBeNull();
  });

  test("is unknown from when somebody is certified while nobody has told how many work there, or fewer were told", () => {
    expect(passedHalf({ held: three, staff: [] })).toEqual({ passedHalf: null, unknownFrom: "2015-1" });
    const few = [counted("2015-01-01", 9), counted("2015-08-01", 1)];
    expect(passedHalf({ held: three, staff: few })).toEqual({ passedHalf: null, unknownFrom: "2015-2" });
    // Whoever counts later does not know of the days before.
    const later = [counted("2016-02-01", 4)];
    expect(passedHalf({ held: three, staff: later })).toEqual({ passedHalf: null, unknownFrom: "2015-1" });
  });

  test("is known where it was passed within the half-year that began without a count, or was passed before", () => {
    expect(passedHalf({ held: three, staff: [counted("2015-05-01", 3)] })).toEqual({
      passedHalf: "2015-1",
      unknownFrom: null,
    });
    const halved = [counted("2015-01-01", 3), counted("2016-02-01", 1)];
    expect(passedHalf({ held: three, staff: halved })).toEqual({ passedHalf: "2015-1", unknownFrom: null });
  });

  test("never was, as is known without a count, where nobody was certified", () => {
    expect(passedHalf({ held: [], staff: [] })).toEqual({ passedHalf: null, unknownFrom: null });
    expect(passedHalf({ held: [], staff: [counted("2015-01-01", 0)] })).toEqual({
      passedHalf: null,
      unknownFrom: null,
    });
  });

  test("follows a count that falls, and certificates of one person as one", () => {
    expect(passed({ held: three, staff: [counted("2015-01-01", 9), counted("2016-02-01", 5)] })).toBe("2016-1");
    const twice = [held("a", "2015-03-02"), held("a", "2015-04-01")];
    expect(passed({ held: twice, staff: [counted("2015-01-01", 3)] })).toBeNull();
    expect(
      passed({
        held: [held("a", "2015-03-02", "2015-03-31"), ...three.slice(1, 2)],
        staff: [counted("2015-01-01", 3)],
      }),
    ).toBeNull();
  });
});

describe("whoever tells numbers of staff late", () => {
  const staff = [counted("2015-01-01", 9)];

  test("does not move it within half-years that are over: a late number counts from the half-year in which it was told", () => {
    const late = counted("2015-01-01", 4, { version: 2, toldOn: day("2016-08-20") });
    expect(passed({ held: three, staff: [...staff, late] })).toBe("2016-2");
    expect(passedHalf({ held: three, staff: [late] })).toEqual({ passedHalf: null, unknownFrom: "2015-1" });
  });

  test("does not move it once it has passed, in either direction", () => {
    const known = [counted("2015-01-01", 4)];
    expect(passed({ held: three, staff: known })).toBe("2015-2");
    for (const told of [100, 3, null]) {
      const late = counted("2015-01-01", told, { version: 2, toldOn: day("2016-03-01") });
      expect(passed({ held: three, staff: [...known, late] })).toBe("2015-2");
    }
  });

  test("is heard within the same half-year: the last version of a day holds, and what is taken back does not", () => {
    const corrected = counted("2015-07-05", 4, { version: 2, toldOn: day("2015-12-30") });
    expect(passed({ held: three, staff: [counted("2015-01-01", 30), counted("2015-07-05", 30), corrected] })).toBe(
      "2015-2",
    );
    const takenBack = counted("2015-07-05", null, { version: 2, toldOn: day("2015-12-30") });
    expect(passed({ held: three, staff: [counted("2015-02-01", 4), counted("2015-07-05", 30), takenBack] })).toBe(
      "2015-2",
    );
  });
});
