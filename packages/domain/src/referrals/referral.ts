import type { CalendarDate, ClientId, Instant, OrganisationId, PersonId, StaffId, UnitId } from "../kernel/index.ts";
import type {
  AdmissionDecisionId,
  Basis,
  Channel,
  ConsentGiver,
  Country,
  Form,
  Industry,
  InterpreterLanguage,
  InvalidField,
  NegativeReason,
  Place,
  ReferralId,
  ReferrerKind,
  SignId,
  StaleVersion,
} from "../vocabulary/index.ts";
import type { ConsentRejection } from "./consent.ts";

/** Who proposes; `organisation` where it is one that the system knows. */
export type Referrer = {
  readonly kind: ReferrerKind;
  readonly organisation: OrganisationId | null;
  readonly contactName: string;
  readonly contactDetails: string;
};

/** The consent without which nobody is referred. `childHeard` is null for an adult. */
export type Consent = {
  readonly givenBy: ConsentGiver;
  readonly givenOn: CalendarDate;
  readonly childHeard: boolean | null;
};

/** What the referral tells, in the order in which the law asks for it. */
export type ReferralContent = {
  readonly referrer: Referrer;
  readonly consent: Consent | null;
  readonly circumstances: string;
  readonly safetyNow: string;
  readonly acuteDanger: boolean;
  /** How to reach the person without danger; shown before any contact detail. */
  readonly safeContact: string;
  readonly interpreterLanguage: InterpreterLanguage | null;
  readonly signs: readonly SignId[];
  readonly forms: readonly Form[];
  readonly primaryForm: Form | null;
  readonly domesticServitude: boolean;
  readonly place: Place;
  readonly exploitationCountry: Country | null;
  readonly industry: Industry | null;
  readonly proposedBasis: Basis | null;
  /** The adult of an accompanying child. */
  readonly adultPerson: PersonId | null;
};

export type ReferralFacts = ReferralContent & {
  readonly id: ReferralId;
  readonly reference: string;
  readonly unit: UnitId;
  readonly person: PersonId;
  readonly receivedOn: CalendarDate;
  readonly channel: Channel;
  /** The partner system that sent it, if one did. */
  readonly client: ClientId | null;
  readonly assignee: StaffId | null;
  readonly version: number;
};

export type ReferralOutcome = "positive" | "negative";

export type ReferralProgress =
  | { readonly status: "received" }
  | { readonly status: "under_consideration" }
  | { readonly status: "supplement_requested"; readonly requestedOn: CalendarDate; readonly dueOn: CalendarDate }
  | {
      readonly status: "decided";
      readonly decision: AdmissionDecisionId;
      readonly outcome: ReferralOutcome;
      readonly negativeReason: NegativeReason | null;
      readonly decidedOn: CalendarDate;
    }
  | { readonly status: "withdrawn"; readonly withdrawnOn: CalendarDate };

/** A proposal that a person be taken into the assistance system (Act 746/2011 s.34). */
export type Referral = ReferralFacts & ReferralProgress;

/** Who wrote the referral into the system. */
export type RecordedBy =
  { readonly kind: "staff"; readonly id: StaffId } | { readonly kind: "partner"; readonly id: ClientId };

export type RecordReferral = ReferralContent & {
  readonly id: ReferralId;
  readonly reference: string;
  readonly unit: UnitId;
  readonly person: PersonId;
  /** The person's date of birth, where known: a child's consent follows rules of its own. */
  readonly birthDate: CalendarDate | null;
  readonly receivedOn: CalendarDate;
  readonly channel: Channel;
  readonly recordedBy: RecordedBy;
  readonly at: Instant;
};

type Change = { readonly expectedVersion: number; readonly by: StaffId; readonly at: Instant };

export type ReferralCommand =
  | (Change & { readonly kind: "takeReferral" })
  | (Change & { readonly kind: "assignReferral"; readonly assignee: StaffId })
  | (Change & { readonly kind: "giveBackReferral" })
  | (Change & { readonly kind: "requestSupplement"; readonly question: string; readonly dueOn: CalendarDate })
  | (Change & { readonly kind: "recordSupplement"; readonly answer: string })
  | (Change & {
      readonly kind: "amendReferral";
      readonly changes: Partial<ReferralContent>;
      readonly birthDate: CalendarDate | null;
    })
  | (Change & { readonly kind: "withdrawReferral"; readonly reason: string })
  | (Change & {
      readonly kind: "closeByDecision";
      readonly decision: AdmissionDecisionId;
      readonly outcome: ReferralOutcome;
      readonly negativeReason: NegativeReason | null;
      readonly decidedOn: CalendarDate;
      /** The decision that this one corrects, or null for the first. */
      readonly corrects: AdmissionDecisionId | null;
    });

export type ReferralRecorded = {
  readonly kind: "referralRecorded";
  readonly referral: Omit<ReferralFacts, "version">;
  readonly recordedBy: RecordedBy;
  readonly at: Instant;
};

type Changed = { readonly by: StaffId; readonly at: Instant };

