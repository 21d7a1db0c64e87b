import type { CourseId, CourseVersionId } from "@vas/domain/courses";
import {
  whyNotEnrol,
  type EnrollingRejection,
  type EnrolmentConsidered,
  type EnrolmentId,
} from "@vas/domain/enrolments";
import { accept, reject, type CalendarDate, type TraineeActor } from "@vas/domain/kernel";
import type { LearnerRole } from "@vas/domain/vocabulary";
import type { Command, Unit } from "../kernel/context.ts";
import { lockOwnLearner, recordNewEnrolment } from "./enrolment.store.ts";

export type EnrolRefused = EnrollingRejection | { readonly kind: "CourseNotFound" };
export type Enrol = { readonly course: string; readonly role: LearnerRole };

/** Enrols the learner who asks, in the version of the course that is the newest published one. */
export const enrol: Command<Enrol, { readonly id: string }, EnrolRefused, TraineeActor> = async function enrol(
  unit,
  { course, role },
) {
  const organisation = await lockOwnLearner(unit);
  const newest = await newestVersion(unit, course);
  if (!newest) return reject({ kind: "CourseNotFound" });
  const enrolments = await enrolmentsIn(unit, course);
  const why = whyNotEnrol({ enrolments, certificate: await certificateIn(unit, course), today: unit.today });
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

/** The newest published version of a course; what is retired takes nobody in any more. */
async function newestVersion({ run }: Unit, course: string): Promise<CourseVersionId | undefined> {
  const [row] = await run<{ id: CourseVersionId }>({
    name: "newest_version",
    text: `select id from training.course_version where course_id = $1 and status = 'published' order by number desc limit 1`,
    values: [course],
  });
  return row?.id;
}

function enrolmentsIn({ run }: Unit, course: string): Promise<EnrolmentConsidered[]> {
  return run<EnrolmentConsidered>({
    name: "own_enrolments_in",
    text: `select status, waiver_renewal_from as "renewalFrom" from training.enrolment where course_id = $1`,
    values: [course],
  });
}

/** The latest certificate of the learner's own in the course that holds on the day of the command. */
async function certificateIn(
  { run, today }: Unit,
  course: string,
): Promise<{ readonly renewalFrom: CalendarDate } | null> {
  const [row] = await run<{ renewalFrom: CalendarDate }>({
    name: "own_certificate_in",
    text: `select renewal_from as "renewalFrom" from training.certificate
      where course_id = $1 and revoked_at is null and $2 between valid_from and valid_until
      order by valid_until desc limit 1`,
    values: [course, today],
  });
  return row ?? null;
}
