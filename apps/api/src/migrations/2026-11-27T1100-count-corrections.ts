import type { MigrationInterface, QueryRunner } from "typeorm";
import { statisticsMayRead } from "./row-security.ts";

/**
 * The decisions of every matter of which one was corrected, in the order in which they were made: of two on one day the later
 * was proposed when the earlier was in force.
 */
function decisionsOfCorrected(table: string, matter: string, said: readonly string[]): string {
  const inOrder = "order by d.decided_on, d.proposed_at nulls first, d.id";
  const columns = said.map((column) => `array_agg(d.${column} ${inOrder}) as ${column}`);
  return `select d.${matter}, array_agg(d.decided_on ${inOrder}) as decided_on, ${columns.join(", ")}
    from (select distinct ${matter} from casework.${table} where status = 'superseded') corrected
    join casework.${table} d on d.${matter} = corrected.${matter}
    where d.status in ('in_force', 'superseded') group by d.${matter}`;
}

/** A referral is closed by its first decision; what later decisions say stands beside it with the days from which they hold. */
export class CountCorrections1795777200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index admission_decision_superseded on casework.admission_decision (referral_id) where status = 'superseded';
      create index ending_decision_superseded on casework.ending_decision (customer_id) where status = 'superseded';
      ${statisticsMayRead("casework.admission_decision", [
        "id, referral_id, status, outcome, negative_reason, decided_on, proposed_at",
      ])}
      grant select (proposed_at) on casework.ending_decision to statistics_app;

      drop view statistics.record;
      create view statistics.record with (security_invoker = true) as
        with admission as (
          ${decisionsOfCorrected("admission_decision", "referral_id", ["outcome", "negative_reason"])}),
        ending as (
          ${decisionsOfCorrected("ending_decision", "customer_id", ["ground", "return_way"])})
        select r.id as referral_id, c.id as customer_id, r.person_id as person, r.received_on,
          coalesce(a.decided_on[1], r.decided_on, r.withdrawn_on) as closed_on, c.admitted_on, c.ended_on, c.id is not null and exists (
            select from casework.customer earlier
            where earlier.person_id = c.person_id and (earlier.admitted_on, earlier.id) < (c.admitted_on, c.id)) as reopened,
          r.referrer_kind, p.sex, p.birth_date, p.nationalities[1] as nationality, coalesce(c.basis, r.proposed_basis) as basis,
          r.forms, r.primary_form, r.domestic_servitude, r.place, r.industry,
          coalesce(a.outcome[1], r.outcome) as outcome,
          case when a.referral_id is null then r.negative_reason else a.negative_reason[1] end as negative_reason,
          case when x.customer_id is null then e.ground else x.ground[1] end as ending_ground,
          case when x.customer_id is null then e.return_way else x.return_way[1] end as return_way,
          a.decided_on[2:] as corrected_on, a.outcome[2:] as corrected_outcome,
          a.negative_reason[2:] as corrected_negative_reason,
          x.decided_on[2:] as ending_corrected_on, x.ground[2:] as corrected_ending_ground,
          x.return_way[2:] as corrected_return_way
        from casework.referral r
        join casework.person p on p.id = r.person_id
        left join casework.customer c on c.referral_id = r.id
        left join casework.ending_decision e on e.id = c.ending_decision_id
        left join admission a on a.referral_id = r.id
        left join ending x on x.customer_id = c.id
        union all
        select null, c.id, c.person_id, null, null, c.admitted_on, c.ended_on, true,
          null, p.sex, p.birth_date, p.nationalities[1], c.basis,
          coalesce(r.forms, '{}'), r.primary_form, coalesce(r.domestic_servitude, false), r.place, r.industry, 'positive', null,
          case when x.customer_id is null then e.ground else x.ground[1] end,
          case when x.customer_id is null then e.return_way else x.return_way[1] end,
          null, null, null, x.decided_on[2:], x.ground[2:], x.return_way[2:]
        from casework.customer c
        join casework.person p on p.id = c.person_id
        left join casework.ending_decision e on e.id = c.ending_decision_id
        left join ending x on x.customer_id = c.id
        left join lateral (
          select r.forms, r.primary_form, r.domestic_servitude, r.place, r.industry from casework.referral r
          where r.person_id = c.person_id and r.outcome = 'positive' and r.decided_on <= c.admitted_on
          order by r.decided_on desc, r.id limit 1) r on true
        where c.referral_id is null;
      comment on view statistics.record is
        'What is counted: codes and days only; whoever asks sees the rows that row-level security lets them see';
      grant select on statistics.record to statistics_app, casework_app;`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
