/** Who of the staff can be shown alone: those whose course is late, or whose certificate ends or has ended. */
export const staffShown = ["late", "ending"] as const;
export type StaffFilter = { readonly show?: (typeof staffShown)[number] };

/** Reads from the address who is shown; whatever else stands there shows everybody. */
export function parseStaffFilter({ show }: Readonly<Record<string, unknown>>): StaffFilter {
  const found = staffShown.find((one) => one === show);
  return found ? { show: found } : {};
}
