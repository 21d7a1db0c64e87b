import { testMasterKey } from "@vas/testkit";
import pg from "pg";
import { roleUrl, type ApplicationRole } from "../kernel/roles.ts";

/** The administrator's connections to a test's database. */
export function openAdministrator(url: string): pg.Pool {
  return openPool(url, 2);
}

/** Connections of one of the application's roles to a test's database. */
export function openAs({ databaseUrl }: { readonly databaseUrl: string }, role: ApplicationRole, max = 1): pg.Pool {
  return openPool(roleUrl(databaseUrl, testMasterKey, role), max);
}

/** Connections that are still closing when the database is dropped. */
function openPool(connectionString: string, max: number): pg.Pool {
  const pool = new pg.Pool({ connectionString, max });
  // Dropping the database ends what is closing; without a listener the pool would make that the run's failure.
  pool.on("error", () => undefined);
  return pool;
}
