import { startTestPostgres, testMasterKey, type TestPostgres } from "@vas/testkit";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { migrations } from "../migrations/index.ts";
import { openAdministrator } from "../testing/administrator.ts";
import { isMigrated, migrate } from "./migrate.ts";
import { roleUrl } from "./roles.ts";

/** A server of its own: roles belong to the whole server, and here nobody has made any yet. */
let server: TestPostgres;

beforeAll(async () => {
  server = await startTestPostgres();
  await run(
    server.url,
    "create role manager login createrole createdb password 'test'",
    "create role visitor login password 'test'",
    "create role helper login createrole password 'test'",
  );
  await run(as("manager", "postgres"), "create database managed");
});
afterAll(() => server.stop());

function as(account: string, database: string): string {
  const url = new URL(server.url);
  url.username = account;
  if (account !== "postgres") url.password = "test";
  url.pathname = `/${database}`;
  return url.toString();
}

async function run(url: string, ...statements: readonly string[]): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let rows: unknown[] = [];
    for (const statement of statements) rows = (await client.query<object>(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}

const migrateAs = (account: string, dryRun = false) =>
  migrate({ administrator: as(account, "managed"), masterKey: testMasterKey, dryRun });

const names = migrations.map(({ name }) => name).toSorted();

test("an account without the rights is told all that it lacks, and nothing is changed", async () => {
  await expect(migrateAs("visitor")).rejects.toMatchObject({
    name: "MissingRights",
    missing: [
      "the right to create roles (alter role … createrole)",
      "the ownership of the database managed (alter database … owner to …)",
    ],
  });
  await expect(migrateAs("visitor", true)).rejects.toThrow("Nothing was changed");
  expect(await run(server.url, "select from pg_roles where rolname like 'vas%'")).toEqual([]);
});

test("an owner of the database who may create roles migrates, as on managed PostgreSQL, and again", async () => {
  expect((await migrateAs("manager", true)).toSorted()).toEqual(names);
  expect((await migrateAs("manager")).toSorted()).toEqual(names);
  expect(await migrateAs("manager")).toEqual([]);
});

test("what was made that way works as the API needs it, and the worker keeps no right to make more", async () => {
  const casework = roleUrl(as("manager", "managed"), testMasterKey, "casework_app");
  await run(casework, `select kernel.enqueue('decision-waiting', '{"unitId":"x"}')`);
  const worker = roleUrl(as("manager", "managed"), testMasterKey, "worker_app");
  expect(await run(worker, "select task_identifier as task from graphile_worker.jobs")).toEqual([
    { task: "decision-waiting" },
  ]);
  await expect(run(worker, "create schema more")).rejects.toThrow("permission denied");
  await expect(run(worker, "create table kernel.more ()")).rejects.toThrow("permission denied");
});

test("another account is told that the roles are not its own", async () => {
  await run(server.url, "alter database managed owner to helper");
  await expect(migrateAs("helper")).rejects.toThrow(/admin option on roles that another account made: auditor_app, /);
  await run(server.url, "alter database managed owner to manager");
  expect(await migrateAs("manager")).toEqual([]);
});

test("a superuser migrates what another account has made", async () => {
  expect(await migrateAs("postgres")).toEqual([]);
});

test("a program serves on a database that is as new as itself or newer, and on no older one", async () => {
  const pool = openAdministrator(roleUrl(as("manager", "managed"), testMasterKey, "sign_in_app"));
  const administrator = as("manager", "managed");
  expect(await isMigrated(pool)).toBe(true);
  await run(administrator, `insert into public.migration (timestamp, name) values (9999999999999, 'OfTheNextVersion')`);
  expect(await isMigrated(pool)).toBe(true);
  await run(administrator, `delete from public.migration where name = '${names.at(-1)}'`);
  expect(await isMigrated(pool)).toBe(false);
  await pool.end();
});
