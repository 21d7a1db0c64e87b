import { expect, test } from "vitest";
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
  const asked = { kind } as Parameters<typeof examAnswerOf>[0];
  const saving = examAnswerOf(asked, written);
  expect(saving).toEqual({ kind, ...answer });
  expect(writtenOf(kind, saving ?? null)).toEqual(written.map((part) => part.trim()));
});

test.each([
  ["1 000", 1_000],
  ["1 250 000", 1_250_000],
  ["12\u00A0500,5", 12_500.5],
  ["\u22123", -3],
])("a number is read as it is written: %j", (written, number) => {
  const asked = { kind: "numeric" } as Parameters<typeof examAnswerOf>[0];
  expect(examAnswerOf(asked, [written])).toEqual({ kind: "numeric", number });
});

test("what is no number is none", () => {
  const asked = { kind: "numeric" } as Parameters<typeof examAnswerOf>[0];
  for (const written of ["kuusi", "6 kk", "1,5,2", "12 15", "1 0000", " "])
    expect(examAnswerOf(asked, [written])).toBeUndefined();
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
