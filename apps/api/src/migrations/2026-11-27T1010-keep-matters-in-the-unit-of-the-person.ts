import type { MigrationInterface, QueryRunner } from "typeorm";

const matters = ["referral", "customer", "admission_decision", "ending_decision"] as const;
/** What belongs to a matter and is seen with it: the column that leads there. */
const partsOfMatters = [
  { table: "customer_link", column: "customer_id", matter: "customer" },
  { table: "register_entry", column: "referral_id", matter: "referral" },
] as const;

/**
 * A person's matters are in the unit of the person. What stands elsewhere is opened by nobody: one unit sees the matter but
 * not the person's data key, the other the key but not the matter (Act 746/2011 s.59: the unit is who sees).
 */
export class KeepMattersInTheUnitOfThePerson1795774200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const touched = ["person", "event", ...matters, ...partsOfMatters.map(({ table }) => table)];
    // The owner itself is held to row-level security; for the length of this transaction it sees every unit's rows.
    await db.query(touched.map((table) => `alter table casework.${table} no force row level security;`).join("\n"));
    await db.query(matters.map(moveToPerson).join("\n"));
    await db.query(partsOfMatters.map(moveToMatter).join("\n"));
    await db.query(moveToPerson("event"));
    await db.query(touched.map((table) => `alter table casework.${table} force row level security;`).join("\n"));
    await db.query(`alter table casework.person add constraint person_unit_key unique (id, unit_id);
      ${matters.map(holdToPerson).join("\n")}`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}

function moveToPerson(table: string): string {
  return `update casework.${table} m set unit_id = p.unit_id from casework.person p
    where p.id = m.person_id and m.unit_id <> p.unit_id;`;
}

function moveToMatter({ table, column, matter }: (typeof partsOfMatters)[number]): string {
  return `update casework.${table} t set unit_id = m.unit_id from casework.${matter} m
    where m.id = t.${column} and t.unit_id <> m.unit_id;`;
}

function holdToPerson(table: string): string {
  return `alter table casework.${table} drop constraint ${table}_person_fk,
    add constraint ${table}_person_fk foreign key (person_id, unit_id) references casework.person (id, unit_id);`;
}
