import type { CalendarDate } from "../kernel/index.ts";
import { childMustBeHeard, isAdult, isChild } from "../law/index.ts";
import type { Basis } from "../vocabulary/index.ts";
import type { Consent } from "./referral.ts";

/** The consent as it is recorded, with what decides whose it must be. */
export type RecordedConsent = {
  readonly consent: Consent | null;
  readonly birthDate: CalendarDate | null;
  /** The basis that is proposed or considered. */
  readonly basis: Basis | null;
};

export type ConsentRejection =
  | { readonly kind: "ConsentMissing" }
  | { readonly kind: "ConsentByRepresentativeNeeded" }
  | { readonly kind: "ConsentByPersonNeeded" }
  | HearingRejection;

export type HearingRejection = { readonly kind: "ChildNotHeard" };

/**
 * Whose consent it must be on that day: the person's own, and for a child that of the representative or guardian, the child of
 * 12 or over being heard (practice of the assistance system; Act 746/2011 s.5). Where the date of birth is not known, a
 * representative may have consented for a child; an accompanying child is by its basis a child (s.35.3).
 */
export function consentRefusal(recorded: RecordedConsent, day: CalendarDate): ConsentRejection | undefined {
  const { consent, birthDate, basis } = recorded;
  if (consent === null) return { kind: "ConsentMissing" };
  if (consent.givenBy === "person" && isChild(birthDate, day)) return { kind: "ConsentByRepresentativeNeeded" };
  const speaksForThemselves = isAdult(birthDate, day) && basis !== "accompanying_child";
  if (consent.givenBy === "representative" && speaksForThemselves) return { kind: "ConsentByPersonNeeded" };
  return hearingRefusal(recorded, day);
}

/** A child who is 12 or over on that day must have been heard (Act 746/2011 s.5). */
export function hearingRefusal(
  { consent, birthDate }: Pick<RecordedConsent, "consent" | "birthDate">,
  day: CalendarDate,
): HearingRejection | undefined {
  return childMustBeHeard(birthDate, day) && consent?.childHeard !== true ? { kind: "ChildNotHeard" } : undefined;
}
