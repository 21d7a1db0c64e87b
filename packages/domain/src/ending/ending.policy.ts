import {
  decisionReasonWords,
  reasonOfRight,
  reasonOfStatus,
  type DecisionReason,
  type DecisionView,
  type Delegation,
} from "../admission/index.ts";
import type { Actor, CalendarDate } from "../kernel/index.ts";
import type { WhyNot } from "../vocabulary/index.ts";
import type { EndingDecision } from "./ending.ts";

/** What staff do with a decision on ending. */
export const endingActions = ["read", "revise", "return", "confirm", "recordService", "correct"] as const;
export type EndingAction = (typeof endingActions)[number];

/** A decision on ending with what else its policy looks at: the actor's delegations and the legal day. */
export type EndingState = {
  readonly decision: EndingDecision;
  readonly delegations: readonly Delegation[];
  readonly today: CalendarDate;
};

function viewOf({ decision, delegations, today }: EndingState): DecisionView {
  const { unit, proposer } = decision;
  return { kind: "ending", unit, proposer, progress: decision, delegations, today };
}

/** May this actor do this to the decision at all, whatever its status? Confirming takes a second person with the right to decide. */
export function permitsEnding(actor: Actor, action: EndingAction, state: EndingState): boolean {
  return reasonOfRight(actor, action, viewOf(state)) === undefined;
}

/** Why the actor cannot do this now, or undefined where they can. */
export function whyNotEnding(
  actor: Actor,
  action: EndingAction,
  state: EndingState,
): WhyNot<DecisionReason> | undefined {
  const view = viewOf(state);
  const code = reasonOfRight(actor, action, view) ?? reasonOfStatus(action, view);
  return code && { code, words: decisionReasonWords[code] };
}

/** What the actor can do with the decision now. */
export function availableEndingActions(actor: Actor, state: EndingState): readonly EndingAction[] {
  return endingActions.filter((action) => whyNotEnding(actor, action, state) === undefined);
}
