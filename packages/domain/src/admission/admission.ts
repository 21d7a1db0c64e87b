import type { CalendarDate, Instant, Language, PersonId, StaffId, UnitId } from "../kernel/index.ts";
import type { RegimeId, SectionId } from "../law/index.ts";
import type { Consent, ConsentRejection } from "../referrals/index.ts";
import type {
  AdmissionDecisionId,
  Basis,
  CustomerId,
  DecisionStatus,
  DelegationId,
  NegativeReason,
  ReferralId,
  ReferralStatus,
} from "../vocabulary/index.ts";
import {
  inForce,
  served,
  superseded,
  type Decider,
  type DecisionOrigin,
  type DecisionProgress,
  type DecisionRejection,
} from "./decision.ts";
import type { Delegation } from "./delegation.ts";

/** One condition of the law: is it met, and why so. */
export type Finding = { readonly met: boolean; readonly reasons: string };

/** What was found, by the basis that was considered (Act 746/2011 s.35.1, 35.2, 35.3). */
export type Findings =
  | { readonly basis: "victim"; readonly mayBeVictim: Finding; readonly needsAssistance: Finding }
  | { readonly basis: "witness"; readonly specialNeed: Finding }
  | { readonly basis: "accompanying_child"; readonly need: Finding; readonly adultCustomer: CustomerId };

/** What the decision says. */
export type AdmissionContent = {
  readonly outcome: "positive" | "negative";
  readonly findings: Findings;
  readonly negativeReason: NegativeReason | null;
  readonly letterLanguage: Language;
};

export type AdmissionFacts = {
  readonly id: AdmissionDecisionId;
  readonly referral: ReferralId;
  readonly person: PersonId;
  readonly unit: UnitId;
  readonly origin: DecisionOrigin;
  readonly outcome: "positive" | "negative";
  /** The basis on which the person is admitted; null in a negative decision. */
  readonly basis: Basis | null;
  /** Null only for what was taken over from a register. */
  readonly findings: Findings | null;
  readonly negativeReason: NegativeReason | null;
  readonly regime: RegimeId;
  readonly sections: readonly SectionId[];
  readonly letterLanguage: Language;
  readonly proposer: StaffId | null;
  readonly proposedAt: Instant | null;
  /** The version of the referral that the proposal was made on. */
  readonly referralVersion: number;
  readonly corrects: AdmissionDecisionId | null;
  readonly version: number;
};

/** A written decision on taking a person into the assistance system. Never edited: corrected by a new decision. */
export type AdmissionDecision = AdmissionFacts & DecisionProgress<AdmissionDecisionId>;

/** An adult to whom an accompanying child is linked, as far as the rule needs. */
export type AdultCustomer = {
  readonly id: CustomerId;
  readonly person: PersonId;
  readonly basis: Basis;
  readonly endedOn: CalendarDate | null;
};

/** The decision in force that a new one corrects. */
export type CorrectedDecision = {
  readonly id: AdmissionDecisionId;
  readonly status: DecisionStatus;
  readonly referral: ReferralId;
  readonly outcome: "positive" | "negative";
};

export type ConsideredReferral = {
  readonly id: ReferralId;
  readonly person: PersonId;
  readonly unit: UnitId;
  readonly status: ReferralStatus;
  readonly receivedOn: CalendarDate;
  readonly consent: Consent | null;
  readonly version: number;
};

/** What the rules need to know about the person and the adult. */
export type AdmissionSubject = { readonly birthDate: CalendarDate | null; readonly adult: AdultCustomer | null };

/** A proposal: what the decision would say, on which referral, and which decision it would correct. */
export type AdmissionProposal = AdmissionContent &
  AdmissionSubject & {
    readonly referral: ConsideredReferral;
    readonly corrects: CorrectedDecision | null;
    readonly by: StaffId;
    readonly at: Instant;
  };

export type ProposeAdmission = AdmissionProposal & { readonly id: AdmissionDecisionId };

/** Taken over from a register: what was decided, without reasons. */
export type TakeOverAdmission = {
  readonly id: AdmissionDecisionId;
  readonly referral: ReferralId;
  readonly person: PersonId;
  readonly unit: UnitId;
  readonly outcome: "positive" | "negative";
  readonly basis: Basis | null;
  readonly negativeReason: NegativeReason | null;
  readonly decidedOn: CalendarDate;
  readonly by: StaffId;
  readonly at: Instant;
};

type Change = { readonly expectedVersion: number; readonly at: Instant };

