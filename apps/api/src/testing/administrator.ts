import pg from "pg";

/** The administrator's connections to a test's database, which are still closing when the database is dropped. */
export function openAdministrator(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  // Dropping the database ends what is closing; without a listener the pool would make that the run's failure.
  pool.on("error", () => undefined);
  return pool;
}
