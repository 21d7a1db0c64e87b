/**
 * Who of the staff can be shown alone: those whose course is late, can be renewed or has ended within a year and is not begun again, or
 * whose certificate ends or has ever ended. The weekly mail to managers leads to the first three.
 */
export const staffShown = ["late", "renewable", "ended", "ending"] as const;
export type StaffFilter = { readonly show?: (typeof staffShown)[number] };

/** Reads from the address who is shown; whatever else stands there shows everybody. */
export function parseStaffFilter({ show }: Readonly<Record<string, unknown>>): StaffFilter {
  const found = staffShown.find((one) => one === show);
  return found ? { show: found } : {};
}
