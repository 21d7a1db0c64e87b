import type { Delegation } from "@vas/domain/admission";
import type { CalendarDate, StaffActor, StaffId } from "@vas/domain/kernel";
import type { DelegationId, DelegationKind } from "@vas/domain/vocabulary";
import type { StaffName } from "../directory/index.ts";
import { decodeCursor, encodeCursor, pageSize, type Page } from "../kernel/connection.ts";
import type { BatchedRead, Read } from "../kernel/context.ts";

/** A delegation with the names of those it concerns. */
export type NamedDelegation = {
  readonly delegation: Delegation;
  readonly staff: StaffName;
  readonly grantedBy: StaffName;
};

type Row = {
  readonly id: DelegationId;
  readonly staff_id: StaffId;
  readonly staff_name: string;
  readonly kinds: readonly DelegationKind[];
  readonly valid_from: CalendarDate;
  readonly valid_to: CalendarDate | null;
  readonly granted_by_id: StaffId;
  readonly granted_by_name: string;
  readonly version: number;
};

const named = `select d.id, d.staff_id, s.name as staff_name, d.kinds, d.valid_from, d.valid_to, d.granted_by_id,
    g.name as granted_by_name, d.version
  from casework.delegation d join kernel.staff s on s.id = d.staff_id join kernel.staff g on g.id = d.granted_by_id`;

/** One page of all delegations that were ever granted, the newest first. */
export function delegations(first: number, after: string | null): Read<Page<NamedDelegation>, StaffActor> {
  const limit = pageSize(first);
  const [validFrom, id] = after === null ? [null, null] : decodeCursor(after, 2);
  return async ({ run, saw }) => {
    const rows = await run<Partial<Row> & { readonly total: number }>({
      name: "delegations",
      text: `select (select count(*)::int from casework.delegation) as total, page.* from (values (1)) as one left join (
          ${named} where $1::date is null or (d.valid_from, d.id) < ($1::date, $2::uuid)
          order by d.valid_from desc, d.id desc limit $3
        ) as page on true order by valid_from desc, id desc`,
      values: [validFrom, id, limit],
    });
    const found = rows.filter((row): row is Row & { readonly total: number } => row.id !== null);
    const shown = found.slice(0, first);
    const last = shown.at(-1);
    saw({ classes: ["directory"], count: shown.length });
    return {
      nodes: shown.map(toNamed),
      endCursor: last ? encodeCursor([last.valid_from, last.id]) : null,
      hasNextPage: found.length > first,
      totalCount: rows[0]?.total ?? 0,
    };
  };
}

/** Delegations by id, in the order of the ids. @throws Error where one is not there. */
export const delegationsById: BatchedRead<string, NamedDelegation, StaffActor> = async ({ run, saw }, ids) => {
  const rows = await run<Row>({
    name: "delegations_by_id",
    text: `${named} where d.id = any ($1::uuid[])`,
    values: [ids],
  });
  saw({ classes: ["directory"], count: rows.length });
  const byId = new Map<string, Row>(rows.map((row) => [row.id, row]));
  return ids.map((id) => toNamed(present(byId.get(id))));
};

/** The officials whom the director may name: those whose tasks include deciding, save directors, who decide by office. */
export const delegationCandidates: Read<StaffName[], StaffActor> = async ({ run, saw }) => {
  const rows = await run<StaffName>({
    name: "delegation_candidates",
    text: `select id, name from kernel.staff where active and 'supervisor' = any (roles) and not 'director' = any (roles)
      order by name collate "fi-x-icu", id`,
    values: [],
  });
  saw({ classes: ["directory"], count: rows.length });
  return rows;
};

function toNamed(row: Row): NamedDelegation {
  return {
    delegation: {
      id: row.id,
      staff: row.staff_id,
      kinds: row.kinds,
      validFrom: row.valid_from,
      validTo: row.valid_to,
      grantedBy: row.granted_by_id,
      version: row.version,
    },
    staff: { id: row.staff_id, name: row.staff_name },
    grantedBy: { id: row.granted_by_id, name: row.granted_by_name },
  };
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("A delegation that was just stored is not there");
  return value;
}
