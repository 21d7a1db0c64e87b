import pg from "pg";
import { Refusal } from "./refusal.ts";

/**
 * Runs work in one transaction as the owner of the tables, whoever the administrator is: all of it or nothing.
 * @throws Refusal where the database was never migrated.
 */
export async function asOwner<T>(administrator: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: administrator, application_name: "vas admin" });
  await client.connect();
  try {
    const { rows } = await client.query<{ known: boolean }>("select to_regclass('kernel.staff') is not null as known");
    if (!rows[0]?.known) throw new Refusal("The database has not been migrated. First: npm run migrate");
    await client.query("begin; set local role vas_owner");
    const result = await work(client);
    await client.query("commit");
    return result;
  } finally {
    // Without a commit PostgreSQL takes everything back when the connection ends.
    await client.end();
  }
}
