import {
  beginDelegation,
  evolveDelegation,
  type Delegation,
  type DelegationEvent,
  type DelegationGranted,
} from "@vas/domain/admission";
import type { CalendarDate, StaffId } from "@vas/domain/kernel";
import type { DelegationId, DelegationKind } from "@vas/domain/vocabulary";
import type { Unit } from "../kernel/context.ts";
import { recordEvents, type EventRecord } from "../kernel/events.ts";
import { insertRow, lockRow, updateRow } from "../kernel/rows.ts";
import { DelegationRow } from "./delegation.table.ts";

/** The delegation, locked until the transaction ends, or undefined where there is none. */
export async function lockDelegation(unit: Unit, id: string): Promise<Delegation | undefined> {
  const row = await lockRow(unit, DelegationRow, id);
  return row && toDelegation(row);
}

/**
 * The delegations of an official, of any age. They are locked against a revocation until the transaction ends: what is decided
 * on a delegation is decided before it is revoked or not at all.
 */
export async function lockDelegationsOf(unit: Unit, staff: StaffId): Promise<readonly Delegation[]> {
  const rows = await unit.run<DelegationRow>({
    name: "lock_delegations_of",
    text: `select id, staff_id as "staffId", kinds, valid_from as "validFrom", valid_to as "validTo",
        granted_by_id as "grantedById", version
      from casework.delegation where staff_id = $1 order by valid_from desc, id for share`,
    values: [staff],
  });
  return rows.map(toDelegation);
}

/** Stores a new delegation and the beginning of its history. */
export async function recordNewDelegation(unit: Unit, event: DelegationGranted): Promise<Delegation> {
  const delegation = beginDelegation(event);
  await insertRow(unit, DelegationRow, toRow(delegation));
  await recordHistory(unit, delegation, [toEventRecord(event)]);
  return delegation;
}

/** Stores what follows from events, state and history together. */
export async function recordDelegation(
  unit: Unit,
  delegation: Delegation,
  events: readonly DelegationEvent[],
): Promise<Delegation> {
  const next = events.reduce(evolveDelegation, delegation);
  await updateRow(unit, DelegationRow, toRow(next));
  await recordHistory(unit, next, events.map(toEventRecord));
  return next;
}

function recordHistory(unit: Unit, { id, version }: Delegation, events: readonly EventRecord[]): Promise<void> {
  const history = { aggregate: "delegation", id, unit: null, person: null, version } as const;
  return recordEvents(unit, history, { key: null, events });
}

function toEventRecord(event: DelegationGranted | DelegationEvent): EventRecord {
  const { kind } = event;
  switch (kind) {
    case "delegationGranted": {
      const { staff, kinds, validFrom, validTo } = event.delegation;
      return { kind, happenedOn: validFrom, body: { staff, kinds, validTo } };
    }
    case "delegationRevoked":
      return { kind, happenedOn: event.lastDay, body: {} };
  }
}

/** The delegation as stored. */
export function toDelegation(row: DelegationRow): Delegation {
  return {
    id: row.id as DelegationId,
    staff: row.staffId as StaffId,
    kinds: row.kinds as readonly DelegationKind[],
    validFrom: row.validFrom as CalendarDate,
    validTo: row.validTo as CalendarDate | null,
    grantedBy: row.grantedById as StaffId,
    version: row.version,
  };
}

function toRow(delegation: Delegation): DelegationRow {
  const { id, staff, kinds, validFrom, validTo, grantedBy, version } = delegation;
  return { id, staffId: staff, kinds, validFrom, validTo, grantedById: grantedBy, version };
}
