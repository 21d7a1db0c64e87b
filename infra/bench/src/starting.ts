import { startBare, startSystem, type Contestant, type SystemOptions } from "./contestants.ts";
import { spreadOf, type Spread } from "./figures.ts";
import type { ContestantName } from "./scenarios.ts";
import { usageOf } from "./usage.ts";

/** Milliseconds until a contestant answers, and MB that it then holds. */
export type Beginning = { readonly startedIn: Spread; readonly memory: Spread };

const starts = 5;

/** Starts each contestant a few times with nothing else going on; the first start, which compiles, does not count. */
export async function measureStarts(options: SystemOptions): Promise<Readonly<Record<ContestantName, Beginning>>> {
  console.log("Starting the contestants …");
  return {
    system: await beginningOf(() => startSystem(options)),
    postgraphile: await beginningOf(() => startBare("postgraphile", options)),
    floor: await beginningOf(() => startBare("floor", options)),
  };
}

async function beginningOf(begin: () => Promise<Contestant>): Promise<Beginning> {
  const times: number[] = [];
  const memories: number[] = [];
  for (let place = 0; place <= starts; place += 1) {
    const contestant = await begin();
    const { memory } = await usageOf(contestant.pid);
    await contestant.stop();
    if (place === 0) continue;
    times.push(contestant.startedIn);
    memories.push(memory);
  }
  return { startedIn: spreadOf(times), memory: spreadOf(memories) };
}
