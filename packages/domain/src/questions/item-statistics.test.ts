import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Words } from "../kernel/index.ts";
import { askedItems } from "./asked-items.ts";
import { choiceShares } from "./choice-shares.ts";
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

const choice = (id: string) => ({ id, text: { fi: id, sv: id, en: id } });
const single: QuestionBody = { kind: "single", choices: ["a", "b", "c", "d"].map(choice), right: "a" };

/** The rows of as many learners as it takes, the same again and again: neither figure changes by that. */
function sixTimes(rows: readonly Row[]): readonly Row[] {
  return Array.from({ length: 6 }, () => rows).flat();
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
  const statistics = itemStatistics(counted(sixTimes(rows), { a: 18, b: 12 }), single);
  const shares = { a: 0.6, b: 0.4, c: 0, d: 0 };
  expect(statistics).toEqual({ asked: 30, difficulty: 0.6, discrimination: 0.9, shares, concerns: [] });
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
  const statistics = itemStatistics(counted(sixTimes(rows)), single);
  expect(statistics?.discrimination).toBe(-0.9);
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
  const statistics = itemStatistics(counted(rows(right, 100 - right)), single);
  expect(statistics?.concerns.filter((concern) => concern !== "weak")).toEqual(concerns);
});

test("of fewer than thirty exams nothing is told", () => {
  expect(itemStatistics(counted(rows(14, 15)), single)).toBeNull();
  expect(itemStatistics(counted(rows(15, 15)), single)).not.toBeNull();
  expect(itemStatistics(counted([]), single)).toBeNull();
  expect(fewestExams).toBe(30);
});

test("where fewer than five were right or not, or all did the rest alike, nothing is told of how it tells learners apart", () => {
  for (const [right, wrong] of [
    [30, 0],
    [26, 4],
    [4, 26],
  ] as const) {
    expect(itemStatistics(counted(rows(right, wrong)), single)?.discrimination).toBeNull();
  }
  expect(itemStatistics(counted(rows(25, 5)), single)?.discrimination).not.toBeNull();
  const alike = sixTimes([true, true, false, false, false].map((isRight): Row => [isRight, 0.7]));
  expect(itemStatistics(counted(alike), single)).toMatchObject({ discrimination: null, concerns: [] });
});

describe("of a choice", () => {
  const sharesOf = (body: QuestionBody, chosen: ItemCounts["chosen"]) => {
    const rounded = Object.entries(choiceShares(body, { asked: 30, chosen })).map(([id, share]) => [
      id,
      Math.round(share * 30),
    ]);
    return Object.fromEntries(rounded) as unknown;
  };

  test("the share of those who chose it is told, of nobody too", () => {
    expect(sharesOf(single, { a: 15, b: 10, c: 5 })).toEqual({ a: 15, b: 10, c: 5, d: 0 });
  });

  test("the share of one to four is not told, nor what it would follow from", () => {
    expect(sharesOf(single, { a: 15, b: 8, c: 4, d: 3 })).toEqual({ a: 15 });
    // 30 less those who chose the others would be the four.
    expect(sharesOf(single, { a: 14, b: 7, c: 5, d: 4 })).toEqual({ a: 14, b: 7 });
    expect(sharesOf(single, { a: 26, b: 4 })).toEqual({ a: 26 });
    // One, and not none of two: the nine go along, and not who is chosen by nobody.
    expect(sharesOf(single, { a: 20, b: 1, d: 9 })).toEqual({ a: 20, c: 0 });
    // Two left it open.
    expect(sharesOf(single, { a: 15, b: 8, c: 5 })).toEqual({ a: 15, d: 0 });
  });

  test("of several right ones each stands for itself, also by those who left it out", () => {
    const several: QuestionBody = { kind: "multiple", choices: ["a", "b", "c", "d"].map(choice), right: ["a", "b"] };
    expect(sharesOf(several, { a: 26, b: 25, c: 4, d: 30 })).toEqual({ b: 25, d: 30 });
  });

  test("of a statement nothing is told beside how many were right where few were not", () => {
    expect(sharesOf({ kind: "true_false", right: true }, { true: 26, false: 4 })).toEqual({ true: 26 });
    expect(sharesOf({ kind: "true_false", right: true }, { true: 20, false: 10 })).toEqual({ true: 20, false: 10 });
    expect(sharesOf({ kind: "true_false", right: true }, { true: 20, false: 6 })).toEqual({ true: 20 });
  });

  test("a question that is not chosen in has no shares", () => {
    expect(sharesOf({ kind: "numeric", right: 1, tolerance: 0 }, {})).toEqual({});
  });
});

test("discrimination is never outside −1 and 1, and turns round with right and wrong", () => {
  const row = fc.tuple(
    fc.boolean(),
    fc.integer({ min: 0, max: 19 }).map((right) => right / 19),
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 30, maxLength: 90 }), (drawn) => {
      const turned = drawn.map(([isRight, rest]): Row => [!isRight, rest]);
      const there = itemStatistics(counted(drawn), single)?.discrimination ?? null;
      const back = itemStatistics(counted(turned), single)?.discrimination ?? null;
      expect(there === null).toBe(back === null);
      // What a property returns counts as its outcome, so nothing is returned.
      if (there === null || back === null) return;
      expect(Math.abs(there)).toBeLessThanOrEqual(1 + 1e-9);
      // A half is rounded up on either side.
      expect(Math.abs(there + back)).toBeLessThan(0.11);
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
