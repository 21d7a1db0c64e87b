import { expect, test } from "vitest";
import { fewestExams, itemStatistics, type AskedItem, type ItemCounts } from "../questions/index.ts";
import { demoAskedItems } from "./asked-items.ts";
import { demoQuestions } from "./course/index.ts";

function countsOf(items: readonly AskedItem[]): ItemCounts {
  const rests = items.map(({ restRight, restAsked }) => restRight / restAsked);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  return {
    asked: items.length,
    right: items.filter(({ isRight }) => isRight).length,
    restSum: sum(rests),
    restSquares: sum(rests.map((rest) => rest ** 2)),
    restOfRight: sum(rests.filter((_, at) => items[at]?.isRight)),
    chosen: {},
  };
}

function statisticsOf(items: readonly AskedItem[]) {
  const body = demoQuestions.find(({ id }) => id === items[0]?.question)?.body;
  return body ? itemStatistics(countsOf(items), body) : null;
}

test("the demo's invented exams ask every question that is meant for one, and are the same in every run", () => {
  const items = demoAskedItems();
  expect(items).toEqual(demoAskedItems());
  const asked = new Set(items.map(({ question }) => question));
  const usable = demoQuestions.filter(({ use }) => use !== "check").map(({ id }) => id);
  expect([...asked].toSorted()).toEqual(usable.toSorted());
});

test("every question of the demo is asked often enough for its figures", () => {
  const asked = [...Map.groupBy(demoAskedItems(), ({ question }) => question).values()].map(({ length }) => length);
  expect(Math.min(...asked)).toBeGreaterThanOrEqual(fewestExams);
});

test("most of the demo's questions do as they should, and some are there to be looked at, for each reason", () => {
  const concerns = [...Map.groupBy(demoAskedItems(), ({ question }) => question).values()].map(
    (items) => statisticsOf(items)?.concerns ?? [],
  );
  expect(concerns.filter((found) => found.length === 0).length / concerns.length).toBeGreaterThan(0.6);
  for (const concern of ["hard", "easy", "weak"] as const) {
    expect(concerns.filter((found) => found.includes(concern)).length).toBeGreaterThan(0);
  }
});
