import { holdsPermission, type Permission, type StaffActor } from "@vas/domain/kernel";
import type pg from "pg";

type StaffRow = Pick<StaffActor, "id" | "unit" | "roles" | "language">;

/**
 * The member of staff in whose name a command line tool works: the one with that subject, else the only director. Undefined
 * where there is none such, or the permission is not theirs.
 */
export async function findStaff(
  pool: pg.Pool,
  { subject, permission }: { readonly subject: string | undefined; readonly permission: Permission },
): Promise<StaffActor | undefined> {
  const { rows } = await pool.query<StaffRow>(
    `select id, unit_id as unit, roles, language from kernel.staff
     where active and case when $1::text is null then 'director' = any (roles) else subject = $1 end`,
    [subject ?? null],
  );
  const [row, another] = rows;
  if (!row || another) return undefined;
  const actor: StaffActor = { kind: "staff", ...row };
  return holdsPermission(actor, permission) ? actor : undefined;
}
