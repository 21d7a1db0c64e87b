import {
  namedFindings,
  type AdmissionEvent,
  type AdmissionFacts,
  type AdmissionProposed,
  type AdmissionTakenOver,
} from "@vas/domain/admission";
import type { EventRecord } from "../kernel/events.ts";

/** An event of an admission decision as its history keeps it: codes in the clear, words to be sealed. */
export function toEventRecord(event: AdmissionEvent | AdmissionProposed | AdmissionTakenOver): EventRecord {
  const { kind } = event;
  switch (kind) {
    case "admissionProposed":
    case "admissionRevised":
      return { kind, ...contentOf(event.decision) };
    case "admissionTakenOver":
      return { kind, happenedOn: event.decidedOn, ...contentOf(event.decision) };
    case "admissionLapsed":
      return { kind, body: {} };
    case "admissionReturned":
      return { kind, body: {}, texts: { reason: event.reason } };
    case "admissionConfirmed":
      return { kind, happenedOn: event.decidedOn, body: { delegation: event.delegation } };
    case "admissionServed":
      return { kind, happenedOn: event.servedOn, body: { appealUntil: event.appealUntil } };
    case "admissionSuperseded":
      return { kind, body: { supersededBy: event.supersededBy } };
  }
}

/** A later revision changes the decision's row; what was proposed before stays readable here. */
function contentOf(decision: Omit<AdmissionFacts, "version">): Pick<EventRecord, "body" | "texts"> {
  const { referral, outcome, negativeReason, findings, regime, corrects, referralVersion } = decision;
  const named = findings ? namedFindings(findings) : [];
  const met = Object.fromEntries(named.map(([name, finding]) => [name, finding.met]));
  return {
    body: {
      referral,
      outcome,
      basis: findings?.basis ?? decision.basis,
      met,
      negativeReason,
      regime,
      corrects,
      referralVersion,
    },
    texts: Object.fromEntries(named.map(([name, finding]) => [name, finding.reasons])),
  };
}
