import fc from "fast-check";
import { expect, test } from "vitest";
import { aroundOf, type Around } from "./decimal.ts";
import { isRight } from "./grade.ts";
import type { Question, QuestionId } from "./question.ts";

const words = { fi: "x", sv: "x", en: "x" };

/** Whether a question that asks for a number takes this one. */
function isGradedRight(number: number, around: Around): boolean {
  const facts = { module: "m1", use: "both", source: "Laki", signs: [], lawAsOf: null } as const;
  const question: Question = {
    id: "q" as QuestionId,
    ...facts,
    stem: words,
    reason: words,
    body: { kind: "numeric", ...around },
  };
  return isRight({ question, order: [] }, { kind: "numeric", number }, "fi");
}

test.each([
  [1, 0.1, 1.1],
  [2.5, 0.2, 2.7],
  [0.3, 0.1, 0.4],
  [12.5, 0.3, 12.8],
  [0.1, 0.2, 0.3],
  [1e21, 1e20, 1.1e21],
  [1e-7, 2e-7, 3e-7],
])("the border of a tolerance is that of the decimals: %d ± %d takes %d", (right, tolerance, number) => {
  expect(isGradedRight(number, { right, tolerance })).toBe(true);
  expect(isGradedRight(number * 1.001, { right, tolerance })).toBe(false);
});

test("numbers of any decimals are graded as the same numbers counted in their smallest unit", () => {
  const units = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const drawn = fc.record({
    right: units,
    tolerance: fc.nat(1_000),
    far: units,
    places: fc.nat(6),
    isNear: fc.boolean(),
  });
  fc.assert(
    fc.property(drawn, ({ right, tolerance, far, places, isNear }) => {
      // At the border and one step beyond it as often as anywhere.
      const number = isNear ? right + tolerance + (far % 2) : far;
      const decimal = (many: number) => Number(`${many}e-${places}`);
      const around = { right: decimal(right), tolerance: decimal(tolerance) };
      expect(isGradedRight(decimal(number), around)).toBe(Math.abs(number - right) <= tolerance);
    }),
  );
});

test("a range takes both of its ends, and is told by its middle", () => {
  expect(aroundOf(1.1, 1.3)).toEqual({ right: 1.2, tolerance: 0.1 });
  expect(aroundOf(0.1, 0.2)).toEqual({ right: 0.15, tolerance: 0.05 });
  expect(aroundOf(4, -1)).toEqual({ right: 1.5, tolerance: 2.5 });
  expect(aroundOf(Number.NaN, 1)).toEqual({ right: Number.NaN, tolerance: Number.NaN });
  for (const number of [1.1, 1.3]) {
    expect(isGradedRight(number, aroundOf(1.1, 1.3))).toBe(true);
  }
});
