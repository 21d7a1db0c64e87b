import { expect, test } from "vitest";
import { calendarDate, type Instant, type OrganisationId, type StaffId } from "../kernel/index.ts";
import { tellStaffCounts, type StaffCountLine, type TellStaffCounts } from "./staff-count.ts";

const day = calendarDate;
const [oulu, forssa] = ["oulu" as OrganisationId, "forssa" as OrganisationId];
const by = "trainer" as StaffId;
const at = "2015-11-30T10:00:00.000Z" as Instant;

function telling(lines: readonly StaffCountLine[], change: Partial<TellStaffCounts> = {}) {
  return tellStaffCounts({
    lines,
    bodies: [
      { id: oulu, openedOn: null, closedOn: null },
      { id: forssa, openedOn: day("2015-08-31"), closedOn: day("2015-11-15") },
    ],
    told: [],
    by,
    at,
    ...change,
  });
}

function line(organisation: OrganisationId, countedOn: string, staff: number | null): StaffCountLine {
  return { organisation, countedOn: day(countedOn), staff };
}

function refused(number: number, field: string, problem: string) {
  return { ok: false, rejection: { kind: "StaffCountRefused", line: number, field, problem } };
}

test("counts of several bodies are told together, nobody at all being a number as well", () => {
  const lines = [line(oulu, "2015-11-30", 18), line(forssa, "2015-09-01", 0)];
  expect(telling(lines)).toEqual({ ok: true, value: { kind: "staffCountsTold", lines, by, at } });
});

test("a count is of a day on which the body was open, and not in the future", () => {
  expect(telling([line(oulu, "2015-11-30", 1), line(oulu, "2015-12-01", 18)])).toEqual(
    refused(2, "countedOn", "in_future"),
  );
  expect(telling([line(forssa, "2015-08-30", 18)])).toEqual(refused(1, "countedOn", "too_early"));
  expect(telling([line(forssa, "2015-11-16", 18)])).toEqual(refused(1, "countedOn", "too_late"));
});

test("one line that is wrong keeps all from being told", () => {
  expect(telling([line(oulu, "2015-11-30", 18), line("nobody" as OrganisationId, "2015-11-30", 3)])).toEqual(
    refused(2, "organisation", "unknown_code"),
  );
  expect(telling([line(oulu, "2015-11-30", -1)])).toEqual(refused(1, "staffNumber", "out_of_range"));
  expect(telling([line(oulu, "2015-11-30", 2.5)])).toEqual(refused(1, "staffNumber", "out_of_range"));
  expect(telling([line(oulu, "2015-11-30", 1), line(oulu, "2015-11-30", 2)])).toEqual(
    refused(2, "countedOn", "repeated"),
  );
  expect(telling([])).toEqual(refused(1, "organisation", "required"));
});

test("what was told is corrected or taken back; what holds already is not told again", () => {
  const told = [line(oulu, "2015-11-01", 18)];
  expect(telling(told, { told })).toEqual({ ok: false, rejection: { kind: "NothingChanged" } });
  const corrected = [line(oulu, "2015-11-01", 20)];
  expect(telling([...corrected, line(oulu, "2015-11-30", 21)], { told })).toMatchObject({ ok: true });
  expect(telling([line(oulu, "2015-11-01", null)], { told })).toMatchObject({ ok: true });
  expect(telling([line(oulu, "2015-11-02", null)], { told })).toEqual(refused(1, "staffNumber", "not_applicable"));
});
