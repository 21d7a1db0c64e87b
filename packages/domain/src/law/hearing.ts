import { ageOn, type CalendarDate } from "../kernel/index.ts";
import type { SectionId } from "./law.ts";
import { section } from "./section.ts";

/** A person under 18 is a child; a child's matter is urgent (Act 746/2011 s.5). */
const adultAge = 18;
/** From this age a child must be given a hearing; a younger child's wishes are found out (Act 746/2011 s.5). */
const hearingAge = 12;

/** Where the duty to hear stands: everyone before a decision, a child in every matter of its own. */
export const hearingSections: { readonly party: SectionId; readonly exceptions: SectionId; readonly child: SectionId } =
  {
    party: section("434/2003:34.1"),
    exceptions: section("434/2003:34.2"),
    child: section("746/2011:5"),
  };

/** Is the person known to be a child on that day? Of a person whose date of birth is not known neither this nor `isAdult` holds. */
export function isChild(birthDate: CalendarDate | null, day: CalendarDate): boolean {
  return birthDate !== null && ageOn(birthDate, day) < adultAge;
}

/** Is the person known to be an adult on that day? */
export function isAdult(birthDate: CalendarDate | null, day: CalendarDate): boolean {
  return birthDate !== null && !isChild(birthDate, day);
}

/** Must this child be heard: 12 or over, and not yet an adult? */
export function childMustBeHeard(birthDate: CalendarDate | null, day: CalendarDate): boolean {
  return birthDate !== null && isChild(birthDate, day) && ageOn(birthDate, day) >= hearingAge;
}
