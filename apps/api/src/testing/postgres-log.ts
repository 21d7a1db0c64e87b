import { readFile, stat } from "node:fs/promises";
import type pg from "pg";

/** What PostgreSQL itself writes down. */
export type PostgresLog = {
  /** What it has written since it was opened here. */
  written(): Promise<string>;
};

/** The log of the test's server, from now on. */
export async function openPostgresLog(administrator: pg.Pool): Promise<PostgresLog> {
  const { rows } = await administrator.query<{ data_directory: string }>("show data_directory");
  const file = `${rows[0]?.data_directory}.log`;
  const from = (await stat(file)).size;
  return { written: async () => (await readFile(file)).subarray(from).toString() };
}
