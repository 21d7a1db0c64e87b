import { randomUUID } from "node:crypto";
import { createDatabase, testMasterKey } from "@vas/testkit";
import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openKeyring } from "../kernel/keyring.ts";
import { migrate } from "../kernel/migrate.ts";
import { openAdministrator } from "../testing/administrator.ts";

let administrator: pg.Pool;
let url: string;
let drop: () => Promise<void>;
beforeAll(async () => {
  ({ url, drop } = await createDatabase());
  administrator = openAdministrator(url);
});
afterAll(async () => {
  await administrator.end();
  await drop();
});

/** The database as it was before the migration, so that it runs again. */
const before = `
  alter table casework.person add column register_key text;
  drop index casework.person_register_key;
  alter table casework.person drop column register_key_digest;
  delete from public.migration where name like 'BlindRegisterKeys%'`;

test("keys of persons that stood in the clear become digests, of every unit, and the guard of the rows stands again", async () => {
  await administrator.query(before);
  const unit = randomUUID();
  await administrator.query("insert into kernel.unit (id, code, name) values ($1, 'T', 'Testi')", [unit]);
  await administrator.query(
    `insert into casework.person (id, unit_id, sex, nationalities, name_grams, register_key, version)
      select gen_random_uuid(), $1, 'unknown', '{}', '{}', k, 1 from unnest(array['010190-123A', null, 'P-2']) k`,
    [unit],
  );
  expect(await migrate({ administrator: url, masterKey: testMasterKey })).toContain("BlindRegisterKeys1795780800000");
  const { rows } = await administrator.query<{ digest: Buffer | null }>(
    "select register_key_digest as digest from casework.person order by digest nulls last",
  );
  const { blindText } = openKeyring(testMasterKey);
  const expected = ["010190-123A", "P-2"].map((key) => blindText(`register_key|${key}`)).sort(Buffer.compare);
  expect(rows.map(({ digest }) => digest)).toEqual([...expected, null]);
  const guard = await administrator.query(
    "select relforcerowsecurity from pg_class where oid = 'casework.person'::regclass",
  );
  expect(guard.rows).toEqual([{ relforcerowsecurity: true }]);
});
