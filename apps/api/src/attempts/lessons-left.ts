import type { Lesson } from "@vas/domain/courses";
import { stepKey, stepsOf, type CourseOutline } from "@vas/domain/progress";
import type { LearnerRole } from "@vas/domain/vocabulary";

type Standing = {
  readonly content: CourseOutline;
  readonly role: LearnerRole;
  /** Keys of the steps that are done. */
  readonly done: readonly string[];
};

/** A lesson without its text. */
export type LessonLeft = Omit<Lesson, "body">;

/** The lessons that a learner of a role has not read, in their order; the exam waits for them. */
export function lessonsLeft({ content, role, done }: Standing): readonly LessonLeft[] {
  const left = stepsOf(content, { role, cases: {}, delta: null }).filter((step) => !done.includes(stepKey(step)));
  const ids = new Set(left.flatMap((step) => (step.kind === "lesson" ? [step.id] : [])));
  return content.modules.flatMap(({ lessons }) => lessons).filter(({ id }) => ids.has(id));
}
