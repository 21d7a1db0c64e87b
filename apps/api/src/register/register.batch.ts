import { AdmissionDecisionRow } from "../admission/index.ts";
import { CustomerRow, PersonRow } from "../customers/index.ts";
import { EndingDecisionRow } from "../ending/index.ts";
import { bulkTableOf, insertRows } from "../kernel/bulk.ts";
import { eventTable } from "../kernel/events.ts";
import { ReferralRow } from "../referrals/index.ts";
import { bodiesOf } from "./register.bodies.ts";
import { registerKeyDigest, type Blind } from "./register.known.ts";
import { openReferences, type NumbersTaken } from "./register.numbers.ts";
import type { PlannedRow } from "./register.plan.ts";
import { personRow, rowsToAdd, type ImportUnit, type RowsToAdd } from "./register.rows.ts";
import { RegisterEntryRow } from "./register.table.ts";

/** What the batches of one import share. */
export type Batches = {
  readonly blind: Blind;
  /** Ids of the persons met so far, by the register's key. */
  readonly persons: Map<string, string>;
  /** Ids of bodies by kind and name. */
  readonly bodies: Map<string, string>;
  readonly children: { readonly referralId: string; readonly adult: string }[];
  readonly referencesOf: ReturnType<typeof openReferences>;
};

/** Begins to store. `adults` are the ids of persons whom only the register knows, by the file's key. */
export function openBatches(blind: Blind, numbers: NumbersTaken, adults: ReadonlyMap<string, string>): Batches {
  const referencesOf = openReferences(numbers);
  return { blind, persons: new Map(adults), bodies: new Map(), children: [], referencesOf };
}

/** Stores one batch of new rows. */
export async function storeBatch(unit: ImportUnit, batches: Batches, rows: readonly PlannedRow[]): Promise<void> {
  const { persons } = batches;
  for (const { entry, person } of rows) if (person !== null) persons.set(entry.person, person);
  const newcomers = new Map(
    rows.filter(({ entry }) => !persons.has(entry.person)).map((row) => [row.entry.person, row] as const),
  );
  for (const key of newcomers.keys()) persons.set(key, unit.newId());
  await storePersons(unit, batches, [...newcomers.values()]);
  await storeReferrals(unit, batches, rows);
}

/** Links accompanying children to their adult, now that every row of the file is in. */
export async function linkChildren(unit: ImportUnit, { children, persons }: Batches): Promise<void> {
  if (children.length === 0) return;
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

async function storePersons(unit: ImportUnit, { blind, persons }: Batches, rows: readonly PlannedRow[]): Promise<void> {
  const keyed = rows.map(({ entry }) => ({ entry, id: persons.get(entry.person) ?? "" }));
  const keys = await unit.keys.createMany(
    keyed.map(({ id }) => id),
    unit.actor.unit,
  );
  const toAdd = keyed.map(({ entry, id }, index) => {
    const key = keys[index];
    if (!key) throw new Error("A person has no data key");
    return personRow(unit, entry, { id, key, registerKeyDigest: registerKeyDigest(blind, entry.person) });
  });
  await insertRows(unit, bulkTableOf(unit, PersonRow), toAdd);
  unit.touched({ classes: ["identity", "codes"], count: rows.length });
}

async function storeReferrals(unit: ImportUnit, batches: Batches, rows: readonly PlannedRow[]): Promise<void> {
  const entries = rows.map(({ entry }) => entry);
  const bodies = await bodiesOf(unit, batches.bodies, entries);
  const years = entries.flatMap((entry) => (entry.outcome === "positive" ? [entry.decidedOn.slice(0, 4)] : []));
  const references = (await batches.referencesOf(unit, years)).values();
  const added: RowsToAdd[] = [];
  const register: RegisterEntryRow[] = [];
  for (const { entry, digest } of rows) {
    const referralId = unit.newId<string>();
    const named = {
      referralId,
      personId: batches.persons.get(entry.person) ?? "",
      organisationId: bodies(entry),
      customerReference: entry.outcome === "positive" ? (references.next().value ?? null) : null,
    };
    added.push(rowsToAdd(unit, entry, named));
    register.push({ reference: entry.reference, unitId: unit.actor.unit, referralId, digest });
    if (entry.adultPerson !== null) batches.children.push({ referralId, adult: entry.adultPerson });
  }
  await storeRows(unit, added);
  await insertRows(unit, bulkTableOf(unit, RegisterEntryRow), register);
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
