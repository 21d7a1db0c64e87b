import { dataScopeOf, type StaffActor, type StaffId, type UnitId } from "@vas/domain/kernel";
import type { Read, Unit } from "../kernel/context.ts";
import type { Colleague } from "./colleague.schema.ts";

/** Roles whose holders handle matters, and to whom a matter may therefore be given. */
const handlingRoles = ["caseworker", "supervisor", "director"];

/** Those to whom matters within the actor's sight may be given: the own unit's staff, for the director every unit's. */
export const colleagues: Read<Colleague[], StaffActor> = async ({ run, saw, actor }) => {
  const rows = await run<Colleague>({
    name: "colleagues",
    text: `select s.id, s.name, s.roles, u.name as unit, s.id = $1 as "isMe"
      from kernel.staff s join kernel.unit u on u.id = s.unit_id
      where s.active and s.roles && $2::text[] and ($3 or s.unit_id = $4)
      order by s.name collate "fi-x-icu", s.id`,
    values: [actor.id, handlingRoles, dataScopeOf(actor) === "all", actor.unit],
  });
  saw({ classes: ["directory"], count: rows.length });
  return rows;
};

/** Is this a member of staff to whom a matter of the unit may be given? The director handles matters of every unit. */
export async function handlesMattersOf({ run }: Pick<Unit, "run">, unit: UnitId, staff: StaffId): Promise<boolean> {
  const [row] = await run<{ handles: boolean }>({
    name: "handles_matters_of",
    text: `select exists (select from kernel.staff where id = $1 and active and roles && $2::text[]
      and (unit_id = $3 or 'director' = any (roles))) as handles`,
    values: [staff, handlingRoles, unit],
  });
  return row?.handles ?? false;
}
