import type { CourseContent } from "@vas/domain/courses";
import { stepKey, stepsOf } from "@vas/domain/progress";
import type { LearnerRole } from "@vas/domain/vocabulary";

type Standing = {
  readonly content: CourseContent;
  readonly role: LearnerRole;
  /** Keys of the steps that are done. */
  readonly done: readonly string[];
};

/** How many lessons a learner of a role has not read; the exam waits for them. */
export function lessonsLeft({ content, role, done }: Standing): number {
  const lessons = stepsOf(content, { role, cases: {}, delta: null }).filter(({ kind }) => kind === "lesson");
  return lessons.filter((lesson) => !done.includes(stepKey(lesson))).length;
}
