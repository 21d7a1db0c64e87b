import type { Log } from "./log.ts";

export type ShutdownOptions = {
  /** Stops everything in order; called once. */
  readonly stop: () => Promise<void>;
  readonly log: Log;
  /** Also stop when standard input ends: for a parent that holds its other end, so that it never leaves us behind. */
  readonly withStandardInput: boolean;
};

/**
 * Stops on SIGTERM and SIGINT, when the parent's message channel closes, and, if wanted, when standard input ends. The
 * exit code is 0 where everything stopped in order. A second signal ends at once.
 */
export function stopWhenAsked({ stop, log, withStandardInput }: ShutdownOptions): void {
  let isStopping = false;

  async function begin(): Promise<void> {
    if (isStopping) process.exit(1);
    isStopping = true;
    log.info("stopping");
    try {
      await stop();
      process.exit(0);
    } catch {
      log.error("could not stop in order");
      process.exit(1);
    }
  }

  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void begin());
  if (process.connected) process.on("disconnect", () => void begin());
  if (withStandardInput) process.stdin.resume().on("end", () => void begin());
}
