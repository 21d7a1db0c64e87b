import type { ManagedStaffQuery } from "./Staff.generated.ts";
import type { StaffFilter } from "./staff-place.ts";

export type ManagedBody = NonNullable<ManagedStaffQuery["managedStaff"]>[number];
export type StaffLearner = ManagedBody["learners"][number];
export type StaffCourse = StaffLearner["courses"][number];

/** Of a course that is late the certificate may have ended as well. */
const isShown: Readonly<Record<NonNullable<StaffFilter["show"]>, (course: StaffCourse) => boolean>> = {
  late: ({ standing }) => standing === "late",
  renewable: ({ renewal }) => renewal === "renewable",
  ended: ({ renewal }) => renewal === "ended",
  ending: ({ isEnding }) => isEnding,
};

/** Those of the learners who are shown. */
export function shownOf(learners: readonly StaffLearner[], { show }: StaffFilter): readonly StaffLearner[] {
  return show ? learners.filter(({ courses }) => courses.some(isShown[show])) : learners;
}
