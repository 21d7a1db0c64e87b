import {
  inForce,
  served,
  superseded,
  type Decider,
  type DecisionOrigin,
  type DecisionProgress,
  type DecisionRejection,
  type Delegation,
} from "../admission/index.ts";
import type { CalendarDate, Instant, Language, PersonId, StaffId, UnitId } from "../kernel/index.ts";
import type { RegimeId, SectionId, StatutoryGroundId } from "../law/index.ts";
import type {
  CustomerId,
  DecisionStatus,
  DelegationId,
  EndingDecisionId,
  EndingGround,
  ReturnWay,
} from "../vocabulary/index.ts";

/** The person was heard before the decision, or why not (Act 434/2003 s.34). */
export type Hearing =
  | { readonly kind: "heard"; readonly heardOn: CalendarDate; readonly summary: string }
  | { readonly kind: "not_heard"; readonly reason: string };

/** What the decision says. */
export type EndingContent = {
  /** As statistics count it. */
  readonly ground: EndingGround;
  /** As the law of the regime says it. */
  readonly statutoryGround: StatutoryGroundId;
  readonly assessment: string;
  readonly hearing: Hearing;
  readonly returnWay: ReturnWay | null;
  /** The last day of assistance after the decision (s.38 f.3), where it goes on. */
  readonly aftercareUntil: CalendarDate | null;
  /** Enforced although not final (s.38 f.4); true unless the decision says otherwise. */
  readonly immediateEnforcement: boolean;
  readonly letterLanguage: Language;
};

export type EndingFacts = Omit<EndingContent, "hearing" | "statutoryGround"> & {
  readonly id: EndingDecisionId;
  readonly customer: CustomerId;
  readonly person: PersonId;
  readonly unit: UnitId;
  readonly origin: DecisionOrigin;
  /** Null only for what was taken over from a register and could be more than one ground. */
  readonly statutoryGround: StatutoryGroundId | null;
  /** Null only for what was taken over from a register. */
  readonly hearing: Hearing | null;
  readonly regime: RegimeId;
  readonly sections: readonly SectionId[];
  readonly proposer: StaffId | null;
  readonly proposedAt: Instant | null;
  /** The version of the customership that the proposal was made on. */
  readonly customerVersion: number;
  /** The decision in whose place it is made; assistance has ended then, and its day stays. */
  readonly corrects: EndingDecisionId | null;
  readonly version: number;
};

/** A written decision that assistance measures end (Act 746/2011 s.38 f). Never edited: corrected by a new decision. */
export type EndingDecision = EndingFacts & DecisionProgress<EndingDecisionId>;

/** The customership that would end, as far as the rules need. */
export type EndingCustomer = {
  readonly id: CustomerId;
  readonly person: PersonId;
  readonly unit: UnitId;
  readonly admittedOn: CalendarDate;
  readonly endedOn: CalendarDate | null;
  readonly birthDate: CalendarDate | null;
  readonly version: number;
};

/** The decision in force that a new one corrects. */
export type CorrectedEnding = {
  readonly id: EndingDecisionId;
  readonly status: DecisionStatus;
  readonly customer: CustomerId;
};

/** A proposal: what the decision would say, about whom, and which decision it would correct. */
export type EndingProposal = EndingContent & {
  readonly customer: EndingCustomer;
  readonly corrects: CorrectedEnding | null;
  readonly by: StaffId;
  readonly at: Instant;
};

export type ProposeEnding = EndingProposal & { readonly id: EndingDecisionId };

export type TakeOverEnding = {
  readonly id: EndingDecisionId;
  readonly customer: CustomerId;
  readonly person: PersonId;
  readonly unit: UnitId;
  readonly ground: EndingGround;
  readonly returnWay: ReturnWay | null;
  readonly decidedOn: CalendarDate;
  readonly by: StaffId;
  readonly at: Instant;
};

type Change = { readonly expectedVersion: number; readonly at: Instant };

