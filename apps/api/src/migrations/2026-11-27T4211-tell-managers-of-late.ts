import type { MigrationInterface, QueryRunner } from "typeorm";

/** To which addresses the weekly word about late staff went: somebody who looks after several bodies gets one mail. */
export class TellManagersOfLate1795841331000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table training.late_mailed (
        week date not null,
        address_hash bytea not null,
        constraint late_mailed_pk primary key (week, address_hash),
        constraint late_mailed_week_begins check (extract(isodow from week) = 1),
        constraint late_mailed_hash_is_sha256 check (length(address_hash) = 32)
      );
      comment on table training.late_mailed is
        'The addresses, by a keyed hash, to which the word about late staff went in a week, by its Monday; forgotten after four weeks';
      alter table training.late_mailed enable row level security;
      alter table training.late_mailed force row level security;
      create policy late_mailed_by_worker on training.late_mailed for all to worker_app using (true) with check (true);
      grant select, insert, delete on training.late_mailed to worker_app;`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
