import type { Enrolment } from "../enrolments/index.ts";
import type { CalendarDate } from "../kernel/index.ts";

/**
 * Can a day of teaching complete what somebody is going through? Not what began after it, as of a later cycle; nor an enrolment in
 * changed lessons alone, of somebody who is certified and reads what is new.
 */
export function canBeTaught(
  { enrolledOn, isDelta }: Pick<Enrolment, "enrolledOn"> & { readonly isDelta: boolean },
  heldOn: CalendarDate,
): boolean {
  return !isDelta && enrolledOn <= heldOn;
}
