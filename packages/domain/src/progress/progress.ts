import type { CourseContent, Lesson, LessonId, Module } from "../courses/index.ts";
import { addMinutes, legalDayOf, type CalendarDate, type Instant } from "../kernel/index.ts";
import type { LearnerRole } from "../vocabulary/index.ts";

/** One thing to do in a course, in the order of the course. */
export type Step =
  | { readonly kind: "lesson"; readonly id: LessonId; readonly module: string; readonly minutes: number }
  | { readonly kind: "check"; readonly module: string; readonly minutes: number }
  | { readonly kind: "case"; readonly id: string; readonly module: string; readonly minutes: number }
  | { readonly kind: "exam"; readonly minutes: number };

/** What a learner has done: the key of a step (`stepKey`), and when first. */
export type Done = { readonly step: string; readonly at: Instant };

/** How far a learner has come. Minutes are those of the steps, not a measurement of the person. */
export type Progress = {
  readonly steps: number;
  readonly stepsDone: number;
  readonly minutes: number;
  readonly minutesLeft: number;
  /** The first step that is not done; null where all are. */
  readonly next: Step | null;
};

/** For whom and of which cases the steps are. */
export type Going = {
  readonly role: LearnerRole;
  /** The roles that each case is for, by its name. */
  readonly cases: Readonly<Record<string, readonly LearnerRole[]>>;
  /** Only these lessons, of somebody who is certified and reads what has changed; null is the whole course. */
  readonly delta: readonly LessonId[] | null;
};

type LessonOutline = Omit<Lesson, "body">;
type ModuleOutline = Omit<Module, "lessons"> & { readonly lessons: readonly LessonOutline[] };

/** What the steps of a course are made of: it without the texts of its lessons, which are most of it. */
export type CourseOutline = Pick<CourseContent, "title" | "exam"> & { readonly modules: readonly ModuleOutline[] };

/** About how long a question of a check takes, in minutes. */
const questionMinutes = 1;

/** About how long the check of a module takes, in minutes; 0 where it has none. */
export function checkMinutes({ checkQuestions }: Pick<Module, "checkQuestions">): number {
  return checkQuestions * questionMinutes;
}

/** About how long it takes to go through a case once, in minutes. */
export const caseMinutes = 10;

/** What a learner of a role does in a course, in its order. */
export function stepsOf({ modules, exam }: Omit<CourseOutline, "title">, going: Going): readonly Step[] {
  const { delta } = going;
  if (delta !== null) {
    return modules.flatMap((module) => lessonSteps(module, going).filter((step) => isAmong(delta, step)));
  }
  return [
    ...modules.flatMap((module) => moduleSteps(module, going)),
    ...(exam === null ? [] : [{ kind: "exam", minutes: exam.minutes } as const]),
  ];
}

function isAmong(lessons: readonly LessonId[], step: Step): boolean {
  return step.kind === "lesson" && lessons.includes(step.id);
}

function moduleSteps(module: ModuleOutline, going: Going): readonly Step[] {
  const { id, cases } = module;
  const minutes = checkMinutes(module);
  const played = cases.filter((name) => going.cases[name]?.includes(going.role));
  return [
    ...lessonSteps(module, going),
    ...(minutes === 0 ? [] : [{ kind: "check", module: id, minutes } as const]),
    ...played.map((name) => ({ kind: "case", id: name, module: id, minutes: caseMinutes }) as const),
  ];
}

function lessonSteps({ id, lessons }: ModuleOutline, { role }: Going): readonly Step[] {
  return lessons
    .filter((lesson) => isFor(role, lesson))
    .map((lesson) => ({ kind: "lesson", id: lesson.id, module: id, minutes: lesson.minutes }));
}

function isFor(role: LearnerRole, { roles }: LessonOutline): boolean {
  return roles === null || roles.includes(role);
}

/** The name under which it is kept that a step is done. */
export function stepKey(step: Step): string {
  switch (step.kind) {
    case "lesson":
    case "case":
      return `${step.kind}:${step.id}`;
    case "check":
      return `check:${step.module}`;
    case "exam":
      return "exam";
  }
}

/** How long, in minutes, what was done without a network may wait on a device and still be dated by it: 30 days. */
const longestWait = 30 * 24 * 60;

export type DoneOnDevice = {
  /** When it was done by the device's clock, in UTC; null where the device tells nothing. */
  readonly told: Instant | null;
  readonly enrolledOn: CalendarDate;
  /** The moment at which it is told, in UTC. */
  readonly at: Instant;
};

/**
 * When a step was done of which a device tells, maybe later: by the device's clock where that can be so, which is neither in the
 * future, nor before the day of enrolling (in Finland), nor longer ago than things wait; else at the moment at which it is told.
 */
export function doneAt({ told, enrolledOn, at }: DoneOnDevice): Instant {
  if (told === null || told > at || told < addMinutes(at, -longestWait)) return at;
  return legalDayOf(told) < enrolledOn ? at : told;
}

/** How far somebody has come in the steps. */
export function progressIn(steps: readonly Step[], done: readonly Done[]): Progress {
  const keys = new Set(done.map(({ step }) => step));
  const left = steps.filter((step) => !keys.has(stepKey(step)));
  return {
    steps: steps.length,
    stepsDone: steps.length - left.length,
    minutes: minutesIn(steps),
    minutesLeft: minutesIn(left),
    next: left[0] ?? null,
  };
}

/**
 * Has somebody who has done this completed the course? A course with an exam is completed by passing it: it begins when every
 * lesson has been read, and checks and cases are there to practise. Without one it is completed with its last step.
 */
export function isCompleted(steps: readonly Step[], done: readonly Pick<Done, "step">[]): boolean {
  const keys = new Set(done.map(({ step }) => step));
  const hasExam = steps.some(({ kind }) => kind === "exam");
  const asked = hasExam ? steps.filter(({ kind }) => kind === "exam") : steps;
  return asked.length > 0 && asked.every((step) => keys.has(stepKey(step)));
}

function minutesIn(steps: readonly Step[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Where a learner stands towards the day until which the course is to be done. */
export function dueState(dueOn: CalendarDate | null, today: CalendarDate): "none" | "ahead" | "today" | "overdue" {
  if (dueOn === null) return "none";
  if (dueOn === today) return "today";
  return dueOn > today ? "ahead" : "overdue";
}
