import { expect, test } from "vitest";
import type { Asking } from "./client.ts";
import { examGoals } from "./goals.ts";

const options = { trainees: 20, seconds: 300, beginWithin: 30, killAt: 150, results: "EXAM.md" };
const verified = { attempts: 20, acknowledged: 400, lost: 0, wrong: 0 };

function asked(many: number, one: Pick<Asking, "operation" | "milliseconds"> & Partial<Asking>): readonly Asking[] {
  return Array.from({ length: many }, () => ({ broken: 0, refused: 0, ...one }));
}

function waits(askings: readonly Asking[]) {
  return examGoals({ options, verified, outage: 900, askings }).find(({ goal }) => goal.startsWith("p99"));
}

test("the aim on waits is judged by the worst operation, however many quick saves there are beside it", () => {
  const askings = [
    ...asked(40_000, { operation: "SaveExamAnswer", milliseconds: 4 }),
    ...asked(20, { operation: "ExamAttempt", milliseconds: 1_374 }),
  ];
  expect(waits(askings)).toEqual({
    goal: "p99 < 1 s of every operation",
    measured: "ExamAttempt: 1,374 ms",
    isMet: false,
  });
});

test("the aim on waits is met where every operation meets it, and what was sent again is not among them", () => {
  const askings = [
    ...asked(400, { operation: "SaveExamAnswer", milliseconds: 4 }),
    ...asked(20, { operation: "HandInExam", milliseconds: 760 }),
    ...asked(9, { operation: "ExamAttempt", milliseconds: 1_500, broken: 1 }),
  ];
  expect(waits(askings)).toMatchObject({ measured: "HandInExam: 760 ms", isMet: true });
});

test("where nothing was asked no aim on waits is met", () => {
  expect(waits([])?.isMet).toBe(false);
});
