/** Exit codes of the commands of this folder; docs/guides/operate.md says what each means. */
export const exitCodes = {
  failed: 1,
  /** A port is taken, the system is already running, or a setting is wrong: nothing was started. */
  refused: 2,
  /** The machine lacks something: Node, network, the right to write. */
  machineNotReady: 3,
  /** The data folder cannot be used; it was left as it is. */
  dataUnusable: 4,
} as const;

export type Failure = Error & { readonly exitCode: number };

/** An expected failure: told by its message alone, without a stack. */
export function failure(message: string, exitCode: number = exitCodes.failed): Failure {
  return Object.assign(new Error(message), { exitCode });
}

/** Tells a failure to the person at the terminal and gives the exit code that belongs to it. */
export function explain(error: unknown): number {
  if (error instanceof Error && "exitCode" in error && typeof error.exitCode === "number") {
    console.error(`\n${error.message}`);
    return error.exitCode;
  }
  console.error(error);
  return exitCodes.failed;
}

/** The `code` of an error of Node's own modules, such as EACCES. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
