import type { CourseVersionId } from "@vas/domain/courses";
import { whyNotEnrol, type EnrollingConsidered } from "@vas/domain/enrolments";
import type { TraineeActor } from "@vas/domain/kernel";
import { newestPublished } from "../courses/index.ts";
import type { BatchedRead, Reading } from "../kernel/context.ts";

/** What is considered before the learner who asks is enrolled in a course. */
export type OwnEnrolling = EnrollingConsidered & {
  readonly course: string;
  /** The newest published version; null where the course takes nobody in any more. */
  readonly newest: CourseVersionId | null;
};

/** How the learner who asks stands towards courses, of those that there are; one statement for all of them. */
export async function ownEnrolling(
  { run, today }: Pick<Reading, "run" | "today">,
  courses: readonly string[],
): Promise<readonly OwnEnrolling[]> {
  const rows = await run<Omit<OwnEnrolling, "today">>({
    name: "own_enrolling",
    text: `select c.id as course,
        ${newestPublished("c.id")} as newest,
        (select coalesce(jsonb_agg(jsonb_build_object('status', e.status, 'renewalFrom', e.waiver_renewal_from)), '[]')
          from training.enrolment e where e.course_id = c.id) as enrolments,
        (select jsonb_build_object('renewalFrom', h.renewal_from) from training.certificate h
          where h.course_id = c.id and h.revoked_at is null and $2 between h.valid_from and h.valid_until
          order by h.valid_until desc limit 1) as certificate
      from training.course c where c.id = any ($1::uuid[])`,
    values: [courses, today],
  });
  return rows.map((row) => ({ ...row, today }));
}

/** Whether the learner who asks can enrol in each of the courses now, as `enrol` decides it. */
export const canEnrolIn: BatchedRead<string, boolean, TraineeActor> = async (reading, courses) => {
  const considered = await ownEnrolling(reading, courses);
  const open = considered.filter((one) => one.newest !== null && whyNotEnrol(one) === undefined);
  const ids = new Set(open.map(({ course }) => course));
  reading.saw({ subjects: [reading.actor.id], classes: ["learning"], count: courses.length });
  return courses.map((course) => ids.has(course));
};
