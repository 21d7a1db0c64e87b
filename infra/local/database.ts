import { join } from "node:path";
import pg from "pg";
import { openDataFolder } from "./data-folder.ts";
import { exitCodes, failure, systemCode } from "./failure.ts";
import { findRunningPostgres, startPostgres } from "./postgres.ts";
import { root } from "./steps.ts";

/** A database to work with, and the key that its data keys are wrapped with. */
export type Database = {
  readonly url: string;
  /** Undefined where the environment gives the master key itself. */
  readonly masterKeyFile: string | undefined;
  /** Settles when the server ends; never for a server that others run. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
};

const never = new Promise<void>(() => undefined);

export type DatabaseChoice = { readonly databaseUrl: string | undefined; readonly dataDirectory: string };

/** The server that `DATABASE_URL` names, or the embedded one, started here. */
export async function openDatabase({ databaseUrl, dataDirectory }: DatabaseChoice): Promise<Database> {
  if (databaseUrl === undefined) return startPostgres({ dataDirectory });
  await requireAnswer(databaseUrl);
  return { url: databaseUrl, masterKeyFile: await masterKeyFor(dataDirectory), ended: never, stop: async () => {} };
}

/** As `openDatabase`, but joins the embedded server of a running system where there is one. */
export async function joinDatabase(choice: DatabaseChoice): Promise<Database> {
  const running = choice.databaseUrl === undefined ? await findRunningPostgres(choice.dataDirectory) : undefined;
  return running ? { ...running, ended: never, stop: async () => {} } : openDatabase(choice);
}

/** The environment of a program that works with this database. */
export function environmentFor({ url, masterKeyFile }: Database): NodeJS.ProcessEnv {
  // Compiled once, the API's programs begin a third faster.
  const compiled = join(root, "node_modules", ".cache", "node");
  const given: NodeJS.ProcessEnv = { NODE_ENV: "development", NODE_COMPILE_CACHE: compiled, ...process.env };
  delete given["DATABASE_URL_FILE"];
  return { ...given, DATABASE_URL: url, ...(masterKeyFile === undefined ? {} : { MASTER_KEY_FILE: masterKeyFile }) };
}

async function masterKeyFor(dataDirectory: string): Promise<string | undefined> {
  if (process.env["MASTER_KEY_FILE"] ?? process.env["MASTER_KEY"]) return undefined;
  return (await openDataFolder(dataDirectory)).masterKeyFile;
}

async function requireAnswer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(
      "select current_setting('server_version_num')::int as version",
    );
    if ((rows[0]?.version ?? 0) >= 180_000) return;
  } catch (error) {
    const reason = error instanceof Error ? error.message || systemCode(error) : String(error);
    throw failure(`The PostgreSQL server of DATABASE_URL does not answer: ${reason}`, exitCodes.machineNotReady);
  } finally {
    await client.end().catch(() => undefined);
  }
  throw failure("The PostgreSQL server of DATABASE_URL is older than 18.", exitCodes.machineNotReady);
}
