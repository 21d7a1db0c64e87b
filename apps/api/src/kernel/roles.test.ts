import { testMasterKey } from "@vas/testkit";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorld, type World } from "../testing/world.ts";
import { applicationRoles, roleUrl } from "./roles.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const limits = ["statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout", "transaction_timeout"];

test("every role that can connect is one of ours", async () => {
  const { rows } = await world.administrator.query<{ name: string }>(
    `select rolname as name from pg_roles where rolcanlogin and not rolsuper order by 1`,
  );
  expect(rows.map(({ name }) => name)).toEqual([...applicationRoles, "vas_migrator"].toSorted());
});

test.each([...applicationRoles, "vas_migrator"] as const)("%s has all time limits", async (role) => {
  const client = new pg.Client({ connectionString: roleUrl(world.databaseUrl, testMasterKey, role) });
  await client.connect();
  const { rows } = await client.query<{ name: string; setting: string }>(
    "select name, setting from pg_settings where name = any ($1) order by name",
    [limits],
  );
  await client.end();
  expect(rows.map(({ name }) => name)).toEqual(limits.toSorted());
  expect(rows.filter(({ setting }) => Number(setting) <= 0)).toEqual([]);
});

test("a migration gives up before it makes everybody wait behind a lock", async () => {
  const client = new pg.Client({ connectionString: roleUrl(world.databaseUrl, testMasterKey, "vas_migrator") });
  await client.connect();
  const { rows } = await client.query("show lock_timeout");
  await client.end();
  expect(rows).toEqual([{ lock_timeout: "5s" }]);
});
