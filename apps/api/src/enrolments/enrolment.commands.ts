import type { CourseId } from "@vas/domain/courses";
import { whyNotEnrol, type EnrollingRejection, type EnrolmentId } from "@vas/domain/enrolments";
import { accept, reject, type TraineeActor } from "@vas/domain/kernel";
import type { LearnerRole } from "@vas/domain/vocabulary";
import type { Command } from "../kernel/context.ts";
import { ownEnrolling } from "./enrolment.queries.ts";
import { lockOwnLearner, recordNewEnrolment } from "./enrolment.store.ts";

export type EnrolRefused = EnrollingRejection | { readonly kind: "CourseNotFound" };
export type Enrol = { readonly course: string; readonly role: LearnerRole };

/** Enrols the learner who asks, in the version of the course that is the newest published one. */
export const enrol: Command<Enrol, { readonly id: string }, EnrolRefused, TraineeActor> = async function enrol(
  unit,
  { course, role },
) {
  const organisation = await lockOwnLearner(unit);
  if (organisation === undefined) return reject({ kind: "CourseNotFound" });
  const [considered] = await ownEnrolling(unit, [course]);
  if (!considered?.newest) return reject({ kind: "CourseNotFound" });
  const { newest, enrolments } = considered;
  const why = whyNotEnrol(considered);
  if (why) return reject(why);
  const { id } = await recordNewEnrolment(unit, {
    id: unit.newId<EnrolmentId>(),
    trainee: unit.actor.id,
    course: course as CourseId,
    courseVersion: newest,
    role,
    delta: null,
    organisation,
    origin: { kind: "self" },
    cycle: enrolments.length + 1,
    enrolledOn: unit.today,
    dueOn: null,
    extraTime: 0,
  });
  unit.touched({ subjects: [unit.actor.id], classes: ["learning"], count: 1 });
  return accept({ id });
};
