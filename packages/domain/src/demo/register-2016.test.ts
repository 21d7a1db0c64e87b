import { expect, test } from "vitest";
import { calendarDate } from "../kernel/index.ts";
import { createRegisterCheck, readRegisterRow, registerFields, statisticalRecordsOf } from "../register/index.ts";
import { countFigures, countOf, year } from "../statistics/index.ts";
import { generateRegister2015 } from "./register-2015.ts";
import { generateRegister2016, register2016File } from "./register-2016.ts";

test("the same seed gives the same register, another seed other people in the same numbers", () => {
  expect(register2016File()).toBe(register2016File());
  const [one, other] = [generateRegister2016(1), generateRegister2016(2)];
  expect(one.map(({ familyName }) => familyName)).not.toEqual(other.map(({ familyName }) => familyName));
  const counted = [one, other].map((entries) => {
    const centres = entries.filter(({ referrerKind }) => referrerKind === "reception_centre");
    return centres.map(({ referrer, receivedOn }) => `${referrer} ${receivedOn.slice(0, 7)}`).toSorted();
  });
  expect(counted[0]).toEqual(counted[1]);
});

test("it is read without a problem, and its people and references are none of the register before", () => {
  const check = createRegisterCheck((text) => text);
  for (const [index, entry] of generateRegister2016().entries()) {
    const fields = registerFields(entry);
    const today = calendarDate("2020-01-01");
    const read = readRegisterRow({ line: index + 2, today, raw: (column) => fields[column] });
    expect(read).toMatchObject({ ok: true });
    if (read.ok) expect(check.add(read.value)).toEqual([]);
  }
  expect(check.finish(new Set())).toEqual([]);
  const before = generateRegister2015();
  for (const key of ["person", "reference"] as const) {
    const known = new Set(before.map((entry) => entry[key]));
    expect(generateRegister2016().filter((entry) => known.has(entry[key]))).toEqual([]);
  }
});

test("each name says that it is invented", () => {
  for (const { familyName } of generateRegister2016()) expect(familyName).toMatch(/-(Esimerkki|Keksitty|Exempel)$/);
});

test("the figures of 2015 are not touched by it", () => {
  const both = [...generateRegister2015(), ...generateRegister2016()];
  const alone = countFigures(statisticalRecordsOf(generateRegister2015()), year(2015));
  expect(countFigures(statisticalRecordsOf(both), year(2015))).toEqual(alone);
  expect(
    countOf(countFigures(statisticalRecordsOf(both), year(2017)), { figure: "customers.end", where: {} }),
  ).toBeGreaterThan(89);
});
