import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The weekly word about staff also tells of how many the certificate can be renewed and has not been begun to be, and of how many it or
 * a waiver ended within a year, as the page of their managers counts them. What a process of the version before asks for stays.
 */
export class TellManagersOfRenewals1795841376000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function training.staff_to_tell(today date)
        returns table (organisation uuid, late integer, renewable integer, ended integer)
        language sql stable security definer set search_path = '' as $$
          with lapsing as materialized (
            select c.trainee_id as learner, c.course_id as course from training.certificate c
            where c.revoked_at is null and c.renewal_from <= today and c.valid_until >= today - 365
            union
            select e.trainee_id, e.course_id from training.enrolment e
            where e.status = 'waived' and e.waiver_renewal_from between today - 365 and today),
          unbegun as materialized (
            select l.learner, held.renewal_from, held.valid_until,
              greatest(held.valid_until, case when e.status = 'waived' then e.waiver_renewal_from end) as over_since
            from lapsing l
            cross join lateral (
              select one.status, one.waiver_renewal_from from training.enrolment one
              where one.trainee_id = l.learner and one.course_id = l.course and one.status <> 'withdrawn' and one.enrolled_on <= today
              order by one.cycle desc limit 1) e
            left join lateral (
              select c.renewal_from, c.valid_until from training.certificate c
              where c.trainee_id = l.learner and c.course_id = l.course and c.revoked_at is null and c.valid_from <= today
              order by c.valid_until desc, c.id limit 1) held on true
            where e.status = 'completed' or e.status = 'waived' and e.waiver_renewal_from <= today),
          matter as (
            select e.trainee_id as learner, true as late, false as renewable, false as ended from training.enrolment e
            where e.status = 'active' and e.due_on < today
            union all
            select learner, false, coalesce(renewal_from <= today and valid_until >= today, false),
              coalesce(valid_until < today, true) and coalesce(over_since >= today - 365, false)
            from unbegun),
          told_of as materialized (
            select t.id as learner, t.organisation_id as home, bool_or(late) as late, bool_or(renewable) as renewable, bool_or(ended) as ended
            from matter join kernel.trainee t on t.id = matter.learner where late or renewable or ended group by t.id),
          belonging as materialized (
            select o.learner, b.organisation_id as body, b.since, b.until
            from told_of o cross join lateral (select * from training.belonging one where one.trainee_id = o.learner offset 0) b),
          here as (
            select body, learner from belonging where since <= today and today < coalesce(until, 'infinity')
            union
            select home, learner from told_of where learner not in (select learner from belonging))
          select body, count(*) filter (where late)::integer, count(*) filter (where renewable)::integer,
            count(*) filter (where ended)::integer
          from here join told_of using (learner) where body is not null group by body
        $$;
      comment on function training.staff_to_tell is
        'Of how many who count for a body on a day a course is late, can be renewed or has ended within a year and is not begun again; bodies with nobody are left out';
      revoke all on function training.staff_to_tell from public;
      grant execute on function training.staff_to_tell to worker_app;

      create or replace function training.late_staff(today date) returns table (organisation uuid, late integer)
        language sql stable security definer set search_path = '' as $$
          select organisation, late from training.staff_to_tell(today) where late > 0
        $$;
      comment on function training.late_staff is
        'As training.staff_to_tell, of those who are late alone, for processes of the version before';
      comment on table training.late_told is
        'The weeks, by their Mondays, in which a body was told how many of its staff are late or have a course to begin again';
      comment on table training.late_mailed is
        'The addresses, by a keyed hash, to which the weekly word about staff went, by its Monday; forgotten after four weeks';`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
