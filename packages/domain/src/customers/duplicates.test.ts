import { expect, test } from "vitest";
import { calendarDate } from "../kernel/index.ts";
import { possibleDuplicate, type ComparedPerson } from "./duplicates.ts";

const blessing: ComparedPerson = {
  name: "Blessing Okafor",
  birthDate: calendarDate("1992-03-04"),
  nationalities: ["NG"],
};

test("the same name in another order is shown, even where nothing else is known", () => {
  const unknown = { name: "OKAFOR Blessing", birthDate: null, nationalities: [] };
  expect(possibleDuplicate(blessing, unknown)).toEqual({ points: 60, likenesses: ["same_name"] });
});

test("a similar name needs the same date of birth, or one with the day and month the other way round", () => {
  const similar = { ...blessing, name: "Blesing Okafor" };
  expect(possibleDuplicate(blessing, similar)?.likenesses).toContain("same_birth_date");
  const swapped = { ...similar, birthDate: calendarDate("1992-04-03") };
  expect(possibleDuplicate(blessing, swapped)?.likenesses).toEqual([
    "similar_name",
    "similar_birth_date",
    "same_nationality",
  ]);
  expect(possibleDuplicate(blessing, { ...similar, birthDate: calendarDate("1971-11-30") })).toBeUndefined();
});

test("a name with a slip of the pen is shown where a date of birth is not known, and a name that is only like it is not", () => {
  const undated = { ...blessing, birthDate: null };
  expect(possibleDuplicate(blessing, { ...undated, name: "Blesing Okafor" })?.likenesses).toEqual([
    "similar_name",
    "same_nationality",
  ]);
  expect(possibleDuplicate(blessing, { ...undated, name: "Grace Okafor" })).toBeUndefined();
});

test("the same date of birth alone does not make two persons one", () => {
  expect(possibleDuplicate(blessing, { ...blessing, name: "Grace Adeyemi" })).toBeUndefined();
});

test("it does not matter which of the two is asked about", () => {
  const other = { name: "Blessing Ngozi Okafor", birthDate: calendarDate("1992-03-14"), nationalities: [] };
  expect(possibleDuplicate(blessing, other)).toEqual(possibleDuplicate(other, blessing));
});
