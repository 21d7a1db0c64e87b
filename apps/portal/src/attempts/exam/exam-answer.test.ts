import { languages } from "@vas/ui";
import { expect, test } from "vitest";
import { inLanguage } from "../answer.ts";
import { examAnswerOf, isAnswer, writtenOf } from "./exam-answer.ts";
import { parseExamPlace } from "./exam-place.ts";

test.each([
  ["multiple", [], { places: [] }],
  ["multiple", ["1"], { places: [1] }],
  ["short_answer", [" "], { text: "" }],
  ["short_answer", ["Raja"], { text: "Raja" }],
  ["numeric", ["6,5"], { number: 6.5 }],
  ["true_false", ["false"], { isTrue: false }],
] as const)("%s written as %j is saved as %j, and stands in its field so afterwards", (kind, written, answer) => {
  const saving = examAnswerOf({ kind }, { written, language: "fi" });
  expect(saving).toEqual({ kind, ...answer });
  expect(writtenOf(saving ?? null, { kind }, "fi")).toEqual(written.map((part) => part.trim()));
});

const numeric = { kind: "numeric" } as const;

test.each([
  ["1 000", { fi: 1_000, sv: 1_000, en: 1_000 }],
  ["1 250 000", { fi: 1_250_000, sv: 1_250_000, en: 1_250_000 }],
  ["1,500", { fi: 1.5, sv: 1.5, en: 1_500 }],
  ["12\u00A0500,5", { fi: 12_500.5, sv: 12_500.5, en: 12_500.5 }],
  ["\u22123", { fi: -3, sv: -3, en: -3 }],
])("a number is read as the language of the page writes it: %j", (written, numbers) => {
  for (const language of languages) {
    const saving = examAnswerOf(numeric, { written: [written], language });
    expect(saving).toEqual({ kind: "numeric", number: numbers[language] });
  }
});

test("what is no number is none", () => {
  for (const written of ["kuusi", "6 kk", "1,5,2", "12 15", "1 0000", " "]) {
    expect(examAnswerOf(numeric, { written: [written], language: "fi" })).toBeUndefined();
  }
});

test("a saved number stands in its field as the language of the page writes it, and is read there as the same", () => {
  const saved = { kind: "numeric", number: 1500.25 } as const;
  expect(writtenOf(saved, numeric, "fi")).toEqual(["1500,25"]);
  expect(writtenOf(saved, numeric, "sv")).toEqual(["1500,25"]);
  expect(writtenOf(saved, numeric, "en")).toEqual(["1500.25"]);
  for (const language of languages) {
    const written = writtenOf(saved, numeric, language);
    expect(examAnswerOf(numeric, { written, language })).toEqual(saved);
  }
});

test("a number that was written in one language is the same number where another is chosen", () => {
  expect(inLanguage(numeric, { written: ["1,500"], language: "en" }, "fi")).toEqual(["1500"]);
  expect(inLanguage(numeric, { written: ["1,500"], language: "fi" }, "en")).toEqual(["1.5"]);
  expect(inLanguage(numeric, { written: ["1,500"], language: "en" }, "en")).toEqual(["1,500"]);
  expect(inLanguage(numeric, { written: ["kuusi"], language: "fi" }, "en")).toEqual(["kuusi"]);
  expect(inLanguage({ kind: "short_answer" }, { written: ["1,500"], language: "en" }, "fi")).toEqual(["1,500"]);
});

test("what was taken back counts as not answered, in ticks as in words", () => {
  expect(isAnswer({ kind: "multiple", places: [] })).toBe(false);
  expect(isAnswer({ kind: "short_answer", text: "" })).toBe(false);
  expect(isAnswer({ kind: "true_false", isTrue: false })).toBe(true);
  expect(isAnswer({ kind: "numeric", number: 0 })).toBe(true);
  expect(isAnswer(null)).toBe(false);
});

test("the address says at which question the page is; whatever else stands there is no place", () => {
  expect(parseExamPlace({ question: 4 })).toEqual({ question: 4 });
  expect(parseExamPlace({ question: "all", other: 1 })).toEqual({ question: "all" });
  for (const question of [0, -1, 1.5, "x", null]) expect(parseExamPlace({ question })).toEqual({});
});
