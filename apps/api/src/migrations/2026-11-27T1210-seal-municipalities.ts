import type { MigrationInterface, QueryRunner } from "typeorm";
import { keyringOf } from "../kernel/migrating.ts";

const batchSize = 1_000;

/** Seals the municipality of residence with the person's key: it is written freely, and with a day it narrows down who it is. */
export class SealMunicipalities1795781400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // The owner of the tables is guarded too; for this transaction only it sees the rows of every unit.
    await db.query(`
      alter table casework.customer no force row level security;
      alter table kernel.data_key no force row level security;
      alter table casework.customer add column municipality_enc bytea;`);
    await sealAll(db);
    await db.query(`
      alter table casework.customer drop column municipality;
      alter table casework.customer force row level security;
      alter table kernel.data_key force row level security;`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}

type Living = {
  readonly id: string;
  readonly person_id: string;
  readonly municipality: string;
  readonly wrapped: Buffer;
};

/** The municipality of a person whose key is destroyed is not sealed: it goes with the column, as the key did. */
async function sealAll(db: QueryRunner): Promise<void> {
  const { unwrap } = keyringOf(db);
  for (;;) {
    const rows = (await db.query(
      `select c.id, c.person_id, c.municipality, k.wrapped
        from casework.customer c join kernel.data_key k on k.subject_id = c.person_id
        where c.municipality <> '' and c.municipality_enc is null and k.wrapped is not null limit ${batchSize}`,
    )) as readonly Living[];
    if (rows.length === 0) return;
    const sealed = rows.map(({ id, person_id: person, municipality, wrapped }) =>
      unwrap(person, wrapped).seal({ table: "customer", column: "municipality", row: id }, municipality),
    );
    await db.query(
      `update casework.customer c set municipality_enc = s.sealed
        from unnest($1::uuid[], $2::bytea[]) as s(id, sealed) where c.id = s.id`,
      [rows.map(({ id }) => id), sealed],
    );
  }
}
