import fc from "fast-check";
import { expect, test } from "vitest";
import type { Words } from "../kernel/index.ts";
import { askedItems } from "./asked-items.ts";
import { fewestExams, itemStatistics, type ItemCounts } from "./item-statistics.ts";
import type { AskedQuestion } from "./paper.ts";
import type { QuestionBody, QuestionId } from "./question.ts";

/** One learner's row: was this question right, and what share of the rest. */
type Row = readonly [isRight: boolean, rest: number];

function counted(rows: readonly Row[], chosen: ItemCounts["chosen"] = {}): ItemCounts {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const right = rows.filter(([isRight]) => isRight);
  return {
    asked: rows.length,
    right: right.length,
    restSum: sum(rows.map(([, rest]) => rest)),
    restSquares: sum(rows.map(([, rest]) => rest ** 2)),
    restOfRight: sum(right.map(([, rest]) => rest)),
    chosen,
  };
}

test("difficulty and discrimination are those computed by hand", () => {
  // Right: 0.9, 0.8, 0.7; wrong: 0.6, 0.4. n = 5, p = 3/5 = 0.6. Σrest = 3.4, Σrest² = 0.81 + 0.64 + 0.49 + 0.36 + 0.16 = 2.46.
  // Mean of the right 0.8, of the wrong 0.5; variance 2.46/5 − 0.68² = 0.0296, s = 0.172047.
  // r = (0.8 − 0.5) / 0.172047 × √(0.6 × 0.4) = 1.743713 × 0.489898 = 0.854242.
  const rows: readonly Row[] = [
    [true, 0.9],
    [true, 0.8],
    [true, 0.7],
    [false, 0.6],
    [false, 0.4],
  ];
  const statistics = itemStatistics(counted(rows, { a: 3, b: 2 }));
  expect(statistics).toMatchObject({
    asked: 5,
    difficulty: 0.6,
    shares: { a: 0.6, b: 0.4 },
    concerns: [],
    isRough: true,
  });
  expect(statistics?.discrimination).toBeCloseTo(0.854242, 5);
});

test("a question that the weaker answer more often than the stronger tells the wrong way round", () => {
  // Right: 0.2, 0.4; wrong: 0.6, 0.8, 1. Means 0.3 and 0.8; Σrest 3, Σrest² 2.2, variance 0.44 − 0.36 = 0.08, s = 0.282843.
  // r = −0.5 / 0.282843 × √(0.4 × 0.6) = −0.866025.
  const rows: readonly Row[] = [
    [true, 0.2],
    [true, 0.4],
    [false, 0.6],
    [false, 0.8],
    [false, 1],
  ];
  const statistics = itemStatistics(counted(rows));
  expect(statistics?.discrimination).toBeCloseTo(-0.866025, 5);
  expect(statistics?.concerns).toEqual(["weak"]);
});

function rows(right: number, wrong: number): readonly Row[] {
  const some = (isRight: boolean, many: number, from: number) =>
    Array.from({ length: many }, (_, at): Row => [isRight, from + at / 100]);
  return [...some(true, right, 0.5), ...some(false, wrong, 0.2)];
}

test.each([
  [29, ["hard"]],
  [30, []],
  [95, []],
  [96, ["easy"]],
] as const)("where %i of 100 were right, it is looked at for %j", (right, concerns) => {
  const statistics = itemStatistics(counted(rows(right, 100 - right)));
  expect(statistics?.concerns.filter((concern) => concern !== "weak")).toEqual(concerns);
  expect(statistics?.isRough).toBe(false);
});

test("of fewer than five exams nothing is told", () => {
  expect(itemStatistics(counted(rows(2, 2)))).toBeNull();
  expect(itemStatistics(counted(rows(2, 3)))).not.toBeNull();
  expect(itemStatistics(counted([]))).toBeNull();
  expect(fewestExams).toBe(5);
});

test("where all were right, or all did the rest alike, it is unknown whether it tells learners apart", () => {
  expect(itemStatistics(counted(rows(6, 0)))?.discrimination).toBeNull();
  const alike: readonly Row[] = [true, true, false, false, false].map((isRight) => [isRight, 0.7]);
  expect(itemStatistics(counted(alike))).toMatchObject({ discrimination: null, concerns: [] });
});

test("discrimination is never outside −1 and 1, and turns round with right and wrong", () => {
  const row = fc.tuple(
    fc.boolean(),
    fc.integer({ min: 0, max: 19 }).map((right) => right / 19),
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 5, maxLength: 60 }), (drawn) => {
      const there = itemStatistics(counted(drawn))?.discrimination ?? null;
      const back =
        itemStatistics(counted(drawn.map(([isRight, rest]): Row => [!isRight, rest])))?.discrimination ?? null;
      expect(there === null).toBe(back === null);
      // What a property returns counts as its outcome, so nothing is returned.
      if (there === null || back === null) return;
      expect(Math.abs(there)).toBeLessThanOrEqual(1 + 1e-9);
      expect(there + back).toBeCloseTo(0, 9);
    }),
  );
});

function asked(id: string, body: QuestionBody, order: readonly number[] = []): AskedQuestion {
  const words: Words = { fi: "x", sv: "x", en: "x" };
  const facts = {
    module: "m1",
    use: "exam",
    stem: words,
    reason: words,
    source: "x",
    signs: [],
    lawAsOf: null,
  } as const;
  return { question: { id: id as QuestionId, ...facts, body }, order };
}

test("an ended exam tells of each question what was chosen by its id, and how the rest went", () => {
  const choices = ["a", "b", "c"].map((id) => ({ id, text: { fi: id, sv: id, en: id } }));
  const items = askedItems([
    {
      asked: asked("q1", { kind: "single", choices, right: "c" }, [2, 0, 1]),
      answer: { kind: "single", chosen: 0 },
      isRight: true,
    },
    {
      asked: asked("q2", { kind: "multiple", choices, right: ["a", "b"] }, [2, 1, 0]),
      answer: { kind: "multiple", chosen: [0, 2] },
      isRight: false,
    },
    {
      asked: asked("q3", { kind: "true_false", right: true }),
      answer: { kind: "true_false", chosen: true },
      isRight: true,
    },
    {
      asked: asked("q4", { kind: "short_answer", accepted: { fi: ["x"], sv: ["x"], en: ["x"] } }),
      answer: { kind: "short_answer", text: "what somebody wrote" },
      isRight: false,
    },
    { asked: asked("q5", { kind: "single", choices, right: "a" }, [0, 1, 2]), answer: null, isRight: false },
  ]);
  expect(items).toEqual([
    { question: "q1", isRight: true, chosen: ["c"], restRight: 1, restAsked: 4 },
    { question: "q2", isRight: false, chosen: ["c", "a"], restRight: 2, restAsked: 4 },
    { question: "q3", isRight: true, chosen: ["true"], restRight: 1, restAsked: 4 },
    { question: "q4", isRight: false, chosen: null, restRight: 2, restAsked: 4 },
    { question: "q5", isRight: false, chosen: null, restRight: 2, restAsked: 4 },
  ]);
});
