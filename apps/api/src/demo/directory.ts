import type { DemoPerson, DemoUnit } from "@vas/domain/demo";
import type pg from "pg";

/**
 * Writes the units, staff and trainees of the demo, as an administrator of the database would from the personnel
 * register. Safe to repeat: what is there stays.
 */
export async function loadDirectory(
  administrator: pg.Pool,
  { units, people }: { readonly units: readonly DemoUnit[]; readonly people: readonly DemoPerson[] },
): Promise<void> {
  for (const unit of units) {
    await administrator.query(
      "insert into kernel.unit (id, code, name, receives_referrals) values ($1, $2, $3, $4) on conflict do nothing",
      [unit.id, unit.code, unit.name, unit.receivesReferrals],
    );
  }
  for (const person of people) {
    if (person.realm === "casework") {
      await administrator.query(
        `insert into kernel.staff (id, subject, name, email, unit_id, roles, language)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
        [
          person.id,
          person.key,
          person.name,
          `${person.key}@example.invalid`,
          person.unit,
          person.roles,
          person.language,
        ],
      );
    } else {
      await administrator.query(
        `insert into kernel.trainee (id, subject, name, organisation_name, email, language)
         values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
        [person.id, person.key, person.name, person.organisation, `${person.key}@example.invalid`, person.language],
      );
    }
  }
}

/** Lets the trainees of the demo count for the bodies that they name, once these are there. Safe to repeat. */
export async function tieTraineesToBodies(administrator: pg.Pool): Promise<void> {
  await administrator.query(
    `update kernel.trainee t set organisation_id = o.id from casework.organisation o
     where t.organisation_id is null and t.organisation_name in (o.name, o.name_sv)`,
  );
}