export type AdmissionCommand =
  | (Change & { readonly kind: "returnAdmission"; readonly by: StaffId; readonly reason: string })
  | (Change & AdmissionProposal & { readonly kind: "reviseAdmission" })
  | (Change & { readonly kind: "lapseAdmission"; readonly by: StaffId })
  | (Change &
      AdmissionSubject & {
        readonly kind: "confirmAdmission";
        readonly by: Decider;
        /** The decider's delegations, of any age; the rule picks one that is valid on the day. */
        readonly delegations: readonly Delegation[];
        readonly referral: ConsideredReferral;
        readonly corrects: CorrectedDecision | null;
        /** The version of the referral that the decider has before them: nobody decides on what they have not seen. */
        readonly seenReferralVersion: number;
      })
  | (Change & { readonly kind: "recordAdmissionService"; readonly by: StaffId; readonly servedOn: CalendarDate })
  | (Change & {
      readonly kind: "supersedeAdmission";
      readonly by: StaffId;
      readonly supersededBy: AdmissionDecisionId;
    });

export type AdmissionProposed = {
  readonly kind: "admissionProposed";
  readonly decision: Omit<AdmissionFacts, "version">;
  readonly by: StaffId;
  readonly at: Instant;
};

export type AdmissionTakenOver = {
  readonly kind: "admissionTakenOver";
  readonly decision: Omit<AdmissionFacts, "version">;
  readonly decidedOn: CalendarDate;
  readonly by: StaffId;
  readonly at: Instant;
};

type Changed = { readonly by: StaffId; readonly at: Instant };

export type AdmissionEvent =
  | (Changed & { readonly kind: "admissionReturned"; readonly reason: string })
  | (Changed & { readonly kind: "admissionLapsed" })
  | (Changed & { readonly kind: "admissionRevised"; readonly decision: Omit<AdmissionFacts, "version"> })
  | (Changed & {
      readonly kind: "admissionConfirmed";
      readonly decidedOn: CalendarDate;
      readonly delegation: DelegationId | null;
    })
  | (Changed & {
      readonly kind: "admissionServed";
      readonly servedOn: CalendarDate;
      readonly appealUntil: CalendarDate;
    })
  | (Changed & { readonly kind: "admissionSuperseded"; readonly supersededBy: AdmissionDecisionId });

export type AdmissionRejection =
  | DecisionRejection
  | ConsentRejection
  | { readonly kind: "ReferralNotConsidered"; readonly status: ConsideredReferral["status"] }
  | { readonly kind: "ReferralChangedSince"; readonly referralVersion: number }
  | OutcomeContradiction
  | { readonly kind: "FindingWithoutReasons"; readonly finding: FindingName }
  | { readonly kind: "BasisNotInRegime"; readonly basis: Basis; readonly regime: RegimeId }
  | { readonly kind: "NotAChild" }
  | { readonly kind: "AdultNotACustomer" }
  | { readonly kind: "CorrectsAnotherReferral" };

/** The outcome of a decision and its findings deny each other. */
export type OutcomeContradiction =
  | { readonly kind: "FindingNotMet"; readonly finding: FindingName }
  | { readonly kind: "NegativeReasonContradictsFindings"; readonly negativeReason: NegativeReason };

export type FindingName = "mayBeVictim" | "needsAssistance" | "specialNeed" | "childNeed";

/** The decision as it is when it is proposed, or as a register hands it over. */
export function beginAdmission(event: AdmissionProposed | AdmissionTakenOver): AdmissionDecision {
  const facts = { ...event.decision, version: 1 };
  switch (event.kind) {
    case "admissionProposed":
      return { ...facts, status: "proposed" };
    case "admissionTakenOver":
      return { ...facts, ...inForce(null, event.decidedOn, null) };
  }
}

/** The decision after one more event; every event makes a new version. */
export function evolveAdmission(decision: AdmissionDecision, event: AdmissionEvent): AdmissionDecision {
  const facts = { ...admissionFactsOf(decision), version: decision.version + 1 };
  switch (event.kind) {
    case "admissionReturned":
      return { ...facts, status: "returned", returnedBy: event.by, reason: event.reason };
    case "admissionLapsed":
      return { ...facts, status: "lapsed" };
    case "admissionRevised":
      return { ...event.decision, version: facts.version, status: "proposed" };
    case "admissionConfirmed":
      return { ...facts, ...inForce(event.by, event.decidedOn, event.delegation) };
    case "admissionServed":
      return { ...facts, ...served(decision, event.servedOn, event.appealUntil) };
    case "admissionSuperseded":
      return { ...facts, ...superseded(decision, event.supersededBy) };
  }
}

function admissionFactsOf(decision: AdmissionDecision): AdmissionFacts {
  return {
    id: decision.id,
    referral: decision.referral,
    person: decision.person,
    unit: decision.unit,
    origin: decision.origin,
    outcome: decision.outcome,
    basis: decision.basis,
    findings: decision.findings,
    negativeReason: decision.negativeReason,
    regime: decision.regime,
    sections: decision.sections,
    letterLanguage: decision.letterLanguage,
    proposer: decision.proposer,
    proposedAt: decision.proposedAt,
    referralVersion: decision.referralVersion,
    corrects: decision.corrects,
    version: decision.version,
  };
}
