import type {
  Decided,
  Decider,
  DecisionOrigin,
  DecisionProgress,
  DecisionRejection,
  Delegation,
} from "../admission/index.ts";
import type { CalendarDate, Instant, Language, PersonId, StaffId, UnitId } from "../kernel/index.ts";
import type { RegimeId, SectionId, StatutoryGroundId } from "../law/index.ts";
import type { CustomerId, DelegationId, EndingDecisionId, EndingGround, ReturnWay } from "../vocabulary/index.ts";

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

export type EndingFacts = Omit<EndingContent, "hearing"> & {
  readonly id: EndingDecisionId;
  readonly customer: CustomerId;
  readonly person: PersonId;
  readonly unit: UnitId;
  readonly origin: DecisionOrigin;
  /** Null only for what was taken over from a register. */
  readonly hearing: Hearing | null;
  readonly regime: RegimeId;
  readonly sections: readonly SectionId[];
  readonly proposer: StaffId | null;
  readonly proposedAt: Instant | null;
  /** The version of the customership that the proposal was made on. */
  readonly customerVersion: number;
  readonly version: number;
};

/** A written decision that assistance measures end (Act 746/2011 s.38 f). */
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

export type ProposeEnding = EndingContent & {
  readonly id: EndingDecisionId;
  readonly customer: EndingCustomer;
  readonly by: StaffId;
  readonly at: Instant;
};

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
  | (Change &
      EndingContent & { readonly kind: "reviseEnding"; readonly by: StaffId; readonly customer: EndingCustomer })
  | (Change & {
      readonly kind: "confirmEnding";
      readonly by: Decider;
      readonly delegations: readonly Delegation[];
      readonly customer: EndingCustomer;
    })
  | (Change & { readonly kind: "recordEndingService"; readonly by: StaffId; readonly servedOn: CalendarDate });

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
  | (Changed & { readonly kind: "endingServed"; readonly servedOn: CalendarDate; readonly appealUntil: CalendarDate });

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
  | { readonly kind: "ChildNotHeard" };

export type { Decided };
