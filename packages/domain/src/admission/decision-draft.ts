import { holdsPermission, isWithinScope, type Actor, type UnitId } from "../kernel/index.ts";
import type { DelegationKind } from "../vocabulary/index.ts";

/** Whoever may propose a decision of the kind may draft one, on the matters that their sight reaches. */
export function permitsDecisionDraft(actor: Actor, kind: DelegationKind, unit: UnitId): boolean {
  return holdsPermission(actor, `${kind}:propose`) && isWithinScope(actor, unit);
}
