import { randomBytes, randomUUID } from "node:crypto";
import { createDatabase, testMasterKey } from "@vas/testkit";
import type pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openKeyring } from "../kernel/keyring.ts";
import { migrate } from "../kernel/migrate.ts";
import { openAdministrator } from "../testing/administrator.ts";

let administrator: pg.Pool;
let url: string;
let drop: () => Promise<void>;
const unit = randomUUID();
const keyring = openKeyring(testMasterKey);

/** The database as it was before the migration, so that it runs again. */
const before = `
  drop function casework.wrapped_register_secret;
  drop table casework.register_secret;
  delete from public.migration where name like 'KeepRegisterSecret%'`;

beforeEach(async () => {
  ({ url, drop } = await createDatabase());
  administrator = openAdministrator(url);
  await administrator.query(before);
  await administrator.query("insert into kernel.unit (id, code, name) values ($1, 'T', 'Testi')", [unit]);
});
afterEach(async () => {
  await administrator.end();
  await drop();
});

/** The digest that the stored secret makes of a text. */
async function digestOf(text: string): Promise<Buffer> {
  const { rows } = await administrator.query<{ wrapped: Buffer }>("select wrapped from casework.register_secret");
  return keyring.blindWith("register", rows[0]?.wrapped ?? Buffer.alloc(0))(text);
}

test("where registers have been brought in, their digests stay valid and the guard of the rows stands again", async () => {
  await administrator.query(
    `insert into casework.person (id, unit_id, sex, nationalities, name_grams, register_key_digest, version)
      values (gen_random_uuid(), $1, 'unknown', '{}', '{}', $2, 1)`,
    [unit, keyring.blindText("register_key|P-1")],
  );
  expect(await migrate({ administrator: url, masterKey: testMasterKey })).toEqual(["KeepRegisterSecret1795798800000"]);
  expect(await digestOf("register_key|P-1")).toEqual(keyring.blindText("register_key|P-1"));
  const guard = await administrator.query(
    `select bool_and(relrowsecurity and relforcerowsecurity) as guarded from pg_class
      where oid in ('casework.person'::regclass, 'casework.register_entry'::regclass, 'kernel.data_key'::regclass,
        'casework.register_secret'::regclass)`,
  );
  expect(guard.rows).toEqual([{ guarded: true }]);
});

test("where none has, the secret follows from no master key", async () => {
  await migrate({ administrator: url, masterKey: testMasterKey });
  expect(await digestOf("register_key|P-1")).not.toEqual(keyring.blindText("register_key|P-1"));
});

test("another master key than the one in use is refused, and nothing is stored", async () => {
  const subject = randomUUID();
  await administrator.query(
    "insert into kernel.data_key (subject_id, unit_id, wrapped, master_version) values ($1, $2, $3, 1)",
    [subject, unit, openKeyring(randomBytes(32)).create(subject).wrapped],
  );
  await expect(migrate({ administrator: url, masterKey: testMasterKey })).rejects.toThrow(
    "not the one that wraps the data keys",
  );
  const { rows } = await administrator.query("select to_regclass('casework.register_secret') as found");
  expect(rows).toEqual([{ found: null }]);
});
