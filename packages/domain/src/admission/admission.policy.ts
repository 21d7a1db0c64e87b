import type { Actor, CalendarDate } from "../kernel/index.ts";
import type { WhyNot } from "../vocabulary/index.ts";
import type { AdmissionDecision } from "./admission.ts";
import {
  decisionActions,
  decisionReasonWords,
  reasonOfRight,
  reasonOfStatus,
  type DecisionAction,
  type DecisionReason,
  type DecisionView,
} from "./decision.policy.ts";
import type { Delegation } from "./delegation.ts";

export type AdmissionAction = DecisionAction;

/** An admission decision with what else its policy looks at: the actor's delegations and the legal day. */
export type AdmissionState = {
  readonly decision: AdmissionDecision;
  readonly delegations: readonly Delegation[];
  readonly today: CalendarDate;
};

function viewOf({ decision, delegations, today }: AdmissionState): DecisionView {
  const { unit, proposer } = decision;
  return { kind: "admission", unit, proposer, progress: decision, delegations, today };
}

/** May this actor do this to the decision at all, whatever its status? Confirming takes a second person with the right to decide. */
export function permitsAdmission(actor: Actor, action: AdmissionAction, state: AdmissionState): boolean {
  return reasonOfRight(actor, action, viewOf(state)) === undefined;
}

/** Why the actor cannot do this now, or undefined where they can. */
export function whyNotAdmission(
  actor: Actor,
  action: AdmissionAction,
  state: AdmissionState,
): WhyNot<DecisionReason> | undefined {
  const view = viewOf(state);
  const code = reasonOfRight(actor, action, view) ?? reasonOfStatus(action, view);
  return code && { code, words: decisionReasonWords[code] };
}

/** What the actor can do with the decision now. */
export function availableAdmissionActions(actor: Actor, state: AdmissionState): readonly AdmissionAction[] {
  return decisionActions.filter((action) => whyNotAdmission(actor, action, state) === undefined);
}
