import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The day on which a file came in was not over, so the file is not known to have all of it: what was taken from its referrals ends
 * the day before, and is gone where no day is left. What somebody stated stays.
 */
export class EndSpansBeforeTheirDay1795841375000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table casework.register_span no force row level security;
      with ended as (
        delete from casework.register_span
        where not is_stated and last_on >= (told_at at time zone 'Europe/Helsinki')::date returning *)
      insert into casework.register_span (unit_id, first_on, last_on, is_stated, told_at)
        select unit_id, first_on, (told_at at time zone 'Europe/Helsinki')::date - 1, is_stated, told_at from ended
        where first_on < (told_at at time zone 'Europe/Helsinki')::date
        on conflict do nothing;
      alter table casework.register_span force row level security;`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
