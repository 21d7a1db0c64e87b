import type { MigrationInterface, QueryRunner } from "typeorm";

/** What the statistics count: one row a referral or re-opened customership, in codes and days. */
export class CreateStatistics1795431600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      grant select (withdrawn_on) on casework.referral to statistics_app;
      grant select (ending_decision_id) on casework.customer to statistics_app;

      create view statistics.record with (security_invoker = true) as
        select r.id as referral_id, c.id as customer_id, r.person_id as person, r.received_on,
          coalesce(r.decided_on, r.withdrawn_on) as closed_on, c.admitted_on, c.ended_on, c.id is not null and exists (
            select from casework.customer earlier
            where earlier.person_id = c.person_id and (earlier.admitted_on, earlier.id) < (c.admitted_on, c.id)) as reopened,
          r.referrer_kind, p.sex, p.birth_date, p.nationalities[1] as nationality, coalesce(c.basis, r.proposed_basis) as basis,
          r.forms, r.primary_form, r.domestic_servitude, r.place, r.industry, r.outcome, r.negative_reason,
          e.ground as ending_ground, e.return_way
        from casework.referral r
        join casework.person p on p.id = r.person_id
        left join casework.customer c on c.referral_id = r.id
        left join casework.ending_decision e on e.id = c.ending_decision_id
        union all
        select null, c.id, c.person_id, null, null, c.admitted_on, c.ended_on, true,
          null, p.sex, p.birth_date, p.nationalities[1], c.basis,
          coalesce(r.forms, '{}'), r.primary_form, coalesce(r.domestic_servitude, false), r.place, r.industry, 'positive', null,
          e.ground, e.return_way
        from casework.customer c
        join casework.person p on p.id = c.person_id
        left join casework.ending_decision e on e.id = c.ending_decision_id
        left join lateral (
          select r.forms, r.primary_form, r.domestic_servitude, r.place, r.industry from casework.referral r
          where r.person_id = c.person_id and r.outcome = 'positive' and r.decided_on <= c.admitted_on
          order by r.decided_on desc, r.id limit 1) r on true
        where c.referral_id is null;
      comment on view statistics.record is
        'What is counted: codes and days only; whoever asks sees the rows that row-level security lets them see';
      grant usage on schema statistics to casework_app;
      grant select on statistics.record to statistics_app, casework_app;`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
