import type { MigrationInterface, QueryRunner } from "typeorm";

/** Which months each file of a register reaches over: of the years between two files nobody knows what was referred. */
export class TellFilesOfRegisters1795841200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index event_of_register on casework.event (recorded_at, happened_on)
        where kind = 'referralRecorded' and body ->> 'channel' = 'register';
      create policy event_of_register on casework.event for select to vas_owner
        using (kind = 'referralRecorded' and body ->> 'channel' = 'register');
      create function casework.registers_told() returns table (told_at timestamptz, first_on date, last_on date)
        language sql stable security definer set search_path = '' as $$
          select e.recorded_at, min(e.happened_on), max(e.happened_on) from casework.event e
          where e.kind = 'referralRecorded' and e.body ->> 'channel' = 'register' group by 1
        $$;
      comment on function casework.registers_told is
        'When each file of a register came in, and the days of its first and its last referral; a file comes in at one moment';
      revoke all on function casework.registers_told from public;
      grant execute on function casework.registers_told to statistics_app;`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
