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
  expect(possibleDuplicate(blessing, { ...similar, birthDate: null })).toBeUndefined();
});

test("the same date of birth alone does not make two persons one", () => {
  expect(possibleDuplicate(blessing, { ...blessing, name: "Grace Adeyemi" })).toBeUndefined();
});

test("it does not matter which of the two is asked about", () => {
  const other = { name: "Blessing Ngozi Okafor", birthDate: calendarDate("1992-03-14"), nationalities: [] };
  expect(possibleDuplicate(blessing, other)).toEqual(possibleDuplicate(other, blessing));
});