export type ReferralEvent =
  | (Changed & { readonly kind: "referralTaken" })
  | (Changed & { readonly kind: "referralAssigned"; readonly assignee: StaffId })
  | (Changed & { readonly kind: "referralGivenBack" })
  | (Changed & {
      readonly kind: "supplementRequested";
      readonly question: string;
      readonly requestedOn: CalendarDate;
      readonly dueOn: CalendarDate;
    })
  | (Changed & { readonly kind: "supplementRecorded"; readonly answer: string })
  | (Changed & { readonly kind: "referralAmended"; readonly changes: Partial<ReferralContent> })
  | (Changed & { readonly kind: "referralWithdrawn"; readonly withdrawnOn: CalendarDate; readonly reason: string })
  | (Changed & {
      readonly kind: "referralDecided";
      readonly decision: AdmissionDecisionId;
      readonly outcome: ReferralOutcome;
      readonly negativeReason: NegativeReason | null;
      readonly decidedOn: CalendarDate;
    });

export type ReferralRejection =
  | StaleVersion
  | InvalidField
  | ConsentRejection
  | { readonly kind: "ReferrerNotEntitled"; readonly referrerKind: ReferrerKind }
  | { readonly kind: "ReferralClosed"; readonly status: "decided" | "withdrawn" }
  | { readonly kind: "AlreadyAssigned"; readonly assignee: StaffId }
  | { readonly kind: "NotTheHandler" }
  | { readonly kind: "SupplementAlreadyRequested"; readonly dueOn: CalendarDate }
  | { readonly kind: "NoSupplementRequested" }
  | { readonly kind: "NothingChanged" }
  | { readonly kind: "NotTheDecisionInForce" };

/** The referral as it stands after it was recorded. */
export function beginReferral(event: ReferralRecorded): Referral {
  return { ...event.referral, version: 1, status: "received" };
}

/** The referral as it stands after one more event; every event makes a new version. */
export function evolveReferral(referral: Referral, event: ReferralEvent): Referral {
  const next = { ...factsOf(referral), version: referral.version + 1 };
  switch (event.kind) {
    case "referralTaken":
      return { ...next, ...progressOf(referral, "under_consideration"), assignee: event.by };
    case "referralAssigned":
      return { ...next, ...progressOf(referral, "under_consideration"), assignee: event.assignee };
    case "referralGivenBack":
      return { ...next, ...waitingOf(referral), assignee: null };
    case "supplementRequested":
      return { ...next, status: "supplement_requested", requestedOn: event.requestedOn, dueOn: event.dueOn };
    case "supplementRecorded":
      return { ...next, status: "under_consideration" };
    case "referralAmended":
      return { ...next, ...progressOf(referral), ...event.changes };
    case "referralWithdrawn":
      return { ...next, status: "withdrawn", withdrawnOn: event.withdrawnOn };
    case "referralDecided": {
      const { decision, outcome, negativeReason, decidedOn } = event;
      return { ...next, status: "decided", decision, outcome, negativeReason, decidedOn };
    }
  }
}

/** The facts of a referral without how far it has come. */
export function factsOf(referral: Referral): ReferralFacts {
  return {
    id: referral.id,
    reference: referral.reference,
    unit: referral.unit,
    person: referral.person,
    receivedOn: referral.receivedOn,
    channel: referral.channel,
    client: referral.client,
    assignee: referral.assignee,
    version: referral.version,
    ...contentOf(referral),
  };
}

/** What a referral tells, without who handles it and how far it has come. */
export function contentOf(content: ReferralContent): ReferralContent {
  return {
    referrer: content.referrer,
    consent: content.consent,
    circumstances: content.circumstances,
    safetyNow: content.safetyNow,
    acuteDanger: content.acuteDanger,
    safeContact: content.safeContact,
    interpreterLanguage: content.interpreterLanguage,
    signs: content.signs,
    forms: content.forms,
    primaryForm: content.primaryForm,
    domesticServitude: content.domesticServitude,
    place: content.place,
    exploitationCountry: content.exploitationCountry,
    industry: content.industry,
    proposedBasis: content.proposedBasis,
    adultPerson: content.adultPerson,
  };
}

/** How far a referral that nobody has any more has come: it waits as it did when it was received, or still for its supplement. */
function waitingOf(referral: Referral): ReferralProgress {
  return referral.status === "under_consideration" ? { status: "received" } : progressOf(referral);
}

/** How far a referral has come; one that was only received counts as `begun` once somebody has it. */
function progressOf(referral: Referral, begun: "received" | "under_consideration" = "received"): ReferralProgress {
  switch (referral.status) {
    case "received":
      return { status: begun };
    case "under_consideration":
      return { status: referral.status };
    case "supplement_requested":
      return { status: referral.status, requestedOn: referral.requestedOn, dueOn: referral.dueOn };
    case "decided": {
      const { status, decision, outcome, negativeReason, decidedOn } = referral;
      return { status, decision, outcome, negativeReason, decidedOn };
    }
    case "withdrawn":
      return { status: referral.status, withdrawnOn: referral.withdrawnOn };
  }
}
