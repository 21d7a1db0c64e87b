import { randomUUID } from "node:crypto";
import type pg from "pg";
import { insertAudit } from "../kernel/audit.ts";
import { kinds, type EntryKind, type GivenEntry } from "./entry.ts";
import { Refusal } from "./refusal.ts";

export type Outcome = "added" | "changed" | "unchanged";

type Row = Readonly<Record<string, unknown>>;

/** The words by which the command line names a column. */
const flags: Readonly<Record<string, string>> = {
  receives_referrals: "--receives-referrals",
  unit_id: "--unit",
  organisation_id: "--organisation",
  organisation_name: "--organisation",
};

/**
 * Adds an entry of the directory or changes what is given of one that is there, with its audit row; the same once more
 * changes nothing and is not told again. Runs inside the caller's transaction.
 * @throws Refusal where the entry would not be whole or right.
 */
export async function keepEntry(client: pg.ClientBase, entry: GivenEntry): Promise<Outcome> {
  const { table, key, keyForm, row, standard } = kinds[entry.kind];
  if (!keyForm.test(entry.key)) throw new Refusal(`"${entry.key}" cannot be the ${key} of a ${entry.kind}.`);
  const known = await client.query<Row>(`select * from ${table} where ${key} = $1 for update`, [entry.key]);
  const [existing] = known.rows;
  if (!existing && entry.mustExist) throw new Refusal(`There is no ${entry.kind} with the ${key} "${entry.key}".`);
  const given = Object.fromEntries(Object.entries(entry.given).filter(([, value]) => value !== undefined));
  const parsed = row.safeParse({ ...standard, ...existing, ...given });
  if (!parsed.success) throw new Refusal(problemsOf(parsed.error.issues, existing === undefined));
  const wanted: Row = parsed.data;
  const isKept = existing && Object.entries(wanted).every(([name, value]) => isSame(value, existing[name]));
  if (isKept) return "unchanged";
  const id = existing ? String(existing["id"]) : randomUUID();
  await (existing ? update(client, entry.kind, { id, wanted }) : insert(client, entry, { id, wanted }));
  await client.query(auditOf(entry.kind, id));
  return existing ? "changed" : "added";
}

function isSame(one: unknown, other: unknown): boolean {
  return stableText(one) === stableText(other);
}

/** JSON in which the order of an object's members does not matter: PostgreSQL keeps an order of its own. */
function stableText(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => one.localeCompare(other)))
      : part,
  );
}

function problemsOf(issues: readonly { readonly path: readonly PropertyKey[] }[], isNew: boolean): string {
  const names = [...new Set(issues.map(({ path }) => String(path[0])))].map((name) => flags[name] ?? `--${name}`);
  const why = isNew ? "A new entry needs all of them, each in its form" : "They are not in their form";
  return `Missing or wrong: ${names.join(", ")}. ${why}.`;
}

type Stored = { readonly id: string; readonly wanted: Row };

async function insert(client: pg.ClientBase, { kind, key: name }: GivenEntry, { id, wanted }: Stored): Promise<void> {
  const { table, key } = kinds[kind];
  const columns = ["id", key, ...Object.keys(wanted)];
  const values = [id, name, ...Object.values(wanted)];
  const places = values.map((_value, index) => `$${index + 1}`);
  await client.query(`insert into ${table} (${columns.join(", ")}) values (${places.join(", ")})`, values);
}

async function update(client: pg.ClientBase, kind: EntryKind, { id, wanted }: Stored): Promise<void> {
  const changes = Object.keys(wanted).map((name, index) => `${name} = $${index + 2}`);
  await client.query(`update ${kinds[kind].table} set ${changes.join(", ")} where id = $1`, [
    id,
    ...Object.values(wanted),
  ]);
}

/** The row of the audit log: what was done to which entry, never the values. */
function auditOf(kind: EntryKind, id: string) {
  const { operation, surface } = kinds[kind];
  return insertAudit([{ ...administratorEntry(operation), surface, subjects: [id], classes: ["directory"], count: 1 }]);
}

/** What every audit row of the administrator's command has. */
export function administratorEntry(operation: string) {
  return {
    actor: { kind: "administrator", id: "administrator command" },
    surface: "casework",
    purpose: null,
    operation,
    decision: "allowed",
    requestId: randomUUID(),
  } as const;
}

/** The unit with this code. @throws Refusal where there is none. */
export async function unitCoded(client: pg.ClientBase, code: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>("select id from kernel.unit where code = $1", [code]);
  if (!rows[0]) throw new Refusal(`There is no unit with the code "${code}". Add it first by: unit ${code} --name …`);
  return rows[0].id;
}

/** The unit that receives referrals, where partners' referrals go. @throws Refusal where there is none. */
export async function receivingUnit(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<{ id: string }>("select id from kernel.unit where receives_referrals");
  if (!rows[0]) throw new Refusal("No unit receives referrals. Name one first by: unit CODE --receives-referrals");
  return rows[0].id;
}

/** The open organisation of this name or id. @throws Refusal where there is none, or more than one. */
export async function organisationNamed(client: pg.ClientBase, named: string): Promise<string> {
  const { rows } = await client.query<{ id: string; kind: string }>(
    "select id, kind from casework.organisation where closed_on is null and (id::text = $1 or lower(name) = lower($1)) order by kind",
    [named],
  );
  if (!rows[0]) throw new Refusal(`There is no open organisation "${named}". Open it in the console first.`);
  if (rows[1]) {
    const found = rows.map(({ id, kind }) => `${id} (${kind})`).join(", ");
    throw new Refusal(`"${named}" is the name of more than one organisation. Name it by its id: ${found}`);
  }
  return rows[0].id;
}
