import { setInterval } from "node:timers/promises";
import { failure } from "./failure.ts";
import { processStatus } from "./processes.ts";

/** Something that runs until it is told to end. */
export type Part = {
  readonly name: string;
  stop(): Promise<void>;
  /** Ends it at once; nothing that was acknowledged may be lost by it. */
  kill?(): void;
};

export type Lifecycle = {
  /** Fires at the first Ctrl-C or request to end. */
  readonly stopping: AbortSignal;
  /** Adds a part; parts are stopped in reverse order. @throws Failure where the end has begun. */
  add(part: Part): void;
  /** Stops everything and ends the process. */
  end(exitCode: number): Promise<never>;
};

const interrupted = 130;
/** One Ctrl-C arrives twice: from the terminal and from npm, which passes it on. */
const sameKeyPress = 700;

/** Ends the parts in order at Ctrl-C, SIGTERM or the closing of the terminal; a second one ends them at once. */
export function watchSignals(): Lifecycle {
  const stop = new AbortController();
  const parts: Part[] = [];
  const known: Part[] = [];
  let firstSignal = 0;

  async function end(exitCode: number): Promise<never> {
    stop.abort();
    for (let part = parts.pop(); part; part = parts.pop()) await stopPart(part);
    process.exit(exitCode);
  }

  function onSignal(): void {
    if (!stop.signal.aborted) {
      firstSignal = performance.now();
      console.log("\nStopping …");
      void end(0);
    } else if (firstSignal > 0 && performance.now() - firstSignal > sameKeyPress) {
      for (const part of known) part.kill?.();
      process.exit(interrupted);
    }
  }

  function add(part: Part): void {
    parts.push(part);
    known.push(part);
    if (stop.signal.aborted) throw failure("Stopped while starting.");
  }

  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, onSignal);
  void watchNpm(() => stop.signal.aborted || onSignal());
  return { stopping: stop.signal, add, end };
}

async function stopPart(part: Part): Promise<void> {
  try {
    await part.stop();
  } catch (error) {
    console.error(`${part.name} did not stop in order:`, error);
  }
}

/**
 * npm passes a signal to its shell, which dies without passing it on; and a killed npm says nothing at all. Either shows
 * by other parents: this process's, or the shell's.
 */
async function watchNpm(onGone: () => void): Promise<void> {
  if (process.env["npm_lifecycle_event"] === undefined) return;
  const lineage = async () => `${process.ppid} ${(await processStatus(process.ppid))?.parent ?? ""}`;
  const atStart = await lineage();
  for await (const _tick of setInterval(500, undefined, { ref: false })) {
    if ((await lineage()) !== atStart) return onGone();
  }
}
