import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoPeople, demoUnits } from "@vas/domain/demo";
import { startApi, type ApiProcess } from "@vas/local/api-process";
import { freePort } from "@vas/local/ports";
import { startPostgres, type Postgres } from "@vas/local/postgres";
import { readPostmaster } from "@vas/local/postmaster";
import { testMasterKey } from "@vas/testkit";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadDirectory } from "../demo/directory.ts";
import { startLoad } from "../testing/load.ts";
import { migrate } from "./migrate.ts";

/** The system as it runs: the built API and PostgreSQL, which forces its log to the disk, on data of their own. */
let folder: string;
let postgres: Postgres;
let api: ApiProcess;
let port: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vas-crash-"));
  postgres = await startPostgres({ dataDirectory: join(folder, "data") });
  await migrate({ administrator: postgres.url, masterKey: testMasterKey });
  const administrator = new pg.Pool({ connectionString: postgres.url, max: 1 });
  await loadDirectory(administrator, { units: demoUnits, people: demoPeople });
  await administrator.end();
  port = await freePort();
  api = await startAgain();
});
afterAll(async () => {
  await api.stop();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
});

function startAgain(): Promise<ApiProcess> {
  const environment = {
    ...process.env,
    NODE_ENV: "development",
    PORT: String(port),
    DATABASE_URL: postgres.url,
    MASTER_KEY: testMasterKey.toString("base64"),
    DEVELOPMENT_SIGN_IN: "true",
    DOCUMENTS: "any",
    REQUESTS_PER_MINUTE: "1000000",
  };
  return startApi({ port, environment, logFile: join(folder, "api.log") });
}

async function signIn(origin: string): Promise<string> {
  const headers = { "content-type": "application/json" };
  const asked = { method: "POST", headers, body: JSON.stringify({ as: "caseworker" }) };
  const response = await fetch(`${origin}/dev/sign-in`, asked);
  return response.headers.get("set-cookie")?.split(";")[0] ?? "";
}

/** What stands in the database, counted apart: the referral, its person, its history, its kept answer. */
async function stored(): Promise<Record<string, unknown> | undefined> {
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(
    `select (select array_agg(id::text order by id) from casework.referral) as referrals,
       (select count(*)::int from casework.person) as persons,
       (select count(*)::int from kernel.data_key) as keys,
       (select count(*)::int from casework.event where kind = 'referralRecorded') as events,
       (select count(*)::int from kernel.idempotency) as answers,
       (select count(*)::int from graphile_worker.jobs) as notices`,
  );
  await client.end();
  return rows[0];
}

// Two starts of the API and one of PostgreSQL take some seconds, on a busy machine many.
test(
  "kill -9 of the API and of PostgreSQL under load loses nothing acknowledged and repeats nothing",
  { timeout: 60_000 },
  async () => {
    const origin = `http://localhost:${port}`;
    const load = startLoad({ origin, cookie: await signIn(origin) }, 4);
    await load.acknowledge(20);

    api.kill?.();
    await api.ended;
    api = await startAgain();
    await load.acknowledge(20);

    const server = await readPostmaster(join(folder, "data", "postgres"));
    process.kill(server?.pid ?? 0, "SIGKILL");
    await postgres.ended;
    postgres = await startPostgres({ dataDirectory: join(folder, "data"), port: postgres.port });
    await load.acknowledge(20);
    await load.stop();

    const { acknowledged, resent } = load;
    // Both kills met requests on their way, or the test says nothing.
    expect(resent.size).toBeGreaterThanOrEqual(2);
    const count = acknowledged.size;
    expect(await stored()).toEqual({
      referrals: [...acknowledged.values()].toSorted(),
      persons: count,
      keys: count,
      events: count,
      answers: count,
      notices: count,
    });
    for (const key of resent) expect(await load.sendAgain(key)).toBe(acknowledged.get(key));
  },
);
