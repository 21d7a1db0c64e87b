import { randomBytes } from "node:crypto";
import { access, chmod, chown, constants, mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { exitCodes, failure, systemCode } from "./failure.ts";
import type { ServerUser } from "./server-user.ts";

/** Everything a local system keeps between starts. */
export type DataFolder = {
  readonly path: string;
  /** PostgreSQL's own folder. */
  readonly cluster: string;
  readonly clusterExists: boolean;
  /** Password of PostgreSQL's administrator. */
  readonly password: string;
  /** File of the key that wraps every data key: 32 bytes in base64. Without it the personal data cannot be read. */
  readonly masterKeyFile: string;
  readonly postgresLog: string;
};

const rotateLogAbove = 10 * 1024 * 1024;

/** `DATA_DIRECTORY`, by default the folder `data` of the checkout. */
export function dataDirectory(environment: NodeJS.ProcessEnv = process.env): string {
  return resolve(environment["DATA_DIRECTORY"] ?? join(import.meta.dirname, "..", "..", "data"));
}

/**
 * Opens the folder, making it and its secrets on the first start. Never deletes or replaces anything: a folder with
 * data but without its secrets is refused.
 */
export async function openDataFolder(path: string, user?: ServerUser): Promise<DataFolder> {
  await makeFolder(path, user);
  const cluster = join(path, "postgres");
  const clusterExists = await isCluster(cluster);
  const masterKeyFile = join(path, "master.key");
  await keepSecret(masterKeyFile, randomBytes(32).toString("base64"), clusterExists);
  const passwordFile = join(path, "postgres.password");
  const password = await keepSecret(passwordFile, randomBytes(24).toString("base64url"), clusterExists);
  return { path, cluster, clusterExists, password, masterKeyFile, postgresLog: join(path, "postgres.log") };
}

/** Makes the folder private to its owner; PostgreSQL's account may pass through but not look around. */
async function makeFolder(path: string, user: ServerUser | undefined): Promise<void> {
  try {
    const made = await mkdir(path, { recursive: true, mode: 0o700 });
    await access(path, constants.W_OK | constants.X_OK);
    if (made && user) await chown(path, 0, user.gid);
    if (made && user) await chmod(path, 0o710);
  } catch (error) {
    throw failure(
      `The data folder ${path} cannot be used (${systemCode(error) ?? String(error)}): no right to write there, or it is not a folder. ` +
        "Use the account that owns it, or set DATA_DIRECTORY to another place.",
      exitCodes.machineNotReady,
    );
  }
}

async function isCluster(cluster: string): Promise<boolean> {
  const version = await readIfThere(join(cluster, "PG_VERSION"));
  if (version?.trim() === "18") return true;
  if (version !== undefined) throw unusable(cluster, `it was made by PostgreSQL ${version.trim()}, and this is 18`);
  if (await isThere(cluster)) throw unusable(cluster, "it holds no database (PG_VERSION is missing)");
  return false;
}

async function keepSecret(file: string, fresh: string, dataExists: boolean): Promise<string> {
  const kept = (await readIfThere(file))?.trim();
  if (kept) return kept;
  if (dataExists) throw unusable(file, "the data is there but this file of its keys is missing or empty; put it back");
  await writeFile(`${file}.new`, `${fresh}\n`, { mode: 0o600, flush: true });
  await rename(`${file}.new`, file);
  return fresh;
}

/** Keeps one older log beside the present one, so that logs do not grow without end. */
export async function rotateLog(file: string): Promise<void> {
  const { size } = await stat(file).catch(() => ({ size: 0 }));
  if (size > rotateLogAbove) await rename(file, `${file}.1`);
}

/** Text of a file, or undefined where there is none. */
export async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(systemCode(error) ?? "")) return undefined;
    if (systemCode(error) === "EACCES") throw unusable(file, "it belongs to another user");
    throw error;
  }
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

/** The failure of a data folder that cannot be used. */
export function unusable(path: string, reason: string): Error {
  return failure(
    `The data cannot be used: ${path}: ${reason}\nNothing was changed. Restore the folder from a backup, or set DATA_DIRECTORY to another place.`,
    exitCodes.dataUnusable,
  );
}
