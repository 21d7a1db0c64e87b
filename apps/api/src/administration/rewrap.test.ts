import { execFile } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startTestPostgres, testMasterKey } from "@vas/testkit";
import { graphql } from "graphql";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openKeyring } from "../kernel/keyring.ts";
import { migrate } from "../kernel/migrate.ts";
import { openRequest } from "../kernel/request.ts";
import { roleUrl } from "../kernel/roles.ts";
import { schemaOf } from "../schemas.ts";
import { givenReferral } from "../testing/given-referral.ts";
import { openWorld, staffActor, type World } from "../testing/world.ts";
import { asOwner, indexedTables, rewrapKeys } from "./index.ts";

let world: World;
let folder: string;
const next = randomBytes(32);

beforeAll(async () => {
  world = await openWorld();
  folder = await mkdtemp(join(tmpdir(), "vas-rewrap-"));
  await givenReferral(world, { givenName: "Joy", familyName: "Osagie" });
  await givenReferral(world, { givenName: "Aino", familyName: "Virtanen" });
  await world.administrator.query(
    `insert into kernel.session (secret_hash, realm, staff_id, created_at, authenticated_at, last_seen_at, idle_seconds, expires_at, id_token_enc)
     values (sha256('x'), 'casework', $1, now(), now(), now(), 900, now() + interval '8 hours', '\\x00')`,
    [staffActor("caseworker").id],
  );
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await world.close();
});

/** Searches for a name with a master key, as the API that runs with it would. */
async function search(text: string, masterKey: Buffer): Promise<unknown> {
  const kernel = { ...world.kernels.casework, keyring: openKeyring(masterKey) };
  const asked = { actor: staffActor("caseworker"), requestId: randomUUID(), operation: "Search", purpose: null };
  const scope = openRequest(kernel, asked);
  const source = "query Search($text: String!) { search(text: $text) { ... on FoundReferral { name } } }";
  const contextValue = scope.context;
  const result = await graphql({ schema: schemaOf("casework"), source, contextValue, variableValues: { text } });
  await scope.settle();
  return result.errors ? "unreadable" : result.data?.["search"];
}

const rewrap = (previous: Buffer, wanted: Buffer) =>
  asOwner(world.databaseUrl, (client) => rewrapKeys(client, { previous, next: wanted }));

test("every table that is searched by name is made searchable anew", async () => {
  const { rows } = await world.administrator.query<{ name: string }>(
    `select format('%s.%s', table_schema, table_name) as name from information_schema.columns
     where column_name like '%grams%' and table_schema in ('casework', 'training', 'partner') order by 1`,
  );
  const names = rows.map(({ name }) => name);
  expect(names.toSorted()).toEqual(indexedTables.toSorted());
});

test("a key that wraps nothing here is refused, and everything stays readable", async () => {
  await expect(rewrap(randomBytes(32), next)).rejects.toThrow("not the one that wraps the data keys");
  expect(await search("Osagie", testMasterKey)).toEqual([{ name: "Joy Osagie" }]);
});

test("after the change what was written is read and found with the new key, and with the previous one no more", async () => {
  expect(await rewrap(testMasterKey, next)).toEqual({ keys: 2, names: 2 });
  expect(await search("Osagie", next)).toEqual([{ name: "Joy Osagie" }]);
  expect(await search("virtaselle", next)).toEqual([{ name: "Aino Virtanen" }]);
  expect(await search("Osagie", testMasterKey)).toEqual([]);
});

test("sessions are ended, the change is audited, and row-level security is forced as before", async () => {
  const { rows } = await world.administrator.query<object>(
    `select (select json_agg(json_build_array(ended_by, id_token_enc)) from kernel.session) as sessions,
       (select json_agg(row_count) from audit.entry where operation = 'RewrapKeys') as audited,
       (select count(*)::int from pg_class where relrowsecurity and not relforcerowsecurity
         and relnamespace <> 'graphile_worker'::regnamespace) as unforced`,
  );
  expect(rows).toEqual([{ sessions: [["administrator", null]], audited: [2], unforced: 0 }]);
});

test("the same change once more changes nothing", async () => {
  expect(await rewrap(testMasterKey, next)).toEqual({ keys: 0, names: 0 });
});

test(
  "the command also gives the roles the passwords of the new key, as an administrator who is no superuser",
  { timeout: 60_000 },
  async () => {
    const server = await startTestPostgres();
    const administer = async (url: string, statement: string) => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      try {
        await client.query(statement);
      } finally {
        await client.end();
      }
    };
    try {
      await administer(server.url, "create role manager login createrole createdb password 'test'");
      const own = Object.assign(new URL(server.url), { username: "manager", password: "test" });
      await administer(own.toString(), "create database managed");
      const managed = Object.assign(new URL(own), { pathname: "/managed" }).toString();
      await migrate({ administrator: managed, masterKey: testMasterKey });
      const previous = join(folder, "previous.key");
      await writeFile(previous, testMasterKey.toString("base64"));
      const env = { ...process.env, DATABASE_URL: managed, MASTER_KEY: next.toString("base64") };
      const entry = fileURLToPath(new URL("../../dist/admin.js", import.meta.url));
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [entry, "rewrap-keys", "--previous-key", previous],
        {
          env,
        },
      );
      expect(stdout).toContain("0 data keys wrapped anew");
      await administer(roleUrl(managed, next, "casework_app"), "select 1");
      await expect(administer(roleUrl(managed, testMasterKey, "casework_app"), "select 1")).rejects.toThrow("password");
    } finally {
      await server.stop();
    }
  },
);
