import type { CalendarDate } from "@vas/domain/kernel";
import { expect, test } from "vitest";
import { contactLine, dayIn, fill } from "./mail-words.ts";

test("a day is written as each language writes it", () => {
  const day = "2026-12-01" as CalendarDate;
  expect([dayIn("fi", day), dayIn("sv", day), dayIn("en", day)]).toEqual(["1.12.2026", "1.12.2026", "1 December 2026"]);
});

test("a title with braces and dollar signs is said as it is", () => {
  expect(fill("{course} by {day}", { course: "Law {day} $& $1", day: "1.12.2026" })).toBe(
    "Law {day} $& $1 by 1.12.2026",
  );
});

test("a text with a place for what is not given is not sent", () => {
  expect(() => fill("Read it by {day}", {})).toThrow("day");
});

test("a learner's mail names whom to ask in each language, by what is known of them, and nobody where nobody is named", () => {
  const contact = { mail: "kysy@example.invalid", phone: "000 000 000" };
  expect(contactLine("fi", contact)).toMatch(/Ota yhteyttä: kysy@example\.invalid, 000 000 000$/);
  expect(contactLine("sv", { ...contact, mail: undefined })).toMatch(/Kontakta: 000 000 000$/);
  expect(contactLine("en", { ...contact, phone: undefined })).toMatch(/Contact: kysy@example\.invalid$/);
  expect(contactLine("en", { mail: undefined, phone: undefined })).toBe("");
});
