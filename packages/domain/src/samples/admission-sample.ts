import {
  beginAdmission,
  proposeAdmission,
  type AdmissionDecision,
  type ConsideredReferral,
  type Delegation,
  type ProposeAdmission,
} from "../admission/index.ts";
import { calendarDate, type CalendarDate } from "../kernel/index.ts";
import type { AdmissionDecisionId, CustomerId, DelegationId, ReferralId } from "../vocabulary/index.ts";
import { aino, director, noon, person, unit } from "./referral-sample.ts";

export const considered: ConsideredReferral = {
  id: "referral-1" as ReferralId,
  person,
  unit,
  status: "under_consideration",
  receivedOn: calendarDate("2015-08-01"),
  consent: { givenBy: "person", givenOn: calendarDate("2015-08-01"), childHeard: null },
  version: 3,
};

export const met = { met: true, reasons: "Kertomus ja olosuhteet tukevat tätä." } as const;
export const unmet = { met: false, reasons: "Olosuhteet eivät viittaa tähän." } as const;
export const adultCustomer = "customer-1" as CustomerId;

/** Aino proposes in September 2015 that a victim be admitted. */
export const admissionProposal: ProposeAdmission = {
  id: "decision-1" as AdmissionDecisionId,
  referral: considered,
  outcome: "positive",
  findings: { basis: "victim", mayBeVictim: met, needsAssistance: met },
  negativeReason: null,
  letterLanguage: "fi",
  birthDate: calendarDate("1990-02-03"),
  adult: null,
  corrects: null,
  by: aino,
  at: noon("2015-09-10"),
};

/** The decision as proposed, with what the test says differently. */
export function proposedAdmission(differently: Partial<ProposeAdmission> = {}): AdmissionDecision {
  const result = proposeAdmission({ ...admissionProposal, ...differently });
  if (!result.ok) throw new Error(result.rejection.kind);
  return beginAdmission(result.value);
}

/** A delegation to decide both kinds of decision, granted by the director. */
export function delegationOf(staff: Delegation["staff"], from: string, to: string | null): Delegation {
  return {
    id: `delegation-${staff}` as DelegationId,
    staff,
    kinds: ["admission", "ending"],
    validFrom: calendarDate(from),
    validTo: to as CalendarDate | null,
    grantedBy: director,
    version: 1,
  };
}
