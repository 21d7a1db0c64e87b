import { signIn, startSystem, type Contestant } from "./contestants.ts";
import { fill } from "./fill.ts";
import type { LoadGenerator } from "./load-generator.ts";
import type { Options } from "./options.ts";
import { pageRequests, pointRequests } from "./scenarios.ts";
import { openSealing } from "./sealing.ts";
import { sliceInRounds, type Run, type Slice } from "./slices.ts";
import type { Stage, StageDatabase } from "./stage.ts";
import { chooseStarts } from "./starts.ts";

/** A register of so many customers. */
export type Filled = { readonly customers: number; readonly database: StageDatabase };

export type Scaling = {
  readonly stage: Stage;
  readonly options: Options;
  readonly generator: LoadGenerator;
  /** The largest register, which is there already. */
  readonly largest: Filled;
  add(this: void, contestant: Contestant): void;
};

const organisations = 200;
const startCount = 500;

/** A database with invented customers, ready to be measured. */
export async function filledDatabase(stage: Stage, customers: number): Promise<Filled> {
  const database = await stage.newDatabase(`customers_${customers}`);
  console.log(`Filling it with ${customers.toLocaleString("en")} customers …`);
  await fill(database.url, { customers, organisations }, await openSealing(database.masterKeyFile));
  return { customers, database };
}

/** A hundredth and a tenth of the largest register, and the whole; no register is too small for a page. */
export function sizesOf(customers: number): readonly number[] {
  const shares = [100, 10, 1].map((share) => Math.max(200, Math.round(customers / share)));
  return [...new Set(shares)];
}

/** Measures the same requests over registers of different size; the label of a slice is the size. */
export async function measureScaling({ stage, largest, add, ...scaling }: Scaling): Promise<readonly Slice[]> {
  const smaller = sizesOf(largest.customers).slice(0, -1);
  const registers: Filled[] = [];
  for (const customers of smaller) registers.push(await filledDatabase(stage, customers));
  const systems: { contestant: Contestant; filled: Filled }[] = [];
  for (const filled of [...registers, largest]) {
    const placed = { database: filled.database, folder: stage.folder };
    const contestant = await startSystem({ ...placed, cookie: await signIn(placed, "caseworker") });
    add(contestant);
    systems.push({ contestant, filled });
  }
  console.log("Reading from registers of different size …");
  const groups = await Promise.all([runsOf("page", systems), runsOf("point", systems)]);
  const { options, generator } = scaling;
  const slices = await sliceInRounds(groups, { ...options, generator, databasePid: stage.databasePid });
  for (const { contestant } of systems) await contestant.stop();
  return slices;
}

type System = { readonly contestant: Contestant; readonly filled: Filled };

function runsOf(scenario: "page" | "point", systems: readonly System[]): Promise<Run[]> {
  const requests = { page: pageRequests, point: pointRequests }[scenario];
  return Promise.all(
    systems.map(async ({ contestant, filled: { customers, database } }) => ({
      scenario,
      label: String(customers),
      contestant,
      bodies: requests(await chooseStarts(database.url, startCount)),
    })),
  );
}
