import { expect, test } from "vitest";
import type { Waiting } from "./queue.ts";
import { withWaiting } from "./with-waiting.ts";

function waiting(operation: string, input: unknown): Waiting {
  const about = { person: "p", language: "fi", at: "2026-11-27T10:00:00.000Z", faults: 0 } as const;
  return { ...about, operation, variables: { input, idempotencyKey: "k" } };
}

const listed = (id: string, isRead = false) => ({ __typename: "LessonListed", id, title: id, minutes: 5, isRead });

const module = (id: string, differently: object) => ({
  __typename: "LearnerModule",
  id,
  title: id,
  lessons: [listed("x", true)],
  checkQuestions: 0,
  checkMinutes: 0,
  isCheckDone: false,
  cases: [],
  ...differently,
});

const courses = {
  courses: [
    {
      __typename: "LearnerCourse",
      id: "c",
      title: "Course",
      modules: [
        module("m1", { lessons: [listed("a", true), listed("b")] }),
        module("m2", { lessons: [listed("c")], checkQuestions: 3, checkMinutes: 3 }),
        module("m3", { lessons: [], cases: [{ name: "case-1", title: "A case", minutes: 10, isDone: false }] }),
      ],
      standing: {
        __typename: "LearnerStanding",
        id: "e1",
        lessons: 3,
        lessonsRead: 1,
        steps: 6,
        stepsDone: 1,
        minutesLeft: 40,
        next: { __typename: "StepListed", kind: "lesson", name: "b", title: "b", minutes: 5 },
      },
    },
  ],
};

const finished = (lesson: string, enrolment = "e1") => waiting("FinishLesson", { enrolment, lesson });

test("a lesson that was finished without a network counts as read: the next step, the numbers and the minutes follow", () => {
  const [course] = withWaiting(courses, [finished("b")]).courses;
  const lessons = course?.modules[0]?.lessons.map(({ isRead }) => isRead);
  expect(lessons).toEqual([true, true]);
  expect(course?.standing).toMatchObject({
    lessonsRead: 2,
    stepsDone: 2,
    minutesLeft: 35,
    next: { kind: "lesson", name: "c" },
  });
});

test("a lesson that the server knows as read already is not counted twice", () => {
  const [course] = withWaiting(courses, [finished("a"), finished("a")]).courses;
  expect(course?.standing).toMatchObject({ lessonsRead: 1, stepsDone: 1, minutesLeft: 40, next: { name: "b" } });
});

test("after the lessons of a module comes its check, then a case, and the exam last", () => {
  const both = [finished("b"), finished("c")];
  expect(withWaiting(courses, both).courses[0]?.standing.next).toMatchObject({ kind: "check", name: "m2", minutes: 3 });
  const [course] = courses.courses;
  const after = (differently: object) => {
    const modules = course?.modules.map((one) => ({ ...one, isCheckDone: true, ...differently })) ?? [];
    return withWaiting({ ...course, modules }, both).standing?.next;
  };
  expect(after({})).toMatchObject({ kind: "case", name: "case-1", title: "A case" });
  expect(after({ cases: [] })).toMatchObject({ kind: "exam", title: "Course" });
});

test("with every step done none is next", () => {
  const [course] = courses.courses;
  const all = { ...course, standing: { ...course?.standing, steps: 2 } };
  expect(withWaiting(all, [finished("b")]).standing).toMatchObject({ stepsDone: 2, next: null });
});

test("what waits for one enrolment changes nothing in another", () => {
  expect(withWaiting(courses, [finished("b", "e2")])).toEqual(courses);
  const lesson = { __typename: "LessonType", id: "b", isRead: false, course: { standing: { id: "e1" } } };
  expect(withWaiting(lesson, [finished("b", "e2")])).toEqual(lesson);
  expect(withWaiting(lesson, [finished("b")]).isRead).toBe(true);
});

test("a screen that asks for a part of a course only gets what it asked for", () => {
  const standing = { id: "e1", stepsDone: 3, next: null };
  for (const part of [{ standing }, { standing, modules: [] }, { standing, modules: [{ id: "m1", cases: [] }] }]) {
    const course = { __typename: "LearnerCourse", id: "c", ...part };
    expect(withWaiting(course, [finished("b")])).toEqual(course);
  }
});

test("an answer that waits is given, without any feedback; one that the server has stays as it is", () => {
  const given = { __typename: "GivenAnswer", chosen: 1, places: null, isTrue: null, number: null, text: null };
  const attempt = {
    __typename: "Attempt",
    id: "t1",
    questions: [
      { place: 0, answer: given, feedback: { isRight: true } },
      { place: 1, answer: null, feedback: null },
    ],
  };
  const answer = { kind: "single", chosen: 2 };
  const sent = [0, 1].map((place) => waiting("GiveAnswer", { attempt: "t1", place, answer }));
  expect(withWaiting(attempt, sent).questions).toEqual([
    attempt.questions[0],
    { place: 1, answer: { ...given, chosen: 2 }, feedback: null },
  ]);
});

test("where nothing waits, the server's answer is the answer", () => {
  expect(withWaiting(courses, [])).toBe(courses);
});
