import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoPeople, demoUnits } from "@vas/domain/demo";
import { environmentFor, type Database } from "@vas/local/database";
import { startPostgres } from "@vas/local/postgres";
import { readPostmaster } from "@vas/local/postmaster";
import { runStep, script } from "@vas/local/steps";
import pg from "pg";
import { apiModule } from "./api-module.ts";

/** A durable PostgreSQL in a folder that is thrown away afterwards. */
export type Stage = {
  readonly folder: string;
  /** The administrator's address of a database that is not measured. */
  readonly administrator: string;
  /** PostgreSQL's first process. */
  readonly databasePid: number;
  /** What PostgreSQL says, statements included where a database's settings have them logged. */
  readonly databaseLog: string;
  /** A database of its own, migrated and with the demo's staff, but without any matter. */
  newDatabase(name: string): Promise<StageDatabase>;
  close(): Promise<void>;
};

export type StageDatabase = {
  /** The administrator's address. */
  readonly url: string;
  readonly masterKeyFile: string;
  readonly environment: NodeJS.ProcessEnv;
};

type Directory = {
  loadDirectory(administrator: pg.Pool, given: { units: typeof demoUnits; people: typeof demoPeople }): Promise<void>;
};

/** Starts the server. Writes are forced to the disk as in production: without that a command would be measured too fast. */
export async function openStage(signal: AbortSignal): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), "vas-bench-"));
  const discard = () => rm(folder, { recursive: true, force: true });
  const postgres = await startPostgres({ dataDirectory: folder }).catch(async (error: unknown) => {
    await discard();
    throw error;
  });
  return {
    folder,
    administrator: postgres.url,
    databasePid: (await readPostmaster(join(folder, "postgres")))?.pid ?? 0,
    databaseLog: join(folder, "postgres.log"),
    async newDatabase(name) {
      await once(postgres.url, (client) => client.query(`create database ${name}`));
      const url = postgres.url.replace(/\/vas$/, `/${name}`);
      const database: Database = { ...postgres, url };
      const environment = environmentFor(database);
      await runStep(`Migrating ${name}`, { ...script("apps/api/dist/migrate.js"), environment, signal });
      await loadStaff(url);
      return { url, masterKeyFile: postgres.masterKeyFile, environment };
    },
    async close() {
      await postgres.stop();
      await discard();
    },
  };
}

/** Uses one connection and closes it. */
export async function once<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  // The server may be stopped in the middle; the query that runs then tells it.
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

async function loadStaff(url: string): Promise<void> {
  const { loadDirectory } = await apiModule<Directory>("demo/directory.js");
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  pool.on("error", () => undefined);
  try {
    await loadDirectory(pool, { units: demoUnits, people: demoPeople });
  } finally {
    await pool.end();
  }
}
