import type { CourseContent } from "@vas/domain/courses";
import type { Enrolment } from "@vas/domain/enrolments";
import { accept, reject, type TraineeActor } from "@vas/domain/kernel";
import { stepKey, stepsOf } from "@vas/domain/progress";
import type { LearnerRole } from "@vas/domain/vocabulary";
import type { Command, Unit } from "../kernel/context.ts";
import { noteStep } from "./progress.store.ts";

export type FinishRefused =
  { readonly kind: "EnrolmentNotFound" } | { readonly kind: "EnrolmentOver" } | { readonly kind: "LessonNotInCourse" };

export type FinishLesson = { readonly enrolment: string; readonly lesson: string };

/** Notes that a lesson has been read. Read again, it stays read since the first time. */
export const finishLesson: Command<FinishLesson, { readonly id: string }, FinishRefused, TraineeActor> =
  async function finishLesson(unit, { enrolment, lesson }) {
    const going = await goingOn(unit, enrolment);
    if (!going) return reject({ kind: "EnrolmentNotFound" });
    if (going.status !== "active") return reject({ kind: "EnrolmentOver" });
    const { content, role } = going;
    const step = stepsOf(content, { role, cases: {}, delta: null }).find(
      (one) => one.kind === "lesson" && one.id === lesson,
    );
    if (!step) return reject({ kind: "LessonNotInCourse" });
    noteStep(unit, enrolment, stepKey(step));
    unit.touched({ subjects: [unit.actor.id], classes: ["learning"], count: 1 });
    return accept({ id: enrolment });
  };

type Going = { readonly status: Enrolment["status"]; readonly role: LearnerRole; readonly content: CourseContent };

async function goingOn({ run }: Unit, enrolment: string): Promise<Going | undefined> {
  const [row] = await run<Going>({
    name: "going_on",
    text: `select e.status, e.role, v.content from training.enrolment e
      join training.course_version v on v.id = e.course_version_id where e.id = $1 for share of e`,
    values: [enrolment],
  });
  return row;
}
