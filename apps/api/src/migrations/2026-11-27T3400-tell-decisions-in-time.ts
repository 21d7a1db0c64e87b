import type { MigrationInterface, QueryRunner } from "typeorm";

/** On which day it was recorded how referrals were decided: a decision of a past day would move a half-year that is over. */
export class TellDecisionsInTime1795840500000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index event_referral_decided on casework.event (aggregate_id) where kind = 'referralDecided';
      create policy event_referral_decided on casework.event for select to vas_owner using (kind = 'referralDecided');
      create function casework.decisions_told() returns table (referral_id uuid, told_on date)
        language sql stable security definer set search_path = '' as $$
          select e.aggregate_id, (min(e.recorded_at) at time zone 'Europe/Helsinki')::date from casework.event e
          where e.kind = 'referralDecided' group by 1
        $$;
      comment on function casework.decisions_told is
        'On which day each decision on a referral was recorded; the history itself stays with the units that it belongs to';
      revoke all on function casework.decisions_told from public;
      grant execute on function casework.decisions_told to statistics_app;`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
