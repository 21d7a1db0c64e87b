import "reflect-metadata";
import { ConfigurationError, readDatabaseConfiguration } from "./config.ts";
import { MissingRights } from "./kernel/administrator-rights.ts";
import { migrate } from "./kernel/migrate.ts";

/**
 * `migrate [--dry-run]`: brings the database to the version of this program. Exits with 1 where it cannot, with 2 where a
 * setting is wrong and with 3 where the database account lacks a right.
 */
try {
  const { DATABASE_URL, MASTER_KEY } = readDatabaseConfiguration(process.env);
  const dryRun = process.argv.includes("--dry-run");
  const report = (line: string): void => console.log(line);
  const names = await migrate({ administrator: DATABASE_URL, masterKey: MASTER_KEY, dryRun, report });
  if (names.length === 0) console.log("The database is up to date.");
} catch (error) {
  const isTold = error instanceof ConfigurationError || error instanceof MissingRights;
  console.error(isTold ? error.message : `The database was not migrated: ${reasonOf(error)}`);
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof ConfigurationError) return 2;
  return error instanceof MissingRights ? 3 : 1;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}
