import { expect, test } from "vitest";
import type { CourseContent, Lesson, LessonId, ModuleId } from "../courses/index.ts";
import { calendarDate, type Instant, type Words } from "../kernel/index.ts";
import { doneAt, dueState, isCompleted, progressIn, stepKey, stepsOf, type Going } from "./progress.ts";

const words: Words = { fi: "x", sv: "x", en: "x" };
const at = "2026-11-02T08:00:00.000Z" as Instant;

function lesson(id: string, minutes: number, roles: Lesson["roles"] = null): Lesson {
  return { id: id as LessonId, title: words, minutes, warning: null, roles, body: words };
}

const content: CourseContent = {
  title: words,
  summary: words,
  notice: null,
  lawAsOf: calendarDate("2026-11-01"),
  modules: [
    { id: "m1" as ModuleId, title: words, lessons: [lesson("a", 5), lesson("b", 7)], checkQuestions: 3, cases: [] },
    {
      id: "m2" as ModuleId,
      title: words,
      lessons: [lesson("of-police", 6, ["police"]), lesson("of-ngo", 8, ["ngo"])],
      checkQuestions: 0,
      cases: ["case-p", "case-n"],
    },
  ],
  exam: { shares: { m1: 2 }, passPercent: 80, attempts: 3, coolDownHours: 24, minutes: 40 },
  certificate: null,
};

const ofPolice: Going = { role: "police", cases: { "case-p": ["police"], "case-n": ["ngo"] }, delta: null };

test("a learner goes through what is for everybody and for their role, with the exam last", () => {
  expect(stepsOf(content, ofPolice).map(stepKey)).toEqual([
    "lesson:a",
    "lesson:b",
    "check:m1",
    "lesson:of-police",
    "case:case-p",
    "exam",
  ]);
});

test("progress counts steps and minutes, and names the first step that is left, in whatever order they were done", () => {
  const steps = stepsOf(content, ofPolice);
  expect(progressIn(steps, [])).toMatchObject({
    steps: 6,
    stepsDone: 0,
    minutes: 71,
    minutesLeft: 71,
    next: { id: "a" },
  });
  const done = ["lesson:a", "check:m1", "lesson:of-ngo", "lesson:a"].map((step) => ({ step, at }));
  expect(progressIn(steps, done)).toMatchObject({ stepsDone: 2, minutesLeft: 63, next: { id: "b" } });
  const all = steps.map((step) => ({ step: stepKey(step), at }));
  expect(progressIn(steps, all)).toMatchObject({ stepsDone: 6, minutesLeft: 0, next: null });
});

test("who is certified reads only the lessons of the change, of those that are for their role", () => {
  const delta = ["b", "of-ngo"] as unknown as readonly LessonId[];
  expect(stepsOf(content, { ...ofPolice, delta }).map(stepKey)).toEqual(["lesson:b"]);
});

test("a course is completed by its exam, whatever has been practised; without an exam by its last step", () => {
  const doing = (...keys: readonly string[]) => keys.map((step) => ({ step }));
  const withExam = stepsOf(content, ofPolice);
  expect(isCompleted(withExam, doing("lesson:a", "lesson:b", "check:m1", "lesson:of-police", "case:case-p"))).toBe(
    false,
  );
  expect(isCompleted(withExam, doing("lesson:a", "lesson:b", "lesson:of-police", "exam"))).toBe(true);
  const without = stepsOf({ ...content, exam: null }, ofPolice);
  expect(isCompleted(without, doing("lesson:a", "lesson:b", "lesson:of-police", "case:case-p"))).toBe(false);
  expect(isCompleted(without, doing("lesson:a", "lesson:b", "check:m1", "lesson:of-police", "case:case-p"))).toBe(true);
  const delta = stepsOf(content, { ...ofPolice, delta: ["b" as LessonId] });
  expect(isCompleted(delta, doing("lesson:b"))).toBe(true);
  expect(isCompleted([], [])).toBe(false);
});

test("a course is overdue from the day after its due date on", () => {
  const today = calendarDate("2026-11-02");
  expect(dueState(null, today)).toBe("none");
  expect(dueState(calendarDate("2026-11-03"), today)).toBe("ahead");
  expect(dueState(today, today)).toBe("today");
  expect(dueState(calendarDate("2026-11-01"), today)).toBe("overdue");
});

test("what was done without a network is dated when it was done, as long as the device's clock can be right", () => {
  const told = (moment: string | null, enrolledOn = "2026-10-01") =>
    doneAt({ told: moment as Instant | null, enrolledOn: calendarDate(enrolledOn), at });
  expect(told("2026-10-31T20:15:00.000Z")).toBe("2026-10-31T20:15:00.000Z");
  expect(told(null)).toBe(at);
  expect(told("2026-11-02T08:00:00.001Z")).toBe(at);
  expect(told("2026-10-03T07:59:59.999Z")).toBe(at);
  // In Finland the day of enrolling begins two hours before that of Greenwich.
  expect(told("2026-10-30T22:00:00.000Z", "2026-10-31")).toBe("2026-10-30T22:00:00.000Z");
  expect(told("2026-10-30T21:59:59.999Z", "2026-10-31")).toBe(at);
});
