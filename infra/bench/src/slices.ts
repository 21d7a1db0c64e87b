import type { Contestant } from "./contestants.ts";
import { spreadOf, type Spread } from "./figures.ts";
import type { LoadGenerator } from "./load-generator.ts";
import type { LoadResult } from "./load.ts";
import { secondsOfFamily, usageOf } from "./usage.ts";

/** What is measured: one contestant under one kind of request. `label` tells those that are compared apart. */
export type Run = {
  readonly scenario: string;
  readonly label: string;
  readonly contestant: Contestant;
  readonly bodies: readonly string[];
};

/** One contestant under load for a few seconds. */
export type Slice = Pick<LoadResult, "answers" | "rate" | "median" | "p99" | "bytes"> & {
  readonly scenario: string;
  readonly label: string;
  readonly round: number;
  /** Milliseconds of processor time for an answer: in the contestant's own process, and in PostgreSQL. */
  readonly nodeCost: number;
  readonly databaseCost: number;
};

export type Slicing = {
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
  readonly generator: LoadGenerator;
  /** PostgreSQL's first process. */
  readonly databasePid: number;
  /** Told after each slice; those of the warm-up are of round 0. */
  readonly measured?: (slice: Slice) => Promise<void>;
};

/** V8 still compiles the system's code after a few seconds; a warm-up of twice a slice, at most this long, is enough. */
const longestWarmUp = 8;

/**
 * Measures groups of runs in rounds. Within a round the runs of a group follow one another directly and each round begins
 * with another of them, so that what the machine does beside this falls on all alike; everything is warmed up before.
 */
export async function sliceInRounds(groups: readonly (readonly Run[])[], slicing: Slicing): Promise<Slice[]> {
  const warmUp = { ...slicing, seconds: Math.min(longestWarmUp, slicing.seconds * 2) };
  for (const run of groups.flat()) await sliceOf(run, 0, warmUp);
  const slices: Slice[] = [];
  for (let round = 1; round <= slicing.rounds; round += 1) {
    for (const group of groups) {
      const inTurn = group.map((_, place) => group[(place + round) % group.length]).filter((run) => run !== undefined);
      for (const run of inTurn) {
        slices.push(await sliceOf(run, round, slicing));
      }
      console.log(progress(round, slices.slice(-inTurn.length)));
    }
  }
  return slices;
}

async function sliceOf(
  { scenario, label, contestant, bodies }: Run,
  round: number,
  { seconds, connections, generator, databasePid, measured }: Slicing,
): Promise<Slice> {
  const spent = async () => [(await usageOf(contestant.pid)).seconds, await secondsOfFamily(databasePid)] as const;
  const [node, database] = await spent();
  const { port, headers } = contestant;
  const path = contestant.path(scenario);
  const load = { port, path, headers, bodies, connections, milliseconds: seconds * 1_000 };
  const { answers, rate, median, p99, bytes } = await generator.drive(load);
  const [nodeAfter, databaseAfter] = await spent();
  const slice: Slice = {
    scenario,
    label,
    round,
    answers,
    rate,
    median,
    p99,
    bytes,
    nodeCost: ((nodeAfter - node) / answers) * 1_000,
    databaseCost: ((databaseAfter - database) / answers) * 1_000,
  };
  await measured?.(slice);
  return slice;
}

function progress(round: number, slices: readonly Slice[]): string {
  const rates = slices.map(({ label, rate }) => `${label} ${Math.round(rate)}/s`).sort();
  return `  round ${round}, ${slices[0]?.scenario}: ${rates.join(" · ")}`;
}

/** Names slices that belong together. */
export type Asked = { readonly scenario: string; readonly label: string };
type Figure = "rate" | "median" | "p99" | "bytes" | "nodeCost" | "databaseCost";

function ofRounds(slices: readonly Slice[], { scenario, label }: Asked): Slice[] {
  return slices.filter((slice) => slice.scenario === scenario && slice.label === label);
}

/** A figure over the rounds. */
export function figureOf(slices: readonly Slice[], asked: Asked, figure: Figure): Spread {
  return spreadOf(ofRounds(slices, asked).map((slice) => slice[figure]));
}

/** Requests a second of one label divided by those of another in the same round. */
export function ratioOf(slices: readonly Slice[], asked: Asked, other: string): Spread {
  const others = new Map(ofRounds(slices, { ...asked, label: other }).map(({ round, rate }) => [round, rate] as const));
  return spreadOf(ofRounds(slices, asked).map(({ round, rate }) => rate / (others.get(round) ?? NaN)));
}
