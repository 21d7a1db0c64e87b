import { spawn } from "node:child_process";
import { join } from "node:path";
import { failure } from "./failure.ts";

/** The root of the checkout. */
export const root = join(import.meta.dirname, "..", "..");

export type Step = {
  readonly file: string;
  readonly args: readonly string[];
  readonly environment?: NodeJS.ProcessEnv;
  /** Ends the step's process when it fires. */
  readonly signal?: AbortSignal | undefined;
};

export type Outcome = { readonly code: number; readonly output: string; readonly seconds: string };

/** Runs a program to its end and keeps what it says. `onLine` gets each line of standard output as it comes. */
export async function runQuietly(step: Step, onLine?: (line: string) => void): Promise<Outcome> {
  const since = performance.now();
  const child = spawn(step.file, step.args, {
    cwd: root,
    env: step.environment ?? process.env,
    stdio: ["ignore", "pipe", "pipe"],
    signal: step.signal,
  });
  let output = "";
  let rest = "";
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString();
    const lines = (rest + chunk.toString()).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) onLine?.(line);
  });
  const code = await exitCodeOf(child);
  return { code, output: output.trim(), seconds: secondsSince(since) };
}

/** Runs a program to its end with the terminal as its own. @returns its exit code. */
export function runInTerminal(step: Step): Promise<number> {
  const child = spawn(step.file, step.args, {
    cwd: root,
    env: step.environment ?? process.env,
    stdio: "inherit",
    signal: step.signal,
  });
  return exitCodeOf(child);
}

/** Runs a program as one line of progress. @throws Failure with all it said where it fails. */
export async function runStep(title: string, step: Step): Promise<void> {
  process.stdout.write(`${title} … `);
  const { code, output, seconds } = await runQuietly(step);
  console.log(code === 0 ? `${seconds} s` : "failed");
  if (code !== 0) throw failure(`${title} failed:\n${output}`);
}

/** A program of node_modules/.bin. */
export function tool(name: string, ...args: string[]): Step {
  const program = join(root, "node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name);
  return { file: program, args };
}

/** A script run by the Node that runs this one. */
export function script(path: string, ...args: string[]): Step {
  return { file: process.execPath, args: [join(root, path), ...args] };
}

/** Seconds since a reading of `performance.now()`, with one decimal. */
export function secondsSince(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}

function exitCodeOf(child: ReturnType<typeof spawn>): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 1));
  });
}
