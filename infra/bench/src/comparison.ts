import { failure } from "@vas/local/failure";
import { startBare, startSystem, type Contestant, type Placed } from "./contestants.ts";
import { countReferrals, requireEqualAnswers, requireEqualRows } from "./equality.ts";
import type { LoadGenerator } from "./load-generator.ts";
import type { Options } from "./options.ts";
import {
  commandScenario,
  namedPageRequests,
  pageScenario,
  pointScenario,
  type ContestantName,
  type Scenario,
} from "./scenarios.ts";
import { sliceInRounds, type Run, type Slice } from "./slices.ts";
import { chooseStarts, cursorOf } from "./starts.ts";
import { usageOf } from "./usage.ts";

/** What the comparison works with; `add` has a contestant ended where everything ends. */
export type Comparing = Placed & {
  readonly options: Options;
  readonly cookie: string;
  readonly generator: LoadGenerator;
  readonly databasePid: number;
  add(this: void, contestant: Contestant): void;
};

export type Comparison = {
  readonly scenarios: readonly Titled[];
  readonly slices: readonly Slice[];
  /** The most memory that each held, in MB, over all that it was asked for. */
  readonly peakMemory: Readonly<Record<ContestantName, number>>;
};

/** A scenario, and what the system was asked for in it. */
export type Titled = { readonly name: string; readonly title: string; readonly bodies: readonly string[] };

const startCount = 2_000;

/** Measures the system against PostGraphile and the floor: reads first, so that commands do not change what is read. */
export async function compare(comparing: Comparing): Promise<Comparison> {
  const { database, options } = comparing;
  const contestants = await startAll(comparing);
  const [, postgraphile] = contestants;
  const starts = await chooseStarts(database.url, startCount);
  const page = pageScenario(starts, await cursorOf(postgraphile));
  const point = pointScenario(starts);
  const command = commandScenario(starts);
  console.log("Comparing what they answer …");
  for (const scenario of [page, point]) await requireEqualAnswers(scenario, contestants);
  await requireEqualRows(command, contestants, database.url);

  const [system] = contestants;
  const named: Run = { scenario: "namedPage", label: "system", contestant: system, bodies: namedPageRequests(starts) };
  console.log(`Reading, ${options.connections} at a time …`);
  const groups = [runsOf(page, contestants), [named], runsOf(point, contestants)];
  const read = await sliceInRounds(groups, { ...options, ...comparing });
  console.log("Recording referrals …");
  const measured = await leftOne(database.url);
  const recorded = await sliceInRounds([runsOf(command, contestants)], { ...options, ...comparing, measured });
  const peakMemory = await peaksOf(contestants);
  for (const { stop } of contestants) await stop();
  const titled: Titled[] = [page, point, command].map(({ name, title, requests }) => ({
    name,
    title,
    bodies: requests.system,
  }));
  titled.splice(1, 0, { name: named.scenario, title: "The same page with names opened", bodies: named.bodies });
  return { scenarios: titled, slices: [...read, ...recorded], peakMemory };
}

type Contestants = readonly [system: Contestant, postgraphile: Contestant, floor: Contestant];

async function startAll({ add, ...comparing }: Comparing): Promise<Contestants> {
  const started = [
    await startSystem(comparing),
    await startBare("postgraphile", comparing),
    await startBare("floor", comparing),
  ] as const;
  started.forEach(add);
  return started;
}

function runsOf({ name, requests }: Scenario, contestants: readonly Contestant[]): Run[] {
  return contestants.map((contestant) => ({
    scenario: name,
    label: contestant.name,
    contestant,
    bodies: requests[contestant.name],
  }));
}

async function peaksOf(contestants: readonly Contestant[]): Promise<Comparison["peakMemory"]> {
  const peaks = contestants.map(async ({ name, pid }) => [name, (await usageOf(pid)).peakMemory] as const);
  return Object.fromEntries(await Promise.all(peaks)) as Comparison["peakMemory"];
}

/** Sees that every answer to a command has left a referral: a contestant that answers without storing is fast. */
async function leftOne(url: string): Promise<(slice: Slice) => Promise<void>> {
  let before = await countReferrals(url);
  return async ({ label, answers }) => {
    const after = await countReferrals(url);
    const stored = after - before;
    before = after;
    if (stored !== answers) throw failure(`${label} answered ${answers} commands and stored ${stored} referrals.`);
  };
}
