import type { CalendarDate, Instant, Language, PersonId, StaffId, UnitId } from "../kernel/index.ts";
import type { RegimeId, SectionId } from "../law/index.ts";
import type {
  AdmissionDecisionId,
  Basis,
  CustomerId,
  DelegationId,
  InvalidField,
  NegativeReason,
  ReferralId,
  StaleVersion,
} from "../vocabulary/index.ts";

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

/** `register`: decided before this system and taken over from a register, where the reasons were not kept. */
export type DecisionOrigin = "console" | "register";

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

/** A decision that was made: by whom, when, on what delegation (null: the director), and its service. */
export type Decided = {
  readonly decider: StaffId | null;
  readonly decidedOn: CalendarDate;
  readonly delegation: DelegationId | null;
  readonly servedOn: CalendarDate | null;
  readonly appealUntil: CalendarDate | null;
};

export type DecisionProgress<Id> =
  | { readonly status: "proposed" }
  | { readonly status: "returned"; readonly returnedBy: StaffId; readonly reason: string }
  | ({ readonly status: "in_force" } & Decided)
  | ({ readonly status: "superseded"; readonly supersededBy: Id } & Decided);

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
  readonly status: AdmissionDecision["status"];
  readonly referral: ReferralId;
};

export type ConsideredReferral = {
  readonly id: ReferralId;
  readonly person: PersonId;
  readonly unit: UnitId;
  readonly status: "received" | "under_consideration" | "supplement_requested" | "decided" | "withdrawn";
  readonly receivedOn: CalendarDate;
  readonly version: number;
};

/** What the rules need to know about the person and the adult. */
export type AdmissionSubject = { readonly birthDate: CalendarDate | null; readonly adult: AdultCustomer | null };

export type ProposeAdmission = AdmissionContent &
  AdmissionSubject & {
    readonly id: AdmissionDecisionId;
    readonly referral: ConsideredReferral;
    readonly corrects: CorrectedDecision | null;
    readonly by: StaffId;
    readonly at: Instant;
  };

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

/** The person who decides, and what lets them: the director's office, or delegations. */
export type Decider = {
  readonly id: StaffId;
  readonly isDirector: boolean;
};

type Change = { readonly expectedVersion: number; readonly at: Instant };

export type AdmissionCommand =
  | (Change & { readonly kind: "returnAdmission"; readonly by: StaffId; readonly reason: string })
  | (Change &
      AdmissionContent &
      AdmissionSubject & {
        readonly kind: "reviseAdmission";
        readonly by: StaffId;
        readonly referral: ConsideredReferral;
      })
  | (Change & {
      readonly kind: "confirmAdmission";
      readonly by: Decider;
      /** The decider's delegations, of any age; the rule picks one that is valid on the day. */
      readonly delegations: readonly DelegationView[];
      /** The referral's version now: a proposal stands only on the referral that it was made on. */
      readonly referralVersion: number;
    })
  | (Change & { readonly kind: "recordAdmissionService"; readonly by: StaffId; readonly servedOn: CalendarDate })
  | (Change & {
      readonly kind: "supersedeAdmission";
      readonly by: StaffId;
      readonly supersededBy: AdmissionDecisionId;
    });

/** A delegation as far as a decision needs it. */
export type DelegationView = {
  readonly id: DelegationId;
  readonly staff: StaffId;
  readonly kinds: readonly string[];
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
};

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

/** Refusals that every kind of decision can meet. */
export type DecisionRejection =
  | StaleVersion
  | InvalidField
  | { readonly kind: "RegimeClosed"; readonly regime: RegimeId }
  | { readonly kind: "RegimeChanged"; readonly regime: RegimeId }
  | { readonly kind: "FourEyes" }
  | { readonly kind: "OnlyDirectorDecides" }
  | { readonly kind: "NoDelegation"; readonly on: CalendarDate }
  | { readonly kind: "NotProposed"; readonly status: AdmissionDecision["status"] }
  | { readonly kind: "NotReturned"; readonly status: AdmissionDecision["status"] }
  | { readonly kind: "NotInForce"; readonly status: AdmissionDecision["status"] }
  | { readonly kind: "AlreadyServed"; readonly servedOn: CalendarDate };

export type AdmissionRejection =
  | DecisionRejection
  | { readonly kind: "ReferralNotConsidered"; readonly status: ConsideredReferral["status"] }
  | { readonly kind: "ReferralChangedSince"; readonly referralVersion: number }
  | { readonly kind: "FindingNotMet"; readonly finding: FindingName }
  | { readonly kind: "FindingWithoutReasons"; readonly finding: FindingName }
  | { readonly kind: "NegativeReasonContradictsFindings"; readonly negativeReason: NegativeReason }
  | { readonly kind: "BasisNotInRegime"; readonly basis: Basis; readonly regime: RegimeId }
  | { readonly kind: "NotAChild" }
  | { readonly kind: "AdultNotACustomer" }
  | { readonly kind: "CorrectsAnotherReferral" };

export type FindingName = "mayBeVictim" | "needsAssistance" | "specialNeed" | "childNeed";
