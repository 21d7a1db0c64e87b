import { fork, type ChildProcess } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { rotateLog } from "./data-folder.ts";
import { failure } from "./failure.ts";
import type { Part } from "./lifecycle.ts";
import { eventually } from "./processes.ts";
import { root } from "./steps.ts";

export type ApiOptions = {
  readonly port: number;
  readonly environment: NodeJS.ProcessEnv;
  readonly logFile: string;
};

export type ApiProcess = Part & {
  /** Settles when the API ends, wanted or not. */
  readonly ended: Promise<void>;
};

const entry = join(root, "apps", "api", "dist", "main.js");
const startLimit = 60_000;
/** PostgreSQL needs the rest of the 20 s that a stop may take. */
export const drainSeconds = 12;
const drainLimit = (drainSeconds + 2) * 1000;

/**
 * Starts the API as a process of its own and waits until it says that it is ready. The channel between the two tells
 * the API when this process is gone, even by kill -9: it ends then too.
 * @throws Failure with the API's last words where it ends or does not become ready.
 */
export async function startApi({ port, environment, logFile }: ApiOptions): Promise<ApiProcess> {
  await rotateLog(logFile);
  const log = openSync(logFile, "a", 0o600);
  // A group of its own, so that Ctrl-C reaches it once and through this process.
  const child = fork(entry, [], { env: environment, detached: true, stdio: ["ignore", log, log, "ipc"] });
  closeSync(log);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const ready = async () => hasEnded(child) || (await answers(`http://127.0.0.1:${port}/readyz`));
  if (!(await eventually(ready, startLimit, 50)) || hasEnded(child)) {
    child.kill("SIGKILL");
    throw failure(`The API did not become ready. Its last words, from ${logFile}:\n${lastWords(logFile)}`);
  }
  return { name: "The API", ended, stop: () => stopApi(child, ended), kill: () => void child.kill("SIGKILL") };
}

async function stopApi(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (hasEnded(child)) return;
  child.kill("SIGTERM");
  await Promise.race([ended, wait(drainLimit, undefined, { ref: false })]);
  if (!hasEnded(child)) child.kill("SIGKILL");
  await ended;
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

/** The end of a log file, to be shown with a failure. */
export function lastWords(logFile: string): string {
  return readFileSync(logFile, "utf8").trim().split("\n").slice(-12).join("\n");
}
