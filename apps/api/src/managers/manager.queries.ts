import type { CalendarDate, StaffActor } from "@vas/domain/kernel";
import type { BatchedRead, Read } from "../kernel/context.ts";

/** A manager as trainers see them. */
export type ManagerListed = {
  readonly id: string;
  readonly version: number;
  readonly learner: string;
  readonly name: string;
  /** Where they are told, and get links to sign in by; null where they get no mail. */
  readonly email: string | null;
  readonly since: CalendarDate;
  readonly namedBy: string | null;
  readonly endedOn: CalendarDate | null;
  readonly endedBy: string | null;
};

const listed = `select m.id, m.version, t.id as learner, t.name, t.email, m.since, n.name as "namedBy",
    m.ended_on as "endedOn", e.name as "endedBy"
  from training.manager m join kernel.trainee t on t.id = m.trainee_id
  left join kernel.staff n on n.id = m.named_by left join kernel.staff e on e.id = m.ended_by`;

/** Everybody who is or was a manager of the body: those first who are it now, then the latest. */
export function managersOf(organisation: string): Read<readonly ManagerListed[], StaffActor> {
  return async ({ run, saw }) => {
    const rows = await run<ManagerListed>({
      name: "managers_of",
      text: `${listed} where m.organisation_id = $1
        order by m.ended_on is not null, m.ended_on desc, t.name collate "fi-x-icu", m.id`,
      values: [organisation],
    });
    saw({ subjects: rows.map(({ learner }) => learner), classes: ["identity", "contact"], count: rows.length });
    return rows;
  };
}

/** Managers by id, in the order of the ids. @throws Error where one is not there. */
export const managersById: BatchedRead<string, ManagerListed, StaffActor> = async ({ run, saw }, ids) => {
  const rows = await run<ManagerListed>({
    name: "managers_by_id",
    text: `${listed} where m.id = any ($1::uuid[])`,
    values: [ids],
  });
  saw({ subjects: rows.map(({ learner }) => learner), classes: ["identity", "contact"], count: rows.length });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => {
    const found = byId.get(id);
    if (!found) throw new Error("A manager who was just stored is not there");
    return found;
  });
};
