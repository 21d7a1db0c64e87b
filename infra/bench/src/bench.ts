import type { Lifecycle } from "@vas/local/lifecycle";
import { compare, type Comparison } from "./comparison.ts";
import { signIn, type Contestant } from "./contestants.ts";
import { goalsOf, type Goal } from "./goals.ts";
import { startLoadGenerator, type LoadGenerator } from "./load-generator.ts";
import { describeMachine, type Machine } from "./machine.ts";
import type { Options } from "./options.ts";
import { profileUnder, type Profile } from "./profile.ts";
import { measureRegister, type Register } from "./register.ts";
import { writeResults } from "./results.ts";
import { filledDatabase, measureScaling, sizesOf } from "./scaling.ts";
import type { ContestantName } from "./scenarios.ts";
import type { Slice } from "./slices.ts";
import { openStage, type Stage } from "./stage.ts";
import { measureStarts, type Beginning } from "./starting.ts";
import { countStatements, type StatementCounts } from "./statement-count.ts";

/** Everything that was measured. */
export type Measured = {
  readonly options: Options;
  readonly machine: Machine;
  readonly beginnings: Readonly<Record<ContestantName, Beginning>>;
  readonly sizes: readonly number[];
  readonly scaling: readonly Slice[];
  readonly comparison: Comparison;
  readonly statements: StatementCounts;
  readonly register: Register;
};

type Bench = {
  readonly stage: Stage;
  readonly options: Options;
  readonly generator: LoadGenerator;
  add(this: void, contestant: Contestant): void;
};

/** Measures everything and writes the results. @returns how many aims were missed. */
export async function runBench(options: Options, lifecycle: Lifecycle): Promise<number> {
  const opening = openStage(lifecycle.stopping);
  // Known before it is open: a stop in between waits for it, so that nothing is left behind.
  lifecycle.add({ name: "PostgreSQL", stop: async () => (await opening.catch(() => undefined))?.close() });
  const stage = await opening;
  const generator = await startLoadGenerator(stage.folder);
  lifecycle.add({ name: "The load generator", stop: () => generator.stop() });
  const add = ({ name, stop }: Contestant): void => lifecycle.add({ name, stop });
  const { measured, profile } = await measure({ stage, options, generator, add });
  const goals = goalsOf(measured);
  const missed = goals.filter(({ met }) => !met);
  const profiles = new Map<string, Profile>();
  for (const name of scenariosOf(missed)) profiles.set(name, await profile(name));
  await writeResults({ measured, goals, profiles });
  return missed.length;
}

type Measuring = { readonly measured: Measured; readonly profile: (scenario: string) => Promise<Profile> };

async function measure({ stage, options, generator, add }: Bench): Promise<Measuring> {
  const machine = await describeMachine(stage);
  const largest = await filledDatabase(stage, options.customers);
  const placed = { database: largest.database, folder: stage.folder };
  const system = { ...placed, cookie: await signIn(placed, "caseworker") };
  const beginnings = await measureStarts(system);
  const scaling = await measureScaling({ stage, options, generator, largest, add });
  const { databasePid, databaseLog } = stage;
  const comparison = await compare({ ...system, options, generator, databasePid, add });
  const screens = comparison.scenarios.map(({ name, bodies: [body = ""] }) => ({ name, body }));
  const statements = await countStatements({ ...system, databaseLog, add }, screens);
  const register = await measureRegister({ stage, rows: options.registerRows, add });
  const sizes = sizesOf(options.customers);
  const profile = (scenario: string): Promise<Profile> => {
    const { bodies = [] } = comparison.scenarios.find(({ name }) => name === scenario) ?? {};
    return profileUnder({ ...system, generator, options, add }, { name: scenario, bodies });
  };
  return {
    measured: { options, machine, beginnings, sizes, scaling, comparison, statements, register },
    profile,
  };
}

/** The scenarios of the goals: what is profiled. */
function scenariosOf(goals: readonly Goal[]): ReadonlySet<string> {
  return new Set(goals.flatMap(({ scenario }) => (scenario === null ? [] : [scenario])));
}
