import type { CourseContent } from "@vas/domain/courses";
import type { Enrolment } from "@vas/domain/enrolments";
import { accept, reject, type Instant, type TraineeActor } from "@vas/domain/kernel";
import { doneAt, stepKey, stepsOf } from "@vas/domain/progress";
import { completeWhenDone } from "../certificates/index.ts";
import type { Command, Unit } from "../kernel/context.ts";
import { noteStepDone } from "./progress.store.ts";

export type FinishRefused =
  { readonly kind: "EnrolmentNotFound" } | { readonly kind: "EnrolmentOver" } | { readonly kind: "LessonNotInCourse" };

export type FinishLesson = {
  readonly enrolment: string;
  readonly lesson: string;
  /** When it was read by the clock of the device, which may have had no network; null where it does not tell. */
  readonly readAt: Instant | null;
};

/**
 * Notes that a lesson has been read. Read again, it stays read since the first time. The last step completes the course: on the day
 * on which it is told, as no certificate is dated by the clock of a device.
 */
export const finishLesson: Command<FinishLesson, { readonly id: string }, FinishRefused, TraineeActor> =
  async function finishLesson(unit, { enrolment, lesson, readAt }) {
    const going = await goingOn(unit, enrolment);
    if (!going) return reject({ kind: "EnrolmentNotFound" });
    if (going.status !== "active") return reject({ kind: "EnrolmentOver" });
    const { content, role, delta, enrolledOn } = going;
    const step = stepsOf(content, { role, cases: {}, delta }).find((one) => one.kind === "lesson" && one.id === lesson);
    if (!step) return reject({ kind: "LessonNotInCourse" });
    const done = doneAt({ told: readAt, enrolledOn, at: unit.at });
    noteStepDone(unit, { enrolment, step: stepKey(step) }, done);
    await completeWhenDone(unit, enrolment);
    unit.touched({ subjects: [unit.actor.id], classes: ["learning"], count: 1 });
    return accept({ id: enrolment });
  };

type Going = Pick<Enrolment, "status" | "role" | "delta" | "enrolledOn"> & { readonly content: CourseContent };

async function goingOn({ run }: Unit, enrolment: string): Promise<Going | undefined> {
  const [row] = await run<Going>({
    name: "going_on",
    text: `select e.status, e.role, e.delta, e.enrolled_on as "enrolledOn", v.content from training.enrolment e
      join training.course_version v on v.id = e.course_version_id where e.id = $1 for no key update of e`,
    values: [enrolment],
  });
  return row;
}
