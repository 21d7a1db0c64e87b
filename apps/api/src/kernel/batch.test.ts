import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createDatabase, type TestDatabase } from "@vas/testkit";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** The driver against whose inside `batch.ts` was written and read (docs/adr/0014). */
const readVersion = "8.23.1";

const root = new URL("../../../../", import.meta.url);
const users = ["apps/api", "packages/testkit", "infra/local", "infra/bench"];

type Package = { readonly version: string; readonly dependencies?: Readonly<Record<string, string>> };

async function packageOf(file: string | URL): Promise<Package> {
  return JSON.parse(await readFile(file, "utf8")) as Package;
}

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await createDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

describe("a batch of statements rests on the inside of one version of the driver", () => {
  test("it is pinned exactly wherever it is used, and it is the one that is installed", async () => {
    for (const user of users) {
      const { dependencies } = await packageOf(new URL(`${user}/package.json`, root));
      expect([user, dependencies?.["pg"]]).toEqual([user, readVersion]);
    }
    const installed = createRequire(import.meta.url).resolve("pg/package.json");
    expect((await packageOf(installed)).version).toBe(readVersion);
  });

  test("its connection speaks the protocol by the names that a batch calls", () => {
    const { connection } = client as unknown as { connection: Record<string, unknown> };
    for (const name of ["parse", "bind", "describe", "execute", "close", "sync"]) {
      expect([name, typeof connection[name]]).toEqual([name, "function"]);
    }
    for (const name of ["parsedStatements", "submittedNamedStatements", "stream"]) {
      expect([name, typeof connection[name]]).toEqual([name, "object"]);
    }
  });

  test("it tells a query of what arrives by the names that a batch answers to", () => {
    const query = pg.Query.prototype as unknown as Record<string, unknown>;
    const told = Object.getOwnPropertyNames(query).filter((name) => name.startsWith("handle"));
    expect(told.toSorted()).toEqual([
      "handleCommandComplete",
      "handleCopyData",
      "handleCopyInResponse",
      "handleDataRow",
      "handleEmptyQuery",
      "handleError",
      "handlePortalSuspended",
      "handleReadyForQuery",
      "handleRowDescription",
    ]);
    expect(typeof query["submit"]).toBe("function");
  });
});
