import type pg from "pg";
import { nameGramsOf, personPlace } from "../customers/index.ts";
import { signingKeySubject } from "../certificates/index.ts";
import { contactGramsOf, contactPlace } from "../organisations/index.ts";
import { insertAudit } from "../kernel/audit.ts";
import { openKeyring, rewrapper, type DataKey, type Keyring, type Rewrap } from "../kernel/keyring.ts";
import { administratorEntry } from "./entry.store.ts";
import { Refusal } from "./refusal.ts";

export type MasterKeys = { readonly previous: Buffer; readonly next: Buffer };

export type Rewrapped = { readonly keys: number; readonly names: number };

/** Tables whose rows nobody may see as a whole; for this transaction their owner may, and nobody else may see them at all. */
const guarded = [
  "kernel.data_key",
  "kernel.session",
  "casework.person",
  "casework.organisation_contact",
  "casework.register_secret",
  "training.signing_key",
];
const batch = 1_000;

/**
 * Puts a new master key in the place of the previous one: wraps every data key, the register's secret and the keys that sign certificates anew, makes the name
 * index anew, ends every session (they hold what the previous key sealed). All inside the caller's transaction, with its
 * audit row; what was sealed under a person's own data key stays as it is, and so does what a register's digests stand for. Done once more with the same keys it changes nothing.
 * @throws Refusal where the previous key is not the one in use.
 */
export async function rewrapKeys(client: pg.ClientBase, { previous, next }: MasterKeys): Promise<Rewrapped> {
  for (const table of guarded) await client.query(`alter table ${table} no force row level security`);
  const rewrap = rewrapper(previous, next);
  const isSecretNew = await wrapSecretAnew(client, rewrap);
  await wrapSigningKeysAnew(client, rewrap);
  const keys = await wrapAnew(client, rewrap);
  const isDone = keys === 0 && !isSecretNew;
  if (!isDone) await endSessions(client);
  const names = isDone ? 0 : await indexAnew(client, openKeyring(next));
  for (const table of guarded) await client.query(`alter table ${table} force row level security`);
  const entry = { ...administratorEntry("RewrapKeys"), subjects: [], classes: [], count: keys };
  if (!isDone) await client.query(insertAudit([entry]));
  return { keys, names };
}

const wrongKey = "The previous key is not the one that wraps the data keys.";

/** Whether the register's secret was wrapped by the previous key and is now by the next. */
async function wrapSecretAnew(client: pg.ClientBase, rewrap: Rewrap): Promise<boolean> {
  const { rows } = await client.query<{ wrapped: Buffer }>("select wrapped from casework.register_secret");
  const [secret] = rows;
  if (!secret) throw new Error("The register has no secret");
  const anew = rewrap("register", secret.wrapped);
  if (anew === "unknown") throw new Refusal(wrongKey);
  if (anew === "already") return false;
  await client.query("update casework.register_secret set wrapped = $1", [anew]);
  return true;
}

/** What was signed stays valid: the keys remain what they are. */
async function wrapSigningKeysAnew(client: pg.ClientBase, rewrap: Rewrap): Promise<void> {
  const { rows } = await client.query<{ thumbprint: string; wrapped: Buffer }>(
    "select thumbprint, wrapped from training.signing_key",
  );
  for (const { thumbprint, wrapped } of rows) {
    const anew = rewrap(signingKeySubject, wrapped);
    if (anew === "unknown") throw new Refusal(wrongKey);
    if (anew === "already") continue;
    await client.query("update training.signing_key set wrapped = $1 where thumbprint = $2", [anew, thumbprint]);
  }
}

async function wrapAnew(client: pg.ClientBase, rewrap: Rewrap): Promise<number> {
  type Row = { readonly id: string; readonly wrapped: Buffer };
  const text = `select subject_id as id, wrapped from kernel.data_key
    where wrapped is not null and subject_id > $1 order by subject_id limit ${batch}`;
  let count = 0;
  for await (const rows of batches<Row>(client, text)) {
    const anew = rows.map(({ id, wrapped }) => rewrap(id, wrapped));
    if (anew.includes("unknown")) throw new Refusal(wrongKey);
    const changed = rows.flatMap(({ id }, index) =>
      Buffer.isBuffer(anew[index]) ? [{ id, wrapped: anew[index] }] : [],
    );
    await client.query(
      `update kernel.data_key k set wrapped = n.wrapped from unnest($1::uuid[], $2::bytea[]) as n(id, wrapped)
       where k.subject_id = n.id`,
      [changed.map(({ id }) => id), changed.map(({ wrapped }) => wrapped)],
    );
    count += changed.length;
  }
  return count;
}

type Indexed = { readonly id: string; readonly wrapped: Buffer } & Readonly<Record<string, Buffer | null | string>>;

/** What is found by name: its table, its sealed names, and the grams they are found by. */
const indexes = [
  {
    table: "casework.person",
    columns: ["given_name", "family_name", "other_names"],
    grams: (open: (column: string) => string) =>
      nameGramsOf({
        givenName: open("given_name"),
        familyName: open("family_name"),
        otherNames: open("other_names"),
      }),
    place: personPlace,
  },
  {
    table: "casework.organisation_contact",
    columns: ["name"],
    grams: (open: (column: string) => string) => contactGramsOf(open("name")),
    place: contactPlace,
  },
] as const;

/** The tables whose names are made findable anew; a test compares them with the schema. */
export const indexedTables: readonly string[] = indexes.map(({ table }) => table);

/** A session's identity token was sealed with what followed from the previous key. */
async function endSessions(client: pg.ClientBase): Promise<void> {
  await client.query("update kernel.session set ended_at = now(), ended_by = 'administrator' where ended_at is null");
  await client.query("update kernel.session set id_token_enc = null where id_token_enc is not null");
}

async function indexAnew(client: pg.ClientBase, keyring: Keyring): Promise<number> {
  let count = 0;
  for (const { table, columns, grams, place } of indexes) {
    // Of an erased person nothing is left to be found by.
    const text = `select t.id, k.wrapped, ${columns.map((name) => `t.${name}_enc as ${name}`).join(", ")}
      from ${table} t join kernel.data_key k on k.subject_id = t.id and k.wrapped is not null
      where t.id > $1 order by t.id limit ${batch}`;
    for await (const rows of batches<Indexed>(client, text)) {
      const blinded = rows.map((row) => {
        const key: DataKey = keyring.unwrap(row.id, row.wrapped);
        const open = (column: string) => key.open(place(row.id, column), row[column] as Buffer | null);
        return `{${keyring.blind(grams(open)).join(",")}}`;
      });
      await client.query(
        `update ${table} t set name_grams = n.grams::integer[] from unnest($1::uuid[], $2::text[]) as n(id, grams)
         where t.id = n.id`,
        [rows.map(({ id }) => id), blinded],
      );
      count += rows.length;
    }
  }
  return count;
}

const beforeAll = "00000000-0000-0000-0000-000000000000";

/** Rows in the order of their ids, so many at a time: memory stays bounded however many there are. */
async function* batches<Row extends { readonly id: string }>(client: pg.ClientBase, text: string) {
  let last = beforeAll;
  for (;;) {
    const { rows } = await client.query<Row>(text, [last]);
    const lastRow = rows.at(-1);
    if (!lastRow) return;
    yield rows;
    last = lastRow.id;
  }
}
