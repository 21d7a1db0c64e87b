import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createDatabase, plantCanaries, sightings, watchStatements, type TestDatabase } from "./index.ts";

let first: TestDatabase;
let second: TestDatabase;

beforeAll(async () => {
  [first, second] = await Promise.all([createDatabase(), createDatabase()]);
});
afterAll(() => Promise.all([first.drop(), second.drop()]));

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(statement);
  await client.end();
  return rows;
}

test("a database of its own holds what the template holds and shares no change", async () => {
  await ask(first.url, "delete from greeting");
  expect(await ask(first.url, "select * from greeting")).toEqual([]);
  expect(await ask(second.url, "select * from greeting")).toEqual([{ text: "moi" }]);
});

test("a database sorts in Finnish and knows ä and ö as letters", async () => {
  const sorted =
    "select string_agg(x, '' order by x collate \"fi-x-icu\") as s from unnest(array['ö', 'ä', 'å', 'z']) x";
  expect(await ask(first.url, sorted)).toEqual([{ s: "zåäö" }]);
  await ask(first.url, "create extension pg_trgm");
  expect(await ask(first.url, "select cardinality(show_trgm('äö')) as n, lower('ÄÖ') as l")).toEqual([
    { n: 3, l: "äö" },
  ]);
});

test("every statement of a pool is seen, prepared ones too", async () => {
  const pool = new pg.Pool({ connectionString: first.url });
  const watch = watchStatements(pool);
  await pool.query("select 1");
  await pool.query({ name: "two", text: "select 2" });
  const client = await pool.connect();
  await client.query("begin; select 3");
  client.release();
  expect(watch.statements).toEqual(["select 1", "select 2", "begin; select 3"]);
  watch.reset();
  watch.stop();
  await pool.query("select 4");
  expect(watch.statements).toEqual([]);
  await pool.end();
});

test("a canary is found plainly, in hexadecimal and in base64", () => {
  const canaries = plantCanaries(["familyName", "note"]);
  expect(canaries.familyName).toMatch(/^Kanaria[a-z]{14}$/);
  const hidden = [
    `… ${canaries.note.toUpperCase()} …`,
    Buffer.from(`x${canaries.note}`).toString("hex"),
    ...["", "x", "xy"].map((before) => Buffer.from(`${before}${canaries.note}yz`).toString("base64")),
  ];
  expect(hidden.map((text) => sightings(canaries, text))).toEqual(hidden.map(() => ["note"]));
  expect(sightings(canaries, "nothing to see")).toEqual([]);
});
