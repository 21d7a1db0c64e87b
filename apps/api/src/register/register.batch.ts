import { AdmissionDecisionRow } from "../admission/index.ts";
import { CustomerRow, PersonRow } from "../customers/index.ts";
import { EndingDecisionRow } from "../ending/index.ts";
import { bulkTableOf, insertRows } from "../kernel/bulk.ts";
import { eventTable } from "../kernel/events.ts";
import type { Blind } from "../kernel/keyring.ts";
import { ReferralRow } from "../referrals/index.ts";
import { bodiesOf } from "./register.bodies.ts";
import { registerKeyDigest } from "./register.known.ts";
import type { References } from "./register.numbers.ts";
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
  readonly reference: References;
};

/** The rows of one batch, table by table. */
export type Prepared = {
  readonly persons: readonly PersonRow[];
  readonly matters: readonly RowsToAdd[];
  readonly entries: readonly RegisterEntryRow[];
};

/** Begins to store. `adults` are the ids of persons whom only the register knows, by the file's key. */
export function openBatches(blind: Blind, reference: References, adults: ReadonlyMap<string, string>): Batches {
  return { blind, persons: new Map(adults), bodies: new Map(), children: [], reference };
}

/** Makes the rows of one batch; PostgreSQL may meanwhile take in those of the batch before. */
export async function prepareBatch(unit: ImportUnit, batches: Batches, rows: readonly PlannedRow[]): Promise<Prepared> {
  const { persons } = batches;
  for (const { entry, person } of rows) if (person !== null) persons.set(entry.person, person);
  const newcomers = new Map(
    rows.filter(({ entry }) => !persons.has(entry.person)).map((row) => [row.entry.person, row] as const),
  );
  for (const key of newcomers.keys()) persons.set(key, unit.newId());
  const personRows = await preparePersons(unit, batches, [...newcomers.values()]);
  return { persons: personRows, ...(await prepareMatters(unit, batches, rows)) };
}

/** Stores a batch that was prepared; the statements go as one message. */
export async function insertBatch(unit: ImportUnit, { persons, matters, entries }: Prepared): Promise<void> {
  const present = <T>(rows: readonly (T | null)[]): T[] => rows.filter((row) => row !== null);
  const referrals = matters.map(({ referral }) => referral);
  const events = matters.flatMap(({ events: all }) => all);
  await Promise.all([
    insertRows(unit, bulkTableOf(unit, PersonRow), persons),
    insertRows(unit, bulkTableOf(unit, ReferralRow), referrals),
    insertRows(unit, bulkTableOf(unit, AdmissionDecisionRow), present(matters.map(({ admission }) => admission))),
    insertRows(unit, bulkTableOf(unit, CustomerRow), present(matters.map(({ customer }) => customer))),
    insertRows(unit, bulkTableOf(unit, EndingDecisionRow), present(matters.map(({ ending }) => ending))),
    insertRows(unit, eventTable, events),
    insertRows(unit, bulkTableOf(unit, RegisterEntryRow), entries),
  ]);
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

async function preparePersons(
  unit: ImportUnit,
  { blind, persons }: Batches,
  rows: readonly PlannedRow[],
): Promise<PersonRow[]> {
  const keyed = rows.map(({ entry }) => ({ entry, id: persons.get(entry.person) ?? "" }));
  const keys = await unit.keys.createMany(
    keyed.map(({ id }) => id),
    unit.actor.unit,
  );
  unit.touched({ classes: ["identity", "codes"], count: rows.length });
  return keyed.map(({ entry, id }, index) => {
    const key = keys[index];
    if (!key) throw new Error("A person has no data key");
    return personRow(unit, entry, { id, key, registerKeyDigest: registerKeyDigest(blind, entry.person) });
  });
}

async function prepareMatters(
  unit: ImportUnit,
  batches: Batches,
  rows: readonly PlannedRow[],
): Promise<Omit<Prepared, "persons">> {
  const bodies = await bodiesOf(
    unit,
    batches.bodies,
    rows.map(({ entry }) => entry),
  );
  const matters: RowsToAdd[] = [];
  const entries: RegisterEntryRow[] = [];
  for (const { entry, digest } of rows) {
    const referralId = unit.newId<string>();
    const isAdmitted = entry.outcome === "positive";
    const named = {
      referralId,
      personId: batches.persons.get(entry.person) ?? "",
      organisationId: bodies(entry),
      customerReference: isAdmitted ? batches.reference(Number(entry.decidedOn.slice(0, 4))) : null,
    };
    matters.push(rowsToAdd(unit, entry, named));
    entries.push({ reference: entry.reference, unitId: unit.actor.unit, referralId, digest });
    if (entry.adultPerson !== null) batches.children.push({ referralId, adult: entry.adultPerson });
  }
  return { matters, entries };
}
