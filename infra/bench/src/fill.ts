import pg from "pg";

export type Sizes = { readonly customers: number; readonly organisations: number };

/** Adds invented customers by the database's own means: fast, the same in every run, and the same for all contestants. */
export async function fill(administrator: string, { customers, organisations }: Sizes): Promise<void> {
  const client = new pg.Client({ connectionString: administrator });
  await client.connect();
  try {
    await client.query("set synchronous_commit = off");
    for (const statement of statements) await client.query(statement(customers, organisations));
    await client.query("vacuum analyze");
  } finally {
    await client.end();
  }
}

/** A random-looking id that is the same in every run. */
function id(kind: string, number: string): string {
  return `md5('${kind}' || ${number})::uuid`;
}

const unit = `(select id from kernel.unit where receives_referrals)`;
const day = (number: string) => `(date '2006-01-02' + (${number} * 7919 % 7200))`;

const statements: readonly ((customers: number, organisations: number) => string)[] = [
  (_, organisations) => `
    insert into casework.organisation (id, kind, name, search_text, version)
    select ${id("organisation", "n")}, (array['police', 'reception_centre', 'ngo'])[1 + n % 3], 'Laitos ' || n, 'laitos ' || n, 1
    from generate_series(1, ${organisations}) n`,
  (customers) => `
    insert into casework.person (id, unit_id, sex, birth_date, nationalities, name_grams, version)
    select ${id("person", "n")}, ${unit}, (array['woman', 'man'])[1 + n % 2], date '1960-01-01' + (n * 31 % 16000), array['NG'],
      array[n, n * 7, n * 13], 1
    from generate_series(1, ${customers}) n`,
  (customers, organisations) => `
    insert into casework.referral (id, reference, unit_id, person_id, status, channel, received_on, referrer_kind, organisation_id,
      acute_danger, signs, forms, primary_form, domestic_servitude, place, outcome, decided_on, version)
    select ${id("referral", "n || '/' || r")}, 'E-' || n || '-' || r, ${unit}, ${id("person", "n")}, 'decided', 'form', ${day("n")} - r * 10, 'police',
      ${id("organisation", `(1 + n % ${organisations})`)}, false, array['G1', 'L2'], array['labour'], 'labour', false, 'finland',
      case when r = 0 then 'positive' else 'negative' end, ${day("n")}, 2
    from generate_series(1, ${customers}) n, generate_series(0, 1) r`,
  (customers) => `
    insert into casework.customer (id, reference, person_id, unit_id, basis, admitted_on, referral_id, safety_flags, protected_identity, version)
    select ${id("customer", "n")}, 'AJ-' || n, ${id("person", "n")}, ${unit}, 'victim', ${day("n")}, ${id("referral", "n || '/0'")}, '{}', false, 1
    from generate_series(1, ${customers}) n`,
  (customers) => `
    insert into casework.event (unit_id, person_id, aggregate, aggregate_id, version, kind, happened_on, recorded_at, body)
    select ${unit}, ${id("person", "n")}, 'customer', ${id("customer", "n")}, e, (array['customerAdmitted', 'handlerAssigned', 'noteAdded', 'safetySet', 'municipalitySet'])[e],
      ${day("n")} + e, ${day("n")}::timestamptz + e * interval '1 day' + n % 86400 * interval '1 second', '{}'
    from generate_series(1, ${customers}) n, generate_series(1, 5) e`,
];
