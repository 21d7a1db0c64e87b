import type { RegisterProblem, RegisterRow } from "@vas/domain/register";
import { AdmissionDecisionRow } from "../admission/index.ts";
import { CustomerRow, PersonRow } from "../customers/index.ts";
import { EndingDecisionRow } from "../ending/index.ts";
import { bulkTableOf, insertRows } from "../kernel/bulk.ts";
import { eventTable } from "../kernel/events.ts";
import type { Keyring } from "../kernel/keyring.ts";
import { ReferralRow } from "../referrals/index.ts";
import { bodiesOf } from "./register.bodies.ts";
import { personRow, rowsToAdd, type ImportUnit, type RowsToAdd } from "./register.rows.ts";
import { RegisterEntryRow } from "./register.table.ts";

/** What the batches of one import share. */
export type Batches = {
  readonly blind: Keyring["blindText"];
  /** Ids of the persons met so far, by the register's key. */
  readonly persons: Map<string, string>;
  /** Ids of bodies by kind and name. */
  readonly bodies: Map<string, string>;
  readonly children: { readonly referralId: string; readonly adult: string }[];
  readonly count: { added: number; unchanged: number; persons: number; customers: number; ended: number };
  counts(): Batches["count"];
  /** Those of the keys that the register already knows. */
  knownPersons(unit: ImportUnit, keys: readonly string[]): Promise<ReadonlySet<string>>;
};

/** Begins an import's batches. */
export function openBatches(blind: Keyring["blindText"]): Batches {
  const count = { added: 0, unchanged: 0, persons: 0, customers: 0, ended: 0 };
  return {
    blind,
    persons: new Map(),
    bodies: new Map(),
    children: [],
    count,
    counts: () => ({ ...count }),
    knownPersons: async (unit, keys) => new Set((await findPersons(unit, keys)).map(({ key }) => key)),
  };
}

type Batch = { readonly rows: readonly RegisterRow[]; readonly store: boolean };

/** Takes one batch: tells new rows from known ones, counts, and stores the new ones unless it is not to. */
export async function addBatch(
  unit: ImportUnit,
  batches: Batches,
  { rows, store }: Batch,
): Promise<readonly RegisterProblem[]> {
  if (rows.length === 0) return [];
  const { fresh, problems } = await tellNewFromKnown(unit, batches, rows);
  await meetPersons(unit, batches, fresh);
  const newcomers = newcomersOf(batches, fresh);
  for (const row of newcomers) batches.persons.set(row.person, unit.newId());
  countRows(batches, fresh, newcomers.length);
  if (!store || problems.length > 0) return problems;
  await storePersons(unit, batches, newcomers);
  await storeReferrals(unit, batches, fresh);
  return problems;
}

/** Links accompanying children to their adult, now that every row of the file is in. */
export async function linkChildren(unit: ImportUnit, { children, persons }: Batches): Promise<void> {
  const missing = children.map(({ adult }) => adult).filter((adult) => !persons.has(adult));
  for (const { key, id } of await findPersons(unit, missing)) persons.set(key, id);
  const adults = children.map(({ adult }) => persons.get(adult) ?? null);
  const referrals = children.map(({ referralId }) => referralId);
  await unit.run({
    text: `with child as (select * from unnest($1::uuid[], $2::uuid[]) as c(referral_id, adult_id)),
      linked as (update casework.referral r set adult_person_id = child.adult_id from child where r.id = child.referral_id)
      update casework.customer c set adult_customer_id = (
        select a.id from casework.customer a where a.person_id = child.adult_id
        order by (a.admitted_on <= c.admitted_on and (a.ended_on is null or a.ended_on >= c.admitted_on)) desc, a.admitted_on desc, a.id
        limit 1)
      from child where c.referral_id = child.referral_id`,
    values: [referrals, adults],
  });
}

async function tellNewFromKnown(unit: ImportUnit, { blind, count }: Batches, rows: readonly RegisterRow[]) {
  const known = await unit.run<{ reference: string; digest: Buffer | null }>({
    name: "register_entries",
    text: `select r.reference, e.digest from casework.referral r left join casework.register_entry e on e.reference = r.reference
      where r.reference = any ($1)`,
    values: [rows.map(({ reference }) => reference)],
  });
  const digests = new Map(known.map(({ reference, digest }) => [reference, digest]));
  const problems: RegisterProblem[] = [];
  const fresh = rows.filter((row) => {
    const digest = digests.get(row.reference);
    if (digest === undefined) return true;
    if (digest?.equals(blind(contentOf(row)))) count.unchanged += 1;
    else problems.push({ line: row.line, column: "reference", code: "reference_differs", detail: null });
    return false;
  });
  return { fresh, problems };
}

/** The content of a row without its place in the file. */
function contentOf({ line: _line, ...content }: RegisterRow): string {
  return JSON.stringify(content);
}

