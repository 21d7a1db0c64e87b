import type { DemoPerson } from "@vas/domain/demo";
import pg from "pg";
import type { Database } from "./database.ts";

/** Whom the database knows; only their keeper sees every trainee. */
const subjectsText = `select subject from kernel.staff where active
  union all select subject from kernel.trainee where active`;

/** Who of the demo may sign in here: data of an earlier version know nobody whom the demo has had only since. */
export async function demoPeopleIn({ url }: Pick<Database, "url">): Promise<readonly DemoPerson[]> {
  // Built a moment ago: it is not there when this program begins.
  const { demoPeople } = await import("@vas/domain/demo");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("set role vas_owner");
    const { rows } = await client.query<{ subject: string }>(subjectsText);
    const known = new Set(rows.map(({ subject }) => subject));
    return demoPeople.filter(({ key }) => known.has(key));
  } finally {
    await client.end();
  }
}
