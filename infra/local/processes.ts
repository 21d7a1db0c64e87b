import { readFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";

/** Whether a process lives; one of another user counts. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** What Linux tells of a process; undefined on other systems. */
export async function processStatus(pid: number): Promise<{ state: string; parent: number } | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => undefined);
  const [state, parent] = text?.slice(text.lastIndexOf(")") + 2).split(" ") ?? [];
  return state === undefined ? undefined : { state, parent: Number(parent) };
}

/** Waits until a condition holds. @returns false where it still does not after `milliseconds`. */
export async function eventually(
  condition: () => boolean | Promise<boolean>,
  milliseconds: number,
  pause = 20,
): Promise<boolean> {
  const until = performance.now() + milliseconds;
  while (!(await condition())) {
    if (performance.now() > until) return false;
    await wait(pause);
  }
  return true;
}
