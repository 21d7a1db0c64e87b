import { holdsPermission, isWithinScope, type Actor, type Permission } from "../kernel/index.ts";
import type { Labels, WhyNot } from "../vocabulary/index.ts";
import { customerRejectionWords } from "./customer.words.ts";
import type { Customer } from "./customer.ts";

/** What staff do with a customer's file, in the order of the screen. */
export const customerActions = [
  "read",
  "addNote",
  "assignHandler",
  "setSafety",
  "setMunicipality",
  "linkPerson",
  "unlinkPerson",
  "amendPerson",
  "proposeEnding",
  "reopen",
] as const;
export type CustomerAction = (typeof customerActions)[number];

export const customerReasonCodes = ["not_your_task", "other_unit", "ended", "not_ended", "customer_again"] as const;
export type CustomerReason = (typeof customerReasonCodes)[number];

export const customerReasonWords: Labels<CustomerReason> = {
  not_your_task: {
    fi: "Tämä ei kuulu tehtäviisi.",
    sv: "Detta hör inte till dina uppgifter.",
    en: "This is not among your tasks.",
  },
  other_unit: {
    fi: "Asiakas kuuluu toiselle yksikölle.",
    sv: "Kunden hör till en annan enhet.",
    en: "The customer belongs to another unit.",
  },
  ended: customerRejectionWords.CustomershipEnded,
  not_ended: customerRejectionWords.CustomershipNotEnded,
  customer_again: {
    fi: "Henkilö on jo uudelleen asiakas.",
    sv: "Personen är redan kund på nytt.",
    en: "The person is a customer again already.",
  },
};

/** A customership with what else its policy looks at: is the person a customer now, by this customership or by a later one? */
export type CustomerState = { readonly customer: Customer; readonly isCustomerNow: boolean };

/** May this actor do this to the customership at all, whatever its status? */
export function permitsCustomer(actor: Actor, action: CustomerAction, customer: Pick<Customer, "unit">): boolean {
  return reasonOfRight(actor, action, customer) === undefined;
}

/** Why the actor cannot do this now, or undefined where they can. */
export function whyNotCustomer(
  actor: Actor,
  action: CustomerAction,
  state: CustomerState,
): WhyNot<CustomerReason> | undefined {
  const code = reasonOfRight(actor, action, state.customer) ?? reasonOfStatus(action, state);
  return code && { code, words: customerReasonWords[code] };
}

/** What the actor can do with the customership now. */
export function availableCustomerActions(actor: Actor, state: CustomerState): readonly CustomerAction[] {
  return customerActions.filter((action) => whyNotCustomer(actor, action, state) === undefined);
}

function reasonOfRight(
  actor: Actor,
  action: CustomerAction,
  { unit }: Pick<Customer, "unit">,
): CustomerReason | undefined {
  if (!holdsPermission(actor, permissionFor(action))) return "not_your_task";
  return isWithinScope(actor, unit) ? undefined : "other_unit";
}

function permissionFor(action: CustomerAction): Permission {
  switch (action) {
    case "read":
      return "customer:read";
    case "proposeEnding":
      return "ending:propose";
    case "reopen":
      // A customership is opened again by a new referral, on which others propose and decide (Act 746/2011 s.34, 35).
      return "referral:write";
    case "addNote":
    case "assignHandler":
    case "setSafety":
    case "setMunicipality":
    case "linkPerson":
    case "unlinkPerson":
    case "amendPerson":
      return "customer:write";
  }
}

function reasonOfStatus(
  action: CustomerAction,
  { customer: { status }, isCustomerNow }: CustomerState,
): CustomerReason | undefined {
  switch (action) {
    case "read":
    case "addNote":
    case "amendPerson":
      return undefined;
    case "reopen":
      if (status === "current") return "not_ended";
      return isCustomerNow ? "customer_again" : undefined;
    case "assignHandler":
    case "setSafety":
    case "setMunicipality":
    case "linkPerson":
    case "unlinkPerson":
    case "proposeEnding":
      return status === "current" ? undefined : "ended";
  }
}
