import type { CalendarDate, Instant, PersonId, StaffActor, StaffId, StaffRole, UnitId } from "../kernel/index.ts";
import { beginReferral, recordReferral, type RecordReferral, type Referral } from "../referrals/index.ts";
import type { ReferralId } from "../vocabulary/index.ts";

/** Names and days that the tests of casework share. */
export const unit = "unit-joutseno" as UnitId;
export const otherUnit = "unit-oulu" as UnitId;
export const aino = "staff-aino" as StaffId;
export const matti = "staff-matti" as StaffId;
export const director = "staff-director" as StaffId;
export const person = "person-1" as PersonId;
export const adult = "person-2" as PersonId;

/** Noon in Helsinki on a day. */
export function noon(day: string): Instant {
  return `${day}T10:00:00.000Z` as Instant;
}

/** A member of staff of the unit, unless another is named. */
export function staff(
  roles: readonly StaffRole[],
  at: { readonly id?: StaffId; readonly unit?: UnitId } = {},
): StaffActor {
  return { kind: "staff", id: at.id ?? aino, unit: at.unit ?? unit, roles, language: "fi" };
}

/** A police officer's referral of an adult, with consent, in the autumn of 2015. */
export const policeReferral: RecordReferral = {
  id: "referral-1" as ReferralId,
  reference: "E-2015-0044",
  unit,
  person,
  birthDate: "1990-02-03" as CalendarDate,
  receivedOn: "2015-09-01" as CalendarDate,
  channel: "phone",
  referrer: { kind: "police", organisation: null, contactName: "Komisario Laine", contactDetails: "0295 000 000" },
  consent: { givenBy: "person", givenOn: "2015-08-31" as CalendarDate, childHeard: null },
  circumstances: "Tapasimme henkilön ravintolan tarkastuksessa.",
  safetyNow: "",
  acuteDanger: false,
  safeContact: "",
  interpreterLanguage: "vi",
  signs: ["G2", "L3"],
  forms: ["labour"],
  primaryForm: "labour",
  domesticServitude: false,
  place: "finland",
  exploitationCountry: "FI",
  industry: "I",
  proposedBasis: "victim",
  adultPerson: null,
  recordedBy: { kind: "staff", id: aino },
  at: noon("2015-09-01"),
};

/** The referral as received, with what the test says differently. */
export function received(differently: Partial<RecordReferral> = {}): Referral {
  const result = recordReferral({ ...policeReferral, ...differently });
  if (!result.ok) throw new Error(result.rejection.kind);
  return beginReferral(result.value);
}
