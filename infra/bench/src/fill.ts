import type pg from "pg";
import type { Sealing } from "./sealing.ts";
import { once } from "./stage.ts";

export type Sizes = { readonly customers: number; readonly organisations: number };

/**
 * Adds invented customers by the database's own means: the same in every run, and the same for all contestants. Two
 * referrals and five events for each customer; names are sealed with a data key of each person's own, as the API would.
 */
export async function fill(administrator: string, sizes: Sizes, sealing: Sealing): Promise<void> {
  await once(administrator, async (client) => {
    await client.query("set synchronous_commit = off");
    for (const statement of statements) await client.query(statement(sizes));
    await sealNames(client, sealing);
  });
  await settle(administrator);
}

/** Cleaned, counted and checkpointed, so that no contestant pays for the filling. */
export async function settle(administrator: string): Promise<void> {
  await once(administrator, async (client) => {
    await client.query("vacuum (analyze, freeze)");
    await client.query("checkpoint");
  });
}

/** A random-looking id that is the same in every run. */
function id(kind: string, number: string): string {
  return `md5('${kind}' || ${number})::uuid`;
}

const unit = `(select id from kernel.unit where receives_referrals)`;
const day = (number: string) => `(date '2006-01-02' + (${number} * 7919 % 7200))`;

const statements: readonly ((sizes: Sizes) => string)[] = [
  ({ organisations }) => `
    insert into casework.organisation (id, kind, name, search_text, version)
    select ${id("organisation", "n")}, (array['police', 'reception_centre', 'ngo'])[1 + n % 3], 'Laitos ' || n, 'laitos ' || n, 1
    from generate_series(1, ${organisations}) n`,
  ({ customers }) => `
    insert into casework.person (id, unit_id, sex, birth_date, nationalities, name_grams, version)
    select ${id("person", "n")}, ${unit}, (array['woman', 'man'])[1 + n % 2], date '1960-01-01' + (n * 31 % 16000), array['NG'],
      array[n, n * 7, n * 13], 1
    from generate_series(1, ${customers}) n`,
  ({ customers, organisations }) => `
    insert into casework.referral (id, reference, unit_id, person_id, status, channel, received_on, referrer_kind, organisation_id,
      acute_danger, signs, forms, primary_form, domestic_servitude, place, outcome, decided_on, version)
    select ${id("referral", "n || '/' || r")}, 'E-' || n || '-' || r, ${unit}, ${id("person", "n")}, 'decided', 'form', ${day("n")} - r * 10, 'police',
      ${id("organisation", `(1 + n % ${organisations})`)}, false, array['G1', 'L2'], array['labour'], 'labour', false, 'finland',
      case when r = 0 then 'positive' else 'negative' end, ${day("n")}, 2
    from generate_series(1, ${customers}) n, generate_series(0, 1) r`,
  ({ customers }) => `
    insert into casework.customer (id, reference, person_id, unit_id, basis, admitted_on, referral_id, safety_flags, protected_identity, version)
    select ${id("customer", "n")}, 'AJ-' || n, ${id("person", "n")}, ${unit}, 'victim', ${day("n")}, ${id("referral", "n || '/0'")}, '{}', false, 1
    from generate_series(1, ${customers}) n`,
  ({ customers }) => `
    insert into casework.event (unit_id, person_id, aggregate, aggregate_id, version, kind, happened_on, recorded_at, body)
    select ${unit}, ${id("person", "n")}, 'customer', ${id("customer", "n")}, e, (array['customerAdmitted', 'handlerAssigned', 'noteAdded', 'safetySet', 'municipalitySet'])[e],
      ${day("n")} + e, ${day("n")}::timestamptz + e * interval '1 day' + n % 86400 * interval '1 second', '{}'
    from generate_series(1, ${customers}) n, generate_series(1, 5) e`,
];

const batchSize = 5_000;

/** Gives every person a data key and a sealed name. */
async function sealNames(client: pg.Client, sealing: Sealing): Promise<void> {
  const { rows } = await client.query<{ id: string }>("select id from casework.person order by id");
  for (let from = 0; from < rows.length; from += batchSize) {
    const sealed = rows.slice(from, from + batchSize).map(({ id: person }, n) => sealing.named(person, from + n));
    await client.query(
      `with sealed as (select * from unnest($1::uuid[], $2::bytea[], $3::bytea[], $4::bytea[]) as s(id, wrapped, given, family)),
        kept as (insert into kernel.data_key (subject_id, unit_id, wrapped, master_version)
          select id, ${unit}, wrapped, 1 from sealed)
        update casework.person p set given_name_enc = s.given, family_name_enc = s.family from sealed s where p.id = s.id`,
      [
        sealed.map((one) => one.person),
        sealed.map(({ wrapped }) => wrapped),
        sealed.map(({ givenName }) => givenName),
        sealed.map(({ familyName }) => familyName),
      ],
    );
  }
}