async function findPersons(unit: ImportUnit, keys: readonly string[]): Promise<{ key: string; id: string }[]> {
  if (keys.length === 0) return [];
  return unit.run({
    name: "persons_of_register",
    text: "select register_key as key, id from casework.person where unit_id = $1 and register_key = any ($2)",
    values: [unit.actor.unit, keys],
  });
}

async function meetPersons(unit: ImportUnit, { persons }: Batches, rows: readonly RegisterRow[]): Promise<void> {
  const unmet = [...new Set(rows.map(({ person }) => person))].filter((person) => !persons.has(person));
  for (const { key, id } of await findPersons(unit, unmet)) persons.set(key, id);
}

/** The first row of each person who is not yet known. */
function newcomersOf({ persons }: Batches, rows: readonly RegisterRow[]): readonly RegisterRow[] {
  const met = new Set<string>();
  return rows.filter(({ person }) => {
    const isNew = !persons.has(person) && !met.has(person);
    met.add(person);
    return isNew;
  });
}

function countRows({ count }: Batches, rows: readonly RegisterRow[], newPersons: number): void {
  count.added += rows.length;
  count.persons += newPersons;
  for (const row of rows) {
    if (row.outcome !== "positive") continue;
    count.customers += 1;
    if (row.ending !== null) count.ended += 1;
  }
}

async function storePersons(unit: ImportUnit, { persons }: Batches, rows: readonly RegisterRow[]): Promise<void> {
  const keyed = rows.map((row) => ({ row, id: persons.get(row.person) ?? "" }));
  const keys = await unit.keys.createMany(
    keyed.map(({ id }) => id),
    unit.actor.unit,
  );
  const toAdd = keyed.map(({ row, id }, index) => {
    const key = keys[index];
    if (!key) throw new Error("A person has no data key");
    return personRow(unit, row, { id, key });
  });
  await insertRows(unit, bulkTableOf(unit, PersonRow), toAdd);
  unit.touched({ classes: ["identity", "codes"], count: rows.length });
}

async function storeReferrals(unit: ImportUnit, batches: Batches, rows: readonly RegisterRow[]): Promise<void> {
  const bodies = await bodiesOf(unit, batches.bodies, rows);
  const references = await customerReferences(unit, rows);
  const added: RowsToAdd[] = [];
  const entries: RegisterEntryRow[] = [];
  rows.forEach((row, index) => {
    const referralId = unit.newId<string>();
    const named = {
      referralId,
      personId: batches.persons.get(row.person) ?? "",
      organisationId: bodies(row),
      customerReference: references.get(index) ?? null,
    };
    added.push(rowsToAdd(unit, row, named));
    const digest = batches.blind(contentOf(row));
    entries.push({ reference: row.reference, unitId: unit.actor.unit, referralId, digest });
    if (row.adultPerson !== null) batches.children.push({ referralId, adult: row.adultPerson });
  });
  await storeRows(unit, added);
  await insertRows(unit, bulkTableOf(unit, RegisterEntryRow), entries);
}

async function storeRows(unit: ImportUnit, added: readonly RowsToAdd[]): Promise<void> {
  const present = <T>(rows: readonly (T | null)[]): T[] => rows.filter((row) => row !== null);
  await insertRows(
    unit,
    bulkTableOf(unit, ReferralRow),
    added.map(({ referral }) => referral),
  );
  await insertRows(unit, bulkTableOf(unit, AdmissionDecisionRow), present(added.map(({ admission }) => admission)));
  await insertRows(unit, bulkTableOf(unit, CustomerRow), present(added.map(({ customer }) => customer)));
  await insertRows(unit, bulkTableOf(unit, EndingDecisionRow), present(added.map(({ ending }) => ending)));
  await insertRows(
    unit,
    eventTable,
    added.flatMap(({ events }) => events),
  );
}

/** References of the new customerships, numbered by year of admission in the order of the file. */
async function customerReferences(
  unit: ImportUnit,
  rows: readonly RegisterRow[],
): Promise<ReadonlyMap<number, string>> {
  const admitted = rows.flatMap((row, index) =>
    row.outcome === "positive" ? [{ index, year: Number(row.decidedOn.slice(0, 4)) }] : [],
  );
  // One taking of numbers a year: taking them one by one would leave a version of the counter's row for each.
  const numbered = await unit.run<{ index: number; reference: string }>({
    name: "customer_references",
    text: `with admitted as (
        select a.index, a.year, row_number() over (partition by a.year order by a.index)::int as place
        from unnest($1::int[], $2::int[]) as a(index, year)),
      taken as materialized (
        select year, casework.next_numbers('AJ', year, how_many) as first
        from (select year, count(*)::int as how_many from admitted group by year order by year) y)
      select a.index, casework.reference_of('AJ', a.year, t.first + a.place - 1) as reference
      from admitted a join taken t using (year)`,
    values: [admitted.map(({ index }) => index), admitted.map(({ year }) => year)],
  });
  return new Map(numbered.map(({ index, reference }) => [index, reference]));
}
