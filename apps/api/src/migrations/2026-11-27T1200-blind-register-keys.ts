import type { MigrationInterface, QueryRunner } from "typeorm";
import { keyringOf } from "../kernel/migrating.ts";

const batchSize = 5_000;

/**
 * Puts a keyed digest where the register's own key of a person stood in the clear: it may be an identity number, and it
 * outlived the destruction of the person's data key. The digests need the application's key, so the rows pass through here.
 */
export class BlindRegisterKeys1795780800000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // The owner of the table is guarded too; for this transaction only it sees the rows of every unit.
    await db.query(`
      alter table casework.person no force row level security;
      alter table casework.person add column register_key_digest bytea;`);
    await digestKeys(db);
    await db.query(`
      alter table casework.person drop column register_key;
      alter table casework.person force row level security;
      create unique index person_register_key on casework.person (unit_id, register_key_digest) where register_key_digest is not null;
      comment on column casework.person.register_key_digest is
        'Keyed digest of the key by which a register file knows the person: comparable, not readable';`);
    await db.query(`
      create function casework.skip_numbers(wanted_kind text, wanted_year integer, up_to integer) returns void
        language sql security definer set search_path = '' as $$
          insert into casework.reference_counter as counter (kind, year, last) values (wanted_kind, wanted_year, up_to)
          on conflict (kind, year) do update set last = greatest(counter.last, up_to)
        $$;
      comment on function casework.skip_numbers is
        'Gives no number up to this one any more: a register file has brought references that use them';
      revoke all on function casework.skip_numbers from public;
      grant execute on function casework.skip_numbers to casework_app;`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}

type Known = { readonly id: string; readonly register_key: string };

async function digestKeys(db: QueryRunner): Promise<void> {
  const { blindText } = keyringOf(db);
  for (;;) {
    const rows = (await db.query(
      `select id, register_key from casework.person
        where register_key is not null and register_key_digest is null limit ${batchSize}`,
    )) as readonly Known[];
    if (rows.length === 0) return;
    await db.query(
      `update casework.person p set register_key_digest = d.digest
        from unnest($1::uuid[], $2::bytea[]) as d(id, digest) where p.id = d.id`,
      [rows.map(({ id }) => id), rows.map((row) => blindText(`register_key|${row.register_key}`))],
    );
  }
}
