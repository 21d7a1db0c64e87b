import { readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "@vas/local/postgres";
import { readPostmaster, servesCluster } from "@vas/local/postmaster";
import { isAlive } from "@vas/local/processes";
import pg from "pg";

/** A PostgreSQL server that lives as long as one run of tests. */
export type TestPostgres = {
  /** The administrator's address of the maintenance database. */
  readonly url: string;
  /** Ends the server and removes its data. */
  stop(): Promise<void>;
};

/** Brings an empty database to the present version, as an administrator. */
export type Migrate = (administrator: string) => Promise<unknown>;

/** The key that wraps data keys in tests; the passwords of the database roles follow from it. */
export const testMasterKey: Buffer = Buffer.alloc(32, "vas");

const template = "vas_template";
const folderPrefix = "vas-test-";

/** Starts PostgreSQL 18 on a free port with data that is thrown away, and clears away what killed runs left. */
export async function startTestPostgres(): Promise<TestPostgres> {
  await clearLeftOvers();
  const dataDirectory = join(tmpdir(), `${folderPrefix}${process.pid}-${Date.now()}`);
  const removeData = () => rm(dataDirectory, { recursive: true, force: true });
  try {
    const server = await startPostgres({ dataDirectory, throwAway: true });
    return { url: withDatabase(server.url, "postgres"), stop: () => server.stop().then(removeData) };
  } catch (error) {
    await removeData();
    throw error;
  }
}

/** Migrates one database; every test file then gets a clone of it, which takes milliseconds instead of seconds. */
export async function createTemplate(server: Pick<TestPostgres, "url">, migrate: Migrate): Promise<void> {
  await administer(server.url, `create database ${template}`);
  await migrate(withDatabase(server.url, template));
  await administer(server.url, `alter database ${template} with allow_connections false is_template true`);
}

/** Makes a database of its own from the template. @returns its administrator's address. */
export async function cloneTemplate(serverUrl: string, name: string): Promise<string> {
  await administer(serverUrl, `create database ${pg.escapeIdentifier(name)} template ${template}`);
  return withDatabase(serverUrl, name);
}

/** Removes a database, ending whatever is still connected to it. */
export async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  await administer(serverUrl, `drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function withDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.toString();
}

async function clearLeftOvers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const owner = Number(new RegExp(`^${folderPrefix}(\\d+)-`).exec(name)?.[1] ?? process.pid);
    if (owner === process.pid || isAlive(owner)) continue;
    const folder = join(tmpdir(), name);
    const server = await readPostmaster(join(folder, "postgres")).catch(() => undefined);
    if (server && (await servesCluster(server.pid, join(folder, "postgres")))) process.kill(server.pid, "SIGQUIT");
    // A folder of another account stays: it is not ours to clear.
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}
