import type { CalendarDate } from "../kernel/index.ts";
import { regimeOn } from "../law/index.ts";
import { consentRefusal, hearingRefusal } from "../referrals/index.ts";
import type { AdmissionProposal, AdmissionRejection } from "./admission.ts";

export type ConsentConsidered = Pick<
  AdmissionProposal,
  "referral" | "corrects" | "findings" | "outcome" | "negativeReason" | "birthDate"
> & { readonly today: CalendarDate };

/**
 * The consent and the hearing once more, by what is known of the person's age on the day of the decision: the date of birth may
 * have been found out, or a birthday passed, since the referral. A refusal for want of consent needs neither. A correction looks
 * at them where it admits somebody whom the corrected decision did not: a decided referral is not amended any more.
 */
export function consentOfDecisionRefusal(considered: ConsentConsidered): AdmissionRejection | undefined {
  const { referral, corrects, findings, outcome, negativeReason, birthDate, today } = considered;
  if (negativeReason === "no_consent") return undefined;
  if (corrects !== null && (outcome === "negative" || corrects.outcome === "positive")) return undefined;
  const recorded = { consent: referral.consent, birthDate, basis: findings.basis };
  const isNeeded = referral.consent !== null || regimeOn(referral.receivedOn).consentNeeded;
  return outcome === "positive" && isNeeded ? consentRefusal(recorded, today) : hearingRefusal(recorded, today);
}
