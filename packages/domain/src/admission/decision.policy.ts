import { holdsPermission, isWithinScope, type Actor, type CalendarDate, type UnitId } from "../kernel/index.ts";
import { regimeOn } from "../law/index.ts";
import type { DelegationKind, Labels } from "../vocabulary/index.ts";
import type { StaffId } from "../kernel/index.ts";
import { deciderRefusal, type DecisionProgress } from "./decision.ts";
import { decisionRejectionWords } from "./decision.words.ts";
import type { Delegation } from "./delegation.ts";

/** What staff do with a written decision. */
export const decisionActions = ["read", "revise", "return", "confirm", "recordService", "correct"] as const;
export type DecisionAction = (typeof decisionActions)[number];

export const decisionReasonCodes = [
  "not_your_task",
  "other_unit",
  "own_proposal",
  "only_director",
  "no_delegation",
  "not_proposed",
  "not_returned",
  "not_in_force",
  "already_served",
] as const;
export type DecisionReason = (typeof decisionReasonCodes)[number];

export const decisionReasonWords: Labels<DecisionReason> = {
  not_your_task: {
    fi: "Tämä ei kuulu tehtäviisi.",
    sv: "Detta hör inte till dina uppgifter.",
    en: "This is not among your tasks.",
  },
  other_unit: {
    fi: "Asia kuuluu toiselle yksikölle.",
    sv: "Ärendet hör till en annan enhet.",
    en: "The matter belongs to another unit.",
  },
  own_proposal: decisionRejectionWords.FourEyes,
  only_director: decisionRejectionWords.OnlyDirectorDecides,
  no_delegation: decisionRejectionWords.NoDelegation,
  not_proposed: decisionRejectionWords.NotProposed,
  not_returned: decisionRejectionWords.NotReturned,
  not_in_force: decisionRejectionWords.NotInForce,
  already_served: decisionRejectionWords.AlreadyServed,
};

/** What the policy looks at: the decision, the actor's delegations, and the day. */
export type DecisionView = {
  readonly kind: DelegationKind;
  readonly unit: UnitId;
  readonly proposer: StaffId | null;
  readonly progress: DecisionProgress<string>;
  readonly delegations: readonly Delegation[];
  readonly today: CalendarDate;
};

/** Why this actor may not do this to the decision whatever its status, or undefined. */
export function reasonOfRight(actor: Actor, action: DecisionAction, view: DecisionView): DecisionReason | undefined {
  if (actor.kind !== "staff" || !holdsAnyPermission(actor, action, view)) return "not_your_task";
  if (!isWithinScope(actor, view.unit)) return "other_unit";
  return action === "confirm" ? reasonNotToDecide(actor.id, actor.roles.includes("director"), view) : undefined;
}

function holdsAnyPermission(actor: Actor, action: DecisionAction, { kind, proposer }: DecisionView): boolean {
  switch (action) {
    case "read":
      return holdsPermission(actor, kind === "admission" ? "admission:read" : "customer:read");
    case "confirm":
      return holdsPermission(actor, `${kind}:decide`);
    case "return":
      // A proposer may take the own proposal back to change it.
      return actor.id === proposer || holdsPermission(actor, `${kind}:decide`);
    case "revise":
    case "recordService":
    case "correct":
      return holdsPermission(actor, `${kind}:propose`);
  }
}

function reasonNotToDecide(id: StaffId, isDirector: boolean, view: DecisionView): DecisionReason | undefined {
  const { kind, proposer, delegations, today } = view;
  const regime = regimeOn(today);
  const deciders = kind === "admission" ? regime.admission.deciders : regime.ending.deciders;
  const refusal = deciderRefusal({ kind, deciders, proposer, by: { id, isDirector }, delegations, on: today });
  if (!refusal) return undefined;
  if (refusal.kind === "FourEyes") return "own_proposal";
  return refusal.kind === "OnlyDirectorDecides" ? "only_director" : "no_delegation";
}

/** Why nobody can do this to the decision as it stands, or undefined. */
export function reasonOfStatus(action: DecisionAction, { progress }: DecisionView): DecisionReason | undefined {
  switch (action) {
    case "read":
      return undefined;
    case "return":
    case "confirm":
      return progress.status === "proposed" ? undefined : "not_proposed";
    case "revise":
      return progress.status === "returned" ? undefined : "not_returned";
    case "correct":
      return progress.status === "in_force" ? undefined : "not_in_force";
    case "recordService":
      if (progress.status !== "in_force") return "not_in_force";
      return progress.servedOn === null ? undefined : "already_served";
  }
}
