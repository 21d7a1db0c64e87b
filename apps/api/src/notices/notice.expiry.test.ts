import type { Instant } from "@vas/domain/kernel";
import { testMasterKey } from "@vas/testkit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { roleUrl } from "../kernel/roles.ts";
import { openWorld, type World } from "../testing/world.ts";
import { startNoticeExpiry } from "./notice.expiry.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** Starts the expiry as the program does, at a time from now; answers what it told and how many notices wait then. */
async function expireAt(hoursFromNow: number): Promise<{ told: readonly unknown[]; waiting: number | undefined }> {
  const told: unknown[] = [];
  const expiry = await startNoticeExpiry({
    databaseUrl: roleUrl(world.databaseUrl, testMasterKey, "worker_app"),
    now: () => new Date(Date.now() + hoursFromNow * 3_600_000).toISOString() as Instant,
    expired: (count) => told.push(count),
    failed: () => told.push("failed"),
  });
  await expiry.stop();
  const { rows } = await world.administrator.query<{ n: number }>(
    "select count(*)::int as n from graphile_worker.jobs",
  );
  return { told, waiting: rows[0]?.n };
}

test("a notice that nobody mails waits for a day, and is then forgotten and counted", async () => {
  for (const task of ["decision-waiting", "referral-received"]) {
    await world.administrator.query("select kernel.enqueue($1, '{}')", [task]);
  }
  expect(await expireAt(23)).toEqual({ told: [], waiting: 2 });
  expect(await expireAt(25)).toEqual({ told: [2], waiting: 0 });
  expect(await expireAt(25)).toEqual({ told: [], waiting: 0 });
});

test("a notice that is being mailed at this moment is left to whoever mails it", async () => {
  await world.administrator.query("select kernel.enqueue('decision-waiting', '{}')");
  await world.administrator.query("update graphile_worker._private_jobs set locked_at = now(), locked_by = 'worker'");
  expect(await expireAt(25)).toEqual({ told: [], waiting: 1 });
});
