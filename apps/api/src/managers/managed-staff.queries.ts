import type { CalendarDate, TraineeActor, Words } from "@vas/domain/kernel";
import type { CourseLearned } from "@vas/domain/managers";
import type { LearnerRole } from "@vas/domain/vocabulary";
import type { Read } from "../kernel/context.ts";

export type StaffCourse = CourseLearned & {
  readonly title: Words;
  readonly role: LearnerRole;
  readonly enrolledOn: CalendarDate;
};

export type StaffLearner = { readonly id: string; readonly name: string; readonly courses: readonly StaffCourse[] };

/** A body whose staff the learner who asks manages, as it stands today. */
export type StaffOfBody = {
  readonly id: string;
  readonly name: string;
  readonly nameSv: string | null;
  readonly nameEn: string | null;
  readonly certified: number;
  readonly staff: number | null;
  readonly learners: readonly StaffLearner[];
};

/**
 * The staff of every body that the learner manages. Whether they do is asked by the function in the database, for nothing of others'
 * is within a learner's sight; who manages none is answered as if there were nothing.
 */
export const managedStaff: Read<readonly StaffOfBody[], TraineeActor> = async ({ run, saw, today }) => {
  const bodies = await run<StaffOfBody>({
    name: "managed_staff",
    text: `select organisation as id, name, name_sv as "nameSv", name_en as "nameEn", certified, staff, learners
      from training.staff_managed($1)`,
    values: [today],
  });
  const subjects = bodies.flatMap(({ learners }) => learners.map(({ id }) => id));
  saw({ subjects, classes: bodies.length === 0 ? [] : ["learning"], count: subjects.length });
  return bodies;
};
