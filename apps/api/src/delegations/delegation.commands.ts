import {
  decideDelegation,
  grantDelegation as decideGrant,
  permitsDelegation,
  type DelegationRejection,
} from "@vas/domain/admission";
import {
  accept,
  holdsPermission,
  reject,
  type CalendarDate,
  type StaffActor,
  type StaffId,
  type StaffRole,
} from "@vas/domain/kernel";
import type { DelegationId, DelegationKind } from "@vas/domain/vocabulary";
import type { Command, Unit } from "../kernel/context.ts";
import { lockDelegation, recordDelegation, recordNewDelegation } from "./delegation.store.ts";

export type DelegationRefused = DelegationRejection | { readonly kind: "DelegationNotFound" };

export type GrantDelegation = {
  readonly staff: string;
  readonly kinds: readonly DelegationKind[];
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
};

export type RevokeDelegation = {
  readonly delegation: string;
  readonly expectedVersion: number;
  readonly lastDay: CalendarDate;
};

type Changed = { readonly id: string; readonly version: number };
type ChangeDelegation<Input> = Command<Input, Changed, DelegationRefused, StaffActor>;

/** Names an official who may decide; the official's own tasks must include deciding. */
export const grantDelegation: ChangeDelegation<GrantDelegation> = async function grantDelegation(unit, input) {
  const { actor, at } = unit;
  const staff = input.staff as StaffId;
  const { kinds, validFrom, validTo } = input;
  const id = unit.newId<DelegationId>();
  const decision = decideGrant({ id, staff, kinds, validFrom, validTo, by: actor.id, at });
  if (!decision.ok) return decision;
  if (!(await mayDecide(unit, staff, kinds))) {
    return reject({ kind: "InvalidField", field: "staff", problem: "unknown_code" });
  }
  const { version } = await recordNewDelegation(unit, decision.value);
  unit.touched({ classes: ["directory"], count: 1 });
  return accept({ id, version });
};

/** Ends a delegation on a day that is not yet over. */
export const revokeDelegation: ChangeDelegation<RevokeDelegation> = async function revokeDelegation(unit, input) {
  const { actor, at } = unit;
  const { expectedVersion, lastDay } = input;
  const delegation = await lockDelegation(unit, input.delegation);
  if (!delegation || !permitsDelegation(actor, "revoke")) return reject({ kind: "DelegationNotFound" });
  const decision = decideDelegation(delegation, {
    kind: "revokeDelegation",
    expectedVersion,
    lastDay,
    by: actor.id,
    at,
  });
  if (!decision.ok) return decision;
  const { id, version } = await recordDelegation(unit, delegation, decision.value);
  unit.touched({ classes: ["directory"], count: 1 });
  return accept({ id, version });
};

/** Is this an active member of staff whose roles let them decide these kinds, given a delegation? */
async function mayDecide({ run, actor }: Unit<StaffActor>, id: StaffId, kinds: readonly DelegationKind[]) {
  const [row] = await run<{ roles: readonly StaffRole[] }>({
    name: "roles_of_active_staff",
    text: "select roles from kernel.staff where id = $1 and active",
    values: [id],
  });
  if (!row) return false;
  const official: StaffActor = { ...actor, id, roles: row.roles };
  return kinds.every((kind) => holdsPermission(official, `${kind}:decide`));
}
