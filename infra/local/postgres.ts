import { spawn, type ChildProcess } from "node:child_process";
import { chown, mkdir, open, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { dataDirectory, openDataFolder, rotateLog, unusable, type DataFolder } from "./data-folder.ts";
import { exitCodes, failure } from "./failure.ts";
import { freePort } from "./ports.ts";
import { findPrograms, programEnvironment, runProgram, type Programs } from "./postgres-programs.ts";
import { forgetOwner, ownerOf, readPostmaster, servesCluster, writeOwner } from "./postmaster.ts";
import { eventually } from "./processes.ts";
import { serverSettings } from "./postgres-settings.ts";
import { invocationAs, serverUser, type ServerUser } from "./server-user.ts";

export type PostgresOptions = {
  readonly dataDirectory?: string;
  /** By default a free one. */
  readonly port?: number;
  /**
   * For tests only: writes are not forced to the disk, so a crash of the machine loses the whole folder. A system that
   * keeps anything leaves it false.
   */
  readonly throwAway?: boolean;
};

export type Postgres = {
  /** The administrator's address of the database `vas`, with its password. */
  readonly url: string;
  readonly port: number;
  readonly masterKeyFile: string;
  /** Settles when the server ends, wanted or not. */
  readonly ended: Promise<void>;
  /** Ends the server in order (running statements are cancelled, everything committed is kept). Safe to repeat. */
  stop(): Promise<void>;
};

type Installation = { readonly programs: Programs; readonly user: ServerUser | undefined; readonly folder: DataFolder };

const databaseName = "vas";
/** Recovery after a crash replays the log first; a big one takes its time. */
const recoveryLimit = 300_000;

/**
 * Starts PostgreSQL 18 on the loopback address with the data of a folder, which is made on the first start. A server
 * that a killed command left behind is stopped first.
 * @throws Failure where the folder is in use by a living command, is broken, or may not be written to.
 */
export async function startPostgres(options: PostgresOptions = {}): Promise<Postgres> {
  const path = options.dataDirectory ?? dataDirectory();
  const user = await serverUser(join(path, "postgres"));
  const folder = await openDataFolder(path, user);
  const installation = { programs: await findPrograms(), user, folder };
  await retireServerLeftBehind(installation);
  if (!folder.clusterExists) await createCluster(installation);
  const port = options.port ?? (await freePort());
  const server = await launch(installation, serverSettings(port, options.throwAway === true));
  const url = `postgres://postgres:${encodeURIComponent(folder.password)}@127.0.0.1:${port}`;
  try {
    await writeOwner(folder.path);
    await createDatabase(url);
  } catch (error) {
    await endServer(server);
    throw error;
  }
  return {
    url: `${url}/${databaseName}`,
    port,
    masterKeyFile: folder.masterKeyFile,
    ended: ended(server),
    stop: async () => {
      await endServer(server);
      await forgetOwner(folder.path);
    },
  };
}

/** The server that another living command has started on a data folder, if there is one. */
export async function findRunningPostgres(
  path: string = dataDirectory(),
): Promise<Pick<Postgres, "url" | "masterKeyFile"> | undefined> {
  const server = await readPostmaster(join(path, "postgres"));
  if (!server?.ready || !(await servesCluster(server.pid, join(path, "postgres")))) return undefined;
  if ((await ownerOf(path, server)) === undefined) return undefined;
  const { password, masterKeyFile } = await openDataFolder(path);
  return { url: `postgres://postgres:${password}@127.0.0.1:${server.port}/${databaseName}`, masterKeyFile };
}

async function retireServerLeftBehind({ programs, user, folder }: Installation): Promise<void> {
  const server = await readPostmaster(folder.cluster);
  if (!server) return;
  if (!(await servesCluster(server.pid, folder.cluster))) {
    // PostgreSQL would refuse to start if another program has the number now; shared memory still guards a real server.
    await rm(join(folder.cluster, "postmaster.pid"), { force: true });
    return;
  }
  const owner = await ownerOf(folder.path, server);
  if (owner !== undefined) {
    throw failure(
      `The data folder ${folder.path} is in use by a running system (process ${owner}). Stop it first, or set DATA_DIRECTORY.`,
      exitCodes.refused,
    );
  }
  await runProgram(user, programs.pgControl, ["stop", "-D", folder.cluster, "-m", "fast", "-w", "-t", "60"]);
}

/** Made under another name first, so that an interrupted first start leaves nothing half made. */
async function createCluster({ programs, user, folder }: Installation): Promise<void> {
  await removeUnfinished(folder.path);
  const unfinished = join(folder.path, `unfinished-${process.pid}`);
  const passwordFile = `${unfinished}.password`;
  await mkdir(unfinished, { mode: 0o700 });
  await writeFile(passwordFile, folder.password, { mode: 0o600 });
  for (const path of user ? [unfinished, passwordFile] : []) await chown(path, user?.uid ?? 0, user?.gid ?? 0);
  try {
    await runProgram(user, programs.initdb, [
      "-D",
      unfinished,
      "--username=postgres",
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      // Sorting does not depend on the system's libraries; Finnish order is asked for by COLLATE "fi-x-icu".
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      ...characterTypes(),
    ]);
    await rename(unfinished, folder.cluster);
  } finally {
    await rm(passwordFile, { force: true });
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** pg_trgm asks the system's locale what a letter is: with plain C it would not know ä and ö. */
function characterTypes(): string[] {
  if (process.platform === "win32") return [];
  return [process.platform === "darwin" ? "--locale=en_US.UTF-8" : "--locale=C.UTF-8"];
}

async function removeUnfinished(path: string): Promise<void> {
  for (const name of await readdir(path))
    if (name.startsWith("unfinished-")) await rm(join(path, name), { recursive: true, force: true });
}

/** After a kill -9 the server's own processes end a moment later than it does, and hold its shared memory until then. */
const heldByTheDead = "pre-existing shared memory block";
const holdingLimit = 15_000;

async function launch(installation: Installation, settings: readonly string[]): Promise<ChildProcess> {
  const { folder } = installation;
  const until = performance.now() + holdingLimit;
  for (;;) {
    const { server, from } = await begin(installation, settings);
    const endWithUs = () => server.kill("SIGINT");
    process.once("exit", endWithUs);
    const ready = async () => hasEnded(server) || (await isReady(server, folder.cluster));
    if ((await eventually(ready, recoveryLimit)) && !hasEnded(server)) return server;
    server.kill("SIGQUIT");
    process.off("exit", endWithUs);
    const said = await lastWords(folder, from);
    if (!said.includes(heldByTheDead) || performance.now() > until) throw startFailure(folder, said);
    await wait(250);
  }
}

/** Begins the server; `from` is where in its log it begins to speak. */
async function begin({ programs, user, folder }: Installation, settings: readonly string[]) {
  await rotateLog(folder.postgresLog);
  const log = await open(folder.postgresLog, "a", 0o600);
  const from = (await log.stat()).size;
  const { file, args, account } = invocationAs(user, programs.postgres, ["-D", folder.cluster, ...settings]);
  // A group of its own: Ctrl-C reaches the whole group of the terminal, and the API has to drain before its database ends.
  const server = spawn(file, args, {
    ...account,
    detached: true,
    stdio: ["ignore", log.fd, log.fd],
    env: programEnvironment(),
  });
  server.once("error", () => undefined);
  server.unref();
  await log.close();
  return { server, from };
}

async function isReady(server: ChildProcess, cluster: string): Promise<boolean> {
  const mark = await readPostmaster(cluster);
  return mark?.pid === server.pid && mark?.ready === true;
}

async function lastWords({ postgresLog }: DataFolder, from: number): Promise<string> {
  return (await readFile(postgresLog)).subarray(from).toString().trim();
}

function startFailure({ cluster }: DataFolder, said: string): Error {
  const words = said.split("\n").slice(-8).join("\n");
  return unusable(cluster, `PostgreSQL does not start, its last words were\n${words}`);
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${url}/postgres` });
  await client.connect();
  try {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [databaseName]);
    if (rowCount === 0) await client.query(`create database ${databaseName}`);
  } finally {
    await client.end();
  }
}

function hasEnded(server: ChildProcess): boolean {
  return server.exitCode !== null || server.signalCode !== null || server.pid === undefined;
}

function ended(server: ChildProcess): Promise<void> {
  return hasEnded(server) ? Promise.resolve() : new Promise((resolve) => server.once("exit", () => resolve()));
}

async function endServer(server: ChildProcess): Promise<void> {
  if (hasEnded(server)) return;
  server.ref();
  server.kill("SIGINT");
  await Promise.race([ended(server), wait(15_000, undefined, { ref: false })]);
  // An immediate end: nothing committed is lost, the next start replays the log.
  if (!hasEnded(server)) server.kill("SIGQUIT");
  await ended(server);
}