export type EndingCommand =
  | (Change & { readonly kind: "returnEnding"; readonly by: StaffId; readonly reason: string })
  | (Change & EndingProposal & { readonly kind: "reviseEnding" })
  | (Change & {
      readonly kind: "confirmEnding";
      readonly by: Decider;
      readonly delegations: readonly Delegation[];
      readonly customer: EndingCustomer;
      /** The version of the customership that the decider has before them: nobody decides on what they have not seen. */
      readonly seenCustomerVersion: number;
    })
  | (Change & { readonly kind: "recordEndingService"; readonly by: StaffId; readonly servedOn: CalendarDate })
  | (Change & { readonly kind: "supersedeEnding"; readonly by: StaffId; readonly supersededBy: EndingDecisionId });

export type EndingProposed = {
  readonly kind: "endingProposed";
  readonly decision: Omit<EndingFacts, "version">;
  readonly by: StaffId;
  readonly at: Instant;
};

export type EndingTakenOver = {
  readonly kind: "endingTakenOver";
  readonly decision: Omit<EndingFacts, "version">;
  readonly decidedOn: CalendarDate;
  readonly by: StaffId;
  readonly at: Instant;
};

type Changed = { readonly by: StaffId; readonly at: Instant };

export type EndingEvent =
  | (Changed & { readonly kind: "endingReturned"; readonly reason: string })
  | (Changed & { readonly kind: "endingRevised"; readonly decision: Omit<EndingFacts, "version"> })
  | (Changed & {
      readonly kind: "endingConfirmed";
      readonly decidedOn: CalendarDate;
      readonly delegation: DelegationId | null;
    })
  | (Changed & { readonly kind: "endingServed"; readonly servedOn: CalendarDate; readonly appealUntil: CalendarDate })
  | (Changed & { readonly kind: "endingSuperseded"; readonly supersededBy: EndingDecisionId });

/** Refusals that only a decision on ending meets, beside those of every decision. */
export type EndingRejection =
  | DecisionRejection
  | { readonly kind: "CustomershipEnded"; readonly endedOn: CalendarDate }
  | { readonly kind: "CustomerChangedSince"; readonly customerVersion: number }
  | { readonly kind: "GroundNotInRegime"; readonly statutoryGround: StatutoryGroundId; readonly regime: RegimeId }
  | {
      readonly kind: "GroundsDoNotMatch";
      readonly ground: EndingGround;
      readonly statutoryGround: StatutoryGroundId;
    }
  | { readonly kind: "ReturnWayDoesNotMatch"; readonly ground: EndingGround }
  | { readonly kind: "ChildNotHeard" }
  | { readonly kind: "CorrectsAnotherCustomership" };

/** The decision as it is when it is proposed, or as a register hands it over. */
export function beginEnding(event: EndingProposed | EndingTakenOver): EndingDecision {
  const facts = { ...event.decision, version: 1 };
  switch (event.kind) {
    case "endingProposed":
      return { ...facts, status: "proposed" };
    case "endingTakenOver":
      return { ...facts, ...inForce(null, event.decidedOn, null) };
  }
}

/** The decision after one more event; every event makes a new version. */
export function evolveEnding(decision: EndingDecision, event: EndingEvent): EndingDecision {
  const facts = { ...endingFactsOf(decision), version: decision.version + 1 };
  switch (event.kind) {
    case "endingReturned":
      return { ...facts, status: "returned", returnedBy: event.by, reason: event.reason };
    case "endingRevised":
      return { ...event.decision, version: facts.version, status: "proposed" };
    case "endingConfirmed":
      return { ...facts, ...inForce(event.by, event.decidedOn, event.delegation) };
    case "endingServed":
      return { ...facts, ...served(decision, event.servedOn, event.appealUntil) };
    case "endingSuperseded":
      return { ...facts, ...superseded(decision, event.supersededBy) };
  }
}

function endingFactsOf(decision: EndingDecision): EndingFacts {
  return {
    id: decision.id,
    customer: decision.customer,
    person: decision.person,
    unit: decision.unit,
    origin: decision.origin,
    ground: decision.ground,
    statutoryGround: decision.statutoryGround,
    assessment: decision.assessment,
    hearing: decision.hearing,
    returnWay: decision.returnWay,
    aftercareUntil: decision.aftercareUntil,
    immediateEnforcement: decision.immediateEnforcement,
    letterLanguage: decision.letterLanguage,
    regime: decision.regime,
    sections: decision.sections,
    proposer: decision.proposer,
    proposedAt: decision.proposedAt,
    customerVersion: decision.customerVersion,
    corrects: decision.corrects,
    version: decision.version,
  };
}
