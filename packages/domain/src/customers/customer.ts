import type { CalendarDate, Instant, OrganisationId, PersonId, StaffId, UnitId } from "../kernel/index.ts";
import type {
  AdmissionDecisionId,
  Basis,
  CustomerId,
  CustomerLinkId,
  EndingDecisionId,
  InvalidField,
  PersonLinkKind,
  ReferralId,
  SafetyFlag,
  StaleVersion,
} from "../vocabulary/index.ts";

/** Municipality of residence from a day on. */
export type Residence = { readonly name: string; readonly from: CalendarDate };

export type CustomerFacts = {
  readonly id: CustomerId;
  readonly reference: string;
  readonly person: PersonId;
  readonly unit: UnitId;
  readonly basis: Basis;
  readonly admittedOn: CalendarDate;
  /** The referral that led here; null where a customership was re-opened without a new referral. */
  readonly referral: ReferralId | null;
  readonly adultCustomer: CustomerId | null;
  readonly handler: StaffId | null;
  readonly safetyFlags: readonly SafetyFlag[];
  readonly safetyNote: string;
  readonly protectedIdentity: boolean;
  readonly municipality: Residence | null;
  /** The ended customership of the same person that this one continues. */
  readonly reopens: CustomerId | null;
  readonly version: number;
};

export type CustomerProgress =
  | { readonly status: "current"; readonly endedOn: null }
  | {
      readonly status: "ended";
      readonly endedOn: CalendarDate;
      readonly endingDecision: EndingDecisionId | null;
      readonly aftercareUntil: CalendarDate | null;
    };

/** A customership: a person is helped from the day of admission until a decision ends it. */
export type Customer = CustomerFacts & CustomerProgress;

/** A person or body around the customer: another customer, an organisation, or someone known only by details. */
export type CustomerLink = {
  readonly id: CustomerLinkId;
  readonly relation: PersonLinkKind;
  readonly linkedCustomer: CustomerId | null;
  readonly organisation: OrganisationId | null;
  readonly details: string;
};

export type AdmitCustomer = {
  readonly id: CustomerId;
  readonly reference: string;
  readonly person: PersonId;
  readonly unit: UnitId;
  readonly basis: Basis;
  readonly admittedOn: CalendarDate;
  readonly referral: ReferralId;
  readonly decision: AdmissionDecisionId;
  readonly adultCustomer: CustomerId | null;
  readonly handler: StaffId | null;
  /** The person's last customership, which has ended: the new one opens it again. Null for a first admission. */
  readonly reopens: Customer | null;
  readonly by: StaffId;
  readonly at: Instant;
};

type Change = { readonly expectedVersion: number; readonly by: StaffId; readonly at: Instant };

export type CustomerCommand =
  | (Change & { readonly kind: "assignHandler"; readonly handler: StaffId | null })
  | (Change & {
      readonly kind: "setSafety";
      readonly safetyFlags: readonly SafetyFlag[];
      readonly safetyNote: string;
      readonly protectedIdentity: boolean;
    })
  | (Change & { readonly kind: "setMunicipality"; readonly municipality: Residence | null })
  | (Change & { readonly kind: "linkPerson"; readonly link: CustomerLink })
  | (Change & { readonly kind: "unlinkPerson"; readonly link: CustomerLinkId; readonly links: readonly CustomerLink[] })
  | (Change & { readonly kind: "addNote"; readonly note: string })
  | (Change & {
      readonly kind: "endCustomership";
      readonly decision: EndingDecisionId;
      readonly endedOn: CalendarDate;
      readonly aftercareUntil: CalendarDate | null;
    })
  /** A new decision took the place of the one that ended the customership; the day on which it ended stays. */
  | (Change & {
      readonly kind: "correctEnding";
      readonly decision: EndingDecisionId;
      readonly aftercareUntil: CalendarDate | null;
    });

export type CustomerAdmitted = {
  readonly kind: "customerAdmitted";
  readonly customer: Omit<CustomerFacts, "version">;
  readonly decision: AdmissionDecisionId;
  readonly by: StaffId;
  readonly at: Instant;
};

type Changed = { readonly by: StaffId; readonly at: Instant };

export type CustomerEvent =
  | (Changed & { readonly kind: "handlerAssigned"; readonly handler: StaffId | null })
  | (Changed & {
      readonly kind: "safetySet";
      readonly safetyFlags: readonly SafetyFlag[];
      readonly safetyNote: string;
      readonly protectedIdentity: boolean;
    })
  | (Changed & { readonly kind: "municipalitySet"; readonly municipality: Residence | null })
  | (Changed & { readonly kind: "personLinked"; readonly link: CustomerLink })
  | (Changed & { readonly kind: "personUnlinked"; readonly link: CustomerLinkId })
  | (Changed & { readonly kind: "noteAdded"; readonly note: string })
  | (Changed & {
      readonly kind: "customershipEnded";
      readonly decision: EndingDecisionId;
      readonly endedOn: CalendarDate;
      readonly aftercareUntil: CalendarDate | null;
    })
  | (Changed & {
      readonly kind: "endingCorrected";
      readonly decision: EndingDecisionId;
      readonly aftercareUntil: CalendarDate | null;
    });

export type CustomerRejection =
  | StaleVersion
  | InvalidField
  | { readonly kind: "CustomershipEnded"; readonly endedOn: CalendarDate }
  | { readonly kind: "CustomershipNotEnded" }
  | { readonly kind: "EndsBeforeAdmission"; readonly admittedOn: CalendarDate }
  | { readonly kind: "AdultMissing" }
  | { readonly kind: "LinkNotFound" }
  | { readonly kind: "LinkedToItself" }
  | { readonly kind: "NothingChanged" };

/** The customership as it begins. */
export function beginCustomer(event: CustomerAdmitted): Customer {
  return { ...event.customer, version: 1, status: "current", endedOn: null };
}

/** The customership after one more event; every event makes a new version. */
export function evolveCustomer(customer: Customer, event: CustomerEvent): Customer {
  const next = { ...customer, version: customer.version + 1 };
  switch (event.kind) {
    case "handlerAssigned":
      return { ...next, handler: event.handler };
    case "safetySet": {
      const { safetyFlags, safetyNote, protectedIdentity } = event;
      return { ...next, safetyFlags, safetyNote, protectedIdentity };
    }
    case "municipalitySet":
      return { ...next, municipality: event.municipality };
    case "personLinked":
    case "personUnlinked":
    case "noteAdded":
      return next;
    case "customershipEnded": {
      const { endedOn, decision, aftercareUntil } = event;
      return { ...next, status: "ended", endedOn, endingDecision: decision, aftercareUntil };
    }
    case "endingCorrected": {
      const { decision, aftercareUntil } = event;
      return next.status === "ended" ? { ...next, endingDecision: decision, aftercareUntil } : next;
    }
  }
}
