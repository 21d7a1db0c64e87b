import type pg from "pg";
import { insertAudit } from "../kernel/audit.ts";
import { administratorEntry } from "./entry.store.ts";
import { Refusal } from "./refusal.ts";

/**
 * Takes a course into the national programme, or out of it, with its audit row: coverage and effect count the certificates of the
 * programme's courses. Inside the caller's transaction; the same once more changes nothing.
 * @throws Refusal where there is no such course
 */
export async function nameProgramme(
  client: pg.ClientBase,
  { code, isIn }: { readonly code: string; readonly isIn: boolean },
): Promise<"changed" | "unchanged"> {
  const { rows } = await client.query<{ id: string; isIn: boolean }>(
    `select id, in_programme as "isIn" from training.course where code = $1 for update`,
    [code],
  );
  const [course] = rows;
  if (!course) throw new Refusal(`There is no course with the code "${code}".`);
  if (course.isIn === isIn) return "unchanged";
  await client.query("update training.course set in_programme = $2 where id = $1", [course.id, isIn]);
  await client.query(
    insertAudit([{ ...administratorEntry("NameProgramme"), subjects: [course.id], classes: ["learning"], count: 1 }]),
  );
  return "changed";
}
