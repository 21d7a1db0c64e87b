import { fork, type ChildProcess } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { lastWords } from "@vas/local/api-process";
import { failure } from "@vas/local/failure";

/** A program of this bench or of the API. */
export type Program = {
  readonly file: string;
  readonly args?: readonly string[];
  readonly nodeArguments?: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  readonly log: string;
};

export type Started = {
  readonly child: ChildProcess;
  readonly pid: number;
  /** Milliseconds from the start of the process until it said that it is ready. */
  readonly startedIn: number;
  /** Ends it in order, by force after a while. Safe to repeat. */
  stop(): Promise<void>;
};

const startLimit = 30_000;
const stopLimit = 20_000;

/** Starts a program without waiting for anything. Its log is a file that it writes itself: reading it would take time. */
export function launch({ file, args = [], nodeArguments = [], environment, log }: Program): ChildProcess {
  const output = openSync(log, "a", 0o600);
  const child = fork(file, args, {
    env: environment,
    execArgv: [...nodeArguments],
    stdio: ["ignore", output, output, "ipc"],
  });
  closeSync(output);
  return child;
}

/** Starts a server that says when it is ready. @throws Failure where it ends or says nothing for half a minute. */
export async function start(program: Program): Promise<Started> {
  const since = performance.now();
  const child = launch(program);
  try {
    await ready(child, program);
  } catch (error) {
    child.kill("SIGKILL");
    throw error;
  }
  return { child, pid: child.pid ?? 0, startedIn: performance.now() - since, stop: () => stop(child) };
}

function ready(child: ChildProcess, { file, log }: Program): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (what: string): void => reject(failure(`${file} ${what}. Its last words:\n${wordsIn(log)}`));
    const timer = setTimeout(() => fail("does not become ready"), startLimit);
    child.once("message", () => resolve());
    child.once("exit", () => fail("ended"));
    for (const event of ["message", "exit"]) child.once(event, () => clearTimeout(timer));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = ending(child);
  child.kill("SIGTERM");
  await Promise.race([ended, wait(stopLimit, undefined, { ref: false })]);
  child.kill("SIGKILL");
  await ended;
}

/** The end of a program's log; the log may be gone where everything is being stopped. */
export function wordsIn(log: string): string {
  return existsSync(log) ? lastWords(log) : "";
}

/** Settles with the exit code when the process has ended; null where a signal ended it. */
export function ending(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.once("exit", resolve));
}
