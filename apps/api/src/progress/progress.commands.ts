import type { CourseContent } from "@vas/domain/courses";
import type { Enrolment } from "@vas/domain/enrolments";
import { accept, reject, type TraineeActor } from "@vas/domain/kernel";
import { stepKey, stepsOf } from "@vas/domain/progress";
import { completeWhenDone } from "../certificates/index.ts";
import type { Command, Unit } from "../kernel/context.ts";
import { noteStep } from "./progress.store.ts";

export type FinishRefused =
  { readonly kind: "EnrolmentNotFound" } | { readonly kind: "EnrolmentOver" } | { readonly kind: "LessonNotInCourse" };

export type FinishLesson = { readonly enrolment: string; readonly lesson: string };

/** Notes that a lesson has been read. Read again, it stays read since the first time. The last step completes the course. */
export const finishLesson: Command<FinishLesson, { readonly id: string }, FinishRefused, TraineeActor> =
  async function finishLesson(unit, { enrolment, lesson }) {
    const going = await goingOn(unit, enrolment);
    if (!going) return reject({ kind: "EnrolmentNotFound" });
    if (going.status !== "active") return reject({ kind: "EnrolmentOver" });
    const { content, role, delta } = going;
    const step = stepsOf(content, { role, cases: {}, delta }).find((one) => one.kind === "lesson" && one.id === lesson);
    if (!step) return reject({ kind: "LessonNotInCourse" });
    noteStep(unit, enrolment, stepKey(step));
    await completeWhenDone(unit, enrolment);
    unit.touched({ subjects: [unit.actor.id], classes: ["learning"], count: 1 });
    return accept({ id: enrolment });
  };

type Going = Pick<Enrolment, "status" | "role" | "delta"> & { readonly content: CourseContent };

async function goingOn({ run }: Unit, enrolment: string): Promise<Going | undefined> {
  const [row] = await run<Going>({
    name: "going_on",
    text: `select e.status, e.role, e.delta, v.content from training.enrolment e
      join training.course_version v on v.id = e.course_version_id where e.id = $1 for no key update of e`,
    values: [enrolment],
  });
  return row;
}
