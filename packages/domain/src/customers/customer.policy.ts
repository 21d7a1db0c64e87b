import { deciderRefusal, decisionRejectionWords, type Delegation } from "../admission/index.ts";
import { holdsPermission, isWithinScope, type Actor, type CalendarDate, type Permission } from "../kernel/index.ts";
import { regimeOn } from "../law/index.ts";
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

export const customerReasonCodes = [
  "not_your_task",
  "other_unit",
  "only_director",
  "no_delegation",
  "ended",
  "not_ended",
] as const;
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
  only_director: decisionRejectionWords.OnlyDirectorDecides,
  no_delegation: decisionRejectionWords.NoDelegation,
  ended: customerRejectionWords.CustomershipEnded,
  not_ended: customerRejectionWords.CustomershipNotEnded,
};

/** A customership with what else its policy looks at: the actor's delegations and the legal day. */
export type CustomerState = {
  readonly customer: Customer;
  readonly delegations: readonly Delegation[];
  readonly today: CalendarDate;
};

/** May this actor do this to the customership at all, whatever its status? */
export function permitsCustomer(actor: Actor, action: CustomerAction, state: CustomerState): boolean {
  return reasonOfRight(actor, action, state) === undefined;
}

/** Why the actor cannot do this now, or undefined where they can. */
export function whyNotCustomer(
  actor: Actor,
  action: CustomerAction,
  state: CustomerState,
): WhyNot<CustomerReason> | undefined {
  const code = reasonOfRight(actor, action, state) ?? reasonOfStatus(action, state.customer);
  return code && { code, words: customerReasonWords[code] };
}

/** What the actor can do with the customership now. */
export function availableCustomerActions(actor: Actor, state: CustomerState): readonly CustomerAction[] {
  return customerActions.filter((action) => whyNotCustomer(actor, action, state) === undefined);
}

function reasonOfRight(actor: Actor, action: CustomerAction, state: CustomerState): CustomerReason | undefined {
  if (!holdsPermission(actor, permissionFor(action))) return "not_your_task";
  if (!isWithinScope(actor, state.customer.unit)) return "other_unit";
  return action === "reopen" ? reasonNotToReopen(actor, state) : undefined;
}

function permissionFor(action: CustomerAction): Permission {
  switch (action) {
    case "read":
      return "customer:read";
    case "proposeEnding":
      return "ending:propose";
    case "reopen":
      return "admission:decide";
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

/** A customership is opened again by one who may decide admissions that day (Act 746/2011 s.33.2). */
function reasonNotToReopen(actor: Actor, { delegations, today }: CustomerState): CustomerReason | undefined {
  if (actor.kind !== "staff") return "not_your_task";
  const by = { id: actor.id, isDirector: actor.roles.includes("director") };
  const { deciders } = regimeOn(today).admission;
  const refusal = deciderRefusal({ kind: "admission", deciders, proposer: null, by, delegations, on: today });
  if (!refusal) return undefined;
  return refusal.kind === "OnlyDirectorDecides" ? "only_director" : "no_delegation";
}

function reasonOfStatus(action: CustomerAction, { status }: Customer): CustomerReason | undefined {
  switch (action) {
    case "read":
    case "addNote":
    case "amendPerson":
      return undefined;
    case "reopen":
      return status === "ended" ? undefined : "not_ended";
    case "assignHandler":
    case "setSafety":
    case "setMunicipality":
    case "linkPerson":
    case "unlinkPerson":
    case "proposeEnding":
      return status === "current" ? undefined : "ended";
  }
}
