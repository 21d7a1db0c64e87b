import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { generateRegister } from "@vas/domain/demo";
import { registerLines } from "@vas/domain/register";
import { failure } from "@vas/local/failure";
import { apiFolder } from "./api-module.ts";
import { ask } from "./ask.ts";
import { signIn, startSystem, type Contestant, type Placed } from "./contestants.ts";
import { systemDocuments } from "./documents.ts";
import { spreadOf, type Spread } from "./figures.ts";
import { settle } from "./fill.ts";
import { ending, launch, wordsIn } from "./program.ts";
import { listedRequest } from "./scenarios.ts";
import { countStatements, type StatementCounts } from "./statement-count.ts";
import type { Stage } from "./stage.ts";
import { usageOf } from "./usage.ts";

export type Register = {
  readonly rows: number;
  /** Seconds of the whole command, from its start to its end. */
  readonly seconds: number;
  /** The most memory the command held, in MB. */
  readonly peakMemory: number;
  /** Milliseconds of the first overview after the start of the API, and of those after it, one at a time. */
  readonly firstOverview: number;
  readonly overview: Spread;
  readonly statements: StatementCounts;
};

type Measuring = { readonly stage: Stage; readonly rows: number; add(this: void, contestant: Contestant): void };

const seed = 2015;
const overviews = 10;

/** Brings a large register in by the real command and has the overview of 2015 computed from its records. */
export async function measureRegister({ stage, rows, add }: Measuring): Promise<Register> {
  const placed: Placed = { database: await stage.newDatabase("register"), folder: stage.folder };
  const file = join(stage.folder, "register.csv");
  await pipeline(Readable.from(registerLines(generateRegister(seed, rows))), createWriteStream(file));
  console.log(`Bringing in a register of ${rows.toLocaleString("en")} rows …`);
  const brought = await bringIn(placed, file);
  await settle(placed.database.url);
  const options = { ...placed, cookie: await signIn(placed, "statistician") };
  const system = await startSystem(options);
  add(system);
  console.log("Computing its overview …");
  const [first = NaN, ...others] = await overviewsOf(system);
  await system.stop();
  const screen = { name: "overview", body: overviewRequest };
  const statements = await countStatements({ ...options, add, databaseLog: stage.databaseLog }, [screen]);
  return { rows, ...brought, firstOverview: first, overview: spreadOf(others), statements };
}

const overviewRequest = listedRequest(systemDocuments.overview, { period: "2015" });

async function overviewsOf(system: Contestant): Promise<number[]> {
  const times: number[] = [];
  for (let place = 0; place <= overviews; place += 1) {
    const { answer, milliseconds } = await ask(system, "overview", overviewRequest);
    requireFigures(answer);
    times.push(milliseconds);
  }
  return times;
}

type Answer = { readonly data?: { readonly overview: { readonly figures: readonly { cells: readonly unknown[] }[] } } };

function requireFigures(answer: unknown): void {
  const { data } = answer as Answer;
  if (data?.overview.figures.some(({ cells }) => cells.length > 0)) return;
  throw failure(`The overview has no figures: ${JSON.stringify(answer).slice(0, 2_000)}`);
}

const lookEvery = 50;

/** @throws Failure where the file is refused */
async function bringIn({ database, folder }: Placed, file: string): Promise<Pick<Register, "seconds" | "peakMemory">> {
  const log = join(folder, "register-import.log");
  const environment = { ...database.environment, NODE_ENV: "production" };
  const since = performance.now();
  const child = launch({ file: join(apiFolder, "register-import.js"), args: [file], environment, log });
  let peakMemory = NaN;
  const looking = setInterval(() => {
    void usageOf(child.pid ?? 0).then((usage) => {
      if (!Number.isNaN(usage.peakMemory)) peakMemory = usage.peakMemory;
    });
  }, lookEvery);
  const code = await ending(child).finally(() => clearInterval(looking));
  if (code !== 0) throw failure(`The register was not brought in. The command's last words:\n${wordsIn(log)}`);
  return { seconds: (performance.now() - since) / 1_000, peakMemory };
}
