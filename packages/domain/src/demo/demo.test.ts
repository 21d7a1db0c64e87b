import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDate, type CalendarDate } from "../kernel/index.ts";
import {
  createRegisterCheck,
  readRegisterHeader,
  readRegisterRow,
  registerColumns,
  registerFields,
  type RegisterProblem,
} from "../register/index.ts";
import { brokenRegisterFile } from "./broken-register.ts";
import { dayOfNumber, isWeekday, numberOfDay } from "./days.ts";
import { demoDelegations } from "./delegations.ts";
import { generateRegister } from "./large-register.ts";
import { demoOrganisations } from "./organisations.ts";
import { demoPeople } from "./people.ts";
import { createRandom } from "../kernel/index.ts";

const today = calendarDate("2026-01-02");

/** Cuts a line at its commas; the files of these tests have no quoted field. */
function problemsOf(text: string): readonly RegisterProblem[] {
  const [header = "", ...lines] = text.trimEnd().split("\n");
  expect(text).not.toContain('"');
  const read = readRegisterHeader(header.split(","));
  if (!read.ok) return read.rejection;
  const check = createRegisterCheck((described) => described);
  const problems = lines.flatMap((one, index) => {
    const fields = one.split(",");
    const row = readRegisterRow({ line: index + 2, today, raw: (column) => fields[read.value.position[column]] ?? "" });
    return row.ok ? check.add(row.value) : row.rejection;
  });
  return [...problems, ...check.finish(new Set())];
}

describe("the broken file", () => {
  const { text, places } = brokenRegisterFile();

  test("has more than twenty kinds of errors", () => {
    expect(new Set(places.map(({ code }) => code)).size).toBeGreaterThanOrEqual(20);
  });

  test("has every one of them named by line and column", () => {
    const found = problemsOf(text).map(({ line, column, code }) => ({ line, column, code }));
    for (const place of places) expect(found).toContainEqual(place);
  });

  test("has nothing named on its sound lines", () => {
    const broken = new Set(places.map(({ line }) => line));
    expect(problemsOf(text).filter(({ line }) => !broken.has(line))).toEqual([]);
  });
});

describe("a large register", () => {
  test("is sound, of any seed", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const check = createRegisterCheck((described) => described);
        let line = 1;
        for (const entry of generateRegister(seed, 300)) {
          line += 1;
          const fields = registerFields(entry);
          const row = readRegisterRow({ line, today, raw: (column) => fields[column] });
          expect(row).toEqual({ ok: true, value: { ...entry, line } });
          if (row.ok) expect(check.add(row.value)).toEqual([]);
        }
        expect(check.finish(new Set())).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test("is the same for the same seed, whatever its length", () => {
    const long = [...generateRegister(5, 400)];
    expect([...generateRegister(5, 100)]).toEqual(long.slice(0, 100));
  });

  test("has people who come back, children, and people of whom little is known", () => {
    const entries = [...generateRegister(5, 2_000)];
    const rowsOf = Map.groupBy(entries, ({ person }) => person);
    expect([...rowsOf.values()].some((rows) => rows.length > 1)).toBe(true);
    expect(entries.some(({ adultPerson }) => adultPerson !== null)).toBe(true);
    expect(entries.some(({ birthDate }) => birthDate === null)).toBe(true);
    expect(entries.some(({ nationalities }) => nationalities.length === 0)).toBe(true);
    expect(new Set(entries.map(({ outcome }) => outcome))).toEqual(
      new Set(["positive", "negative", "pending", "withdrawn"]),
    );
  });
});

describe("the bodies of the demo", () => {
  test("have ids and names of their own, marked as examples in every language", () => {
    expect(new Set(demoOrganisations.map(({ id }) => id)).size).toBe(demoOrganisations.length);
    expect(new Set(demoOrganisations.map(({ kind, name }) => `${kind} ${name}`)).size).toBe(demoOrganisations.length);
    for (const { id, name, nameSv, nameEn } of demoOrganisations) {
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
      expect([name.endsWith("(esimerkki)"), nameSv.endsWith("(exempel)"), nameEn.endsWith("(example)")]).toEqual([
        true,
        true,
        true,
      ]);
    }
  });

  test("have more reception centres opened in the autumn of 2015 than there were before", () => {
    const centres = demoOrganisations.filter(({ kind }) => kind === "reception_centre");
    const opened = centres.filter(({ openedOn }) => openedOn !== null && openedOn > "2015-07-31");
    expect(opened.length).toBeGreaterThan(centres.length - opened.length);
  });
});

test("delegations are given by the director to others, within dates", () => {
  const keyOf = (id: string) => demoPeople.find((person) => person.id === id)?.key;
  for (const { staff, grantedBy, kinds, validFrom, validTo } of demoDelegations) {
    expect(keyOf(grantedBy)).toBe("director");
    expect(keyOf(staff)).not.toBe("director");
    expect(kinds.length).toBeGreaterThan(0);
    expect(validTo === null || validTo >= validFrom).toBe(true);
  }
});

test("days have numbers one after another, and weeks have five working days", () => {
  let number = numberOfDay("1999-12-27");
  for (const day of [
    "1999-12-27",
    "1999-12-28",
    "1999-12-29",
    "1999-12-30",
    "1999-12-31",
    "2000-01-01",
    "2000-01-02",
  ]) {
    expect(dayOfNumber(number)).toBe(day as CalendarDate);
    expect(isWeekday(number)).toBe(day < "2000");
    number += 1;
  }
  expect(numberOfDay("2000-03-01") - numberOfDay("2000-02-28")).toBe(2);
});

test("randomness is the same for the same seed and stays within its bounds", () => {
  const [one, other] = [createRandom(3), createRandom(3)];
  for (let times = 0; times < 200; times += 1) {
    const number = one.int(-2, 2);
    expect(number).toBe(other.int(-2, 2));
    expect(Math.abs(number)).toBeLessThanOrEqual(2);
  }
  expect(one.shuffle(registerColumns).toSorted()).toEqual([...registerColumns].toSorted());
  expect(() => one.pick([])).toThrow(RangeError);
});
