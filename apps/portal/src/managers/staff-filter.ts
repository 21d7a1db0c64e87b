import type { ManagedStaffQuery } from "./Staff.generated.ts";
import type { StaffFilter } from "./staff-place.ts";

export type ManagedBody = NonNullable<ManagedStaffQuery["managedStaff"]>[number];
export type StaffLearner = ManagedBody["learners"][number];
export type StaffCourse = StaffLearner["courses"][number];

const standingsOf: Readonly<Record<NonNullable<StaffFilter["show"]>, readonly StaffCourse["standing"][]>> = {
  late: ["late"],
  ending: ["ends_soon", "expired", "revoked"],
};

/** Those of the learners who are shown. */
export function shownOf(learners: readonly StaffLearner[], { show }: StaffFilter): readonly StaffLearner[] {
  if (!show) return learners;
  return learners.filter(({ courses }) => courses.some(({ standing }) => standingsOf[show].includes(standing)));
}
