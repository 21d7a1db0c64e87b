import { holdsPermission, isWithinScope, type Actor, type UnitId } from "../kernel/index.ts";
import type { DecisionStatus, DelegationKind } from "../vocabulary/index.ts";

/** Whoever may propose a decision of the kind may draft one, on the matters that their sight reaches. */
export function permitsDecisionDraft(actor: Actor, kind: DelegationKind, unit: UnitId): boolean {
  return holdsPermission(actor, `${kind}:propose`) && isWithinScope(actor, unit);
}

/** The matter that a draft is of, as far as the rules need: the referral of an admission, the customership of an ending. */
export type MatterOfDraft = {
  readonly kind: DelegationKind;
  /** Decided, withdrawn or ended: nothing is proposed on it for the first time. */
  readonly isOver: boolean;
  readonly decisions: readonly { readonly id: string; readonly status: DecisionStatus }[];
};

/** Why a draft cannot become a decision. */
export type DecisionDraftRejection = {
  readonly kind:
    "MatterNotFound" | "ProposalWaits" | "NotReturned" | "NotInForce" | "ReferralNotConsidered" | "CustomershipEnded";
};

/**
 * A draft is kept as long as it can become a decision, and no longer: a first proposal while the matter is open and nobody
 * else has proposed, a revision while the proposal is returned, a correction while the decision is in force.
 * @param decision the decision that is written anew; null for a first proposal
 */
export function draftRefusal(
  { kind, isOver, decisions }: MatterOfDraft,
  decision: string | null,
): DecisionDraftRejection["kind"] | undefined {
  const waits = decisions.some(({ status }) => status === "proposed" || status === "returned");
  if (decision !== null) return refusalToWriteAnew(decisions.find(({ id }) => id === decision)?.status, waits);
  if (isOver) return kind === "admission" ? "ReferralNotConsidered" : "CustomershipEnded";
  return waits ? "ProposalWaits" : undefined;
}

function refusalToWriteAnew(
  status: DecisionStatus | undefined,
  waits: boolean,
): DecisionDraftRejection["kind"] | undefined {
  switch (status) {
    case undefined:
      return "MatterNotFound";
    case "returned":
      return undefined;
    case "in_force":
      return waits ? "ProposalWaits" : undefined;
    case "proposed":
      return "NotReturned";
    case "lapsed":
    case "superseded":
      return "NotInForce";
  }
}
