import { readFile, readlink, realpath, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readIfThere } from "./data-folder.ts";
import { isAlive, processStatus } from "./processes.ts";

/** What PostgreSQL itself writes about a running server into its data folder. */
export type Postmaster = { readonly pid: number; readonly port: number; readonly ready: boolean };

/** The command that started a server, kept beside the cluster. */
type Owner = { readonly pid: number };

const ownerFileOf = (dataPath: string) => join(dataPath, "postgres.owner.json");

/** The server that left its mark in a cluster, alive or not. */
export async function readPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const lines = (await readIfThere(join(cluster, "postmaster.pid")))?.split("\n");
  const pid = Number(lines?.[0]);
  if (!lines || !Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === "ready" };
}

/**
 * Whether the process is a server of this cluster, and not another program that got the number of a server gone since
 * (after a restart of the machine or in a container, where numbers are small). PostgreSQL works inside its cluster.
 */
export async function servesCluster(pid: number, cluster: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform !== "linux") return true;
  // A killed process that nobody waits for keeps its number (where process 1 of a container does not collect them).
  if ((await processStatus(pid))?.state === "Z") return false;
  const folder = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
  if (folder !== undefined) return folder === (await realpath(cluster));
  return (await readFile(`/proc/${pid}/comm`, "utf8").catch(() => "")).trim() === "postgres";
}

/** Keeps who started the server, so that a later command can tell a server in use from one left behind. */
export async function writeOwner(dataPath: string): Promise<void> {
  const owner: Owner = { pid: process.pid };
  await writeFile(ownerFileOf(dataPath), JSON.stringify(owner), { mode: 0o600 });
}

export async function forgetOwner(dataPath: string): Promise<void> {
  await rm(ownerFileOf(dataPath), { force: true });
}

/** The living command that uses a server, or undefined for a server left behind by a killed one. */
export async function ownerOf(dataPath: string, server: Postmaster): Promise<number | undefined> {
  const text = await readIfThere(ownerFileOf(dataPath));
  const pid = text ? (JSON.parse(text) as Owner).pid : undefined;
  if (pid === undefined || !isAlive(pid)) return undefined;
  // A killed owner's number may have gone to another process since: the server's parent tells.
  const parent = (await processStatus(server.pid))?.parent;
  return parent === undefined || parent === pid ? pid : undefined;
}
