import type { ManagedStaffQuery } from "./Staff.generated.ts";

export type ManagedBody = NonNullable<ManagedStaffQuery["managedStaff"]>[number];
export type StaffLearner = ManagedBody["learners"][number];
export type StaffCourse = StaffLearner["courses"][number];

/** Who of the staff is shown: everybody, whose course is late, or whose certificate ends or has ended. */
export const staffShown = ["late", "ending"] as const;
export type StaffFilter = { readonly show?: (typeof staffShown)[number] };

/** Reads from the address who is shown; whatever else stands there shows everybody. */
export function parseStaffFilter({ show }: Readonly<Record<string, unknown>>): StaffFilter {
  const found = staffShown.find((one) => one === show);
  return found ? { show: found } : {};
}

const standingsOf: Readonly<Record<(typeof staffShown)[number], readonly StaffCourse["standing"][]>> = {
  late: ["late"],
  ending: ["ends_soon", "expired", "revoked"],
};

/** Those of the learners who are shown. */
export function shownOf(learners: readonly StaffLearner[], { show }: StaffFilter): readonly StaffLearner[] {
  if (!show) return learners;
  return learners.filter(({ courses }) => courses.some(({ standing }) => standingsOf[show].includes(standing)));
}
