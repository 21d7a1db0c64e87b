import { readFile } from "node:fs/promises";

/** What a process has used; on systems other than Linux everything is NaN. */
export type Usage = {
  /** Processor time in seconds. */
  readonly seconds: number;
  /** Memory held now, and the most that was held, in MB. */
  readonly memory: number;
  readonly peakMemory: number;
};

/** Linux counts processor time in hundredths of a second. */
const ticksPerSecond = 100;
/** Places in `/proc/PID/stat` behind the program's name: own time in user and kernel mode, that of ended children. */
const ownTime = [11, 12] as const;
const endedChildren = [13, 14] as const;

/** What a process has used so far. */
export async function usageOf(pid: number): Promise<Usage> {
  const status = await textOf(pid, "status");
  const megabytes = (name: string): number =>
    Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? NaN) / 1_024;
  return { seconds: await secondsOf(pid, ownTime), memory: megabytes("VmRSS"), peakMemory: megabytes("VmHWM") };
}

/** Processor time in seconds of a process and all its children, those that have ended included: PostgreSQL's. */
export async function secondsOfFamily(pid: number): Promise<number> {
  const children = (await textOf(pid, `task/${pid}/children`)).split(" ").filter(Boolean).map(Number);
  // A child that ends in between counts as nothing here, and with the parent the next time.
  const living = await Promise.all(children.map((child) => secondsOf(child, ownTime)));
  const own = await secondsOf(pid, [...ownTime, ...endedChildren]);
  return living.reduce((sum, seconds) => sum + (Number.isNaN(seconds) ? 0 : seconds), own);
}

async function secondsOf(pid: number, places: readonly number[]): Promise<number> {
  const stat = await textOf(pid, "stat");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return places.reduce((sum, place) => sum + Number(fields[place] ?? NaN), 0) / ticksPerSecond;
}

function textOf(pid: number, file: string): Promise<string> {
  return readFile(`/proc/${pid}/${file}`, "utf8").catch(() => "");
}
