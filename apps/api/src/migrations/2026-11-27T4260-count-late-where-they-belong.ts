import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The weekly word about staff who are late counts for a body those who count for it today, as its managers see them: it went by the
 * body of the enrolment, so that whoever had taken up the invitation of a body where they do not work, or had moved, was told to
 * those who do not see them. The mailer learns how many, and nothing of anybody's certificates or moves.
 */
export class CountLateWhereTheyBelong1795841373000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function training.late_staff(today date) returns table (organisation uuid, late integer)
        language sql stable security definer set search_path = '' as $$
          with overdue as materialized (
            select distinct t.id as learner, t.organisation_id as home
            from training.enrolment e join kernel.trainee t on t.id = e.trainee_id
            where e.status = 'active' and e.due_on < today),
          told as materialized (
            select o.learner, b.organisation_id as body, b.since, b.until
            from overdue o cross join lateral (select * from training.belonging one where one.trainee_id = o.learner offset 0) b),
          here as (
            select body from told where since <= today and today < coalesce(until, 'infinity')
            union all
            select home from overdue where learner not in (select learner from told))
          select body, count(*)::integer from here where body is not null group by body
        $$;
      comment on function training.late_staff is
        'How many of those who count for a body on a day are late with a course; bodies where nobody is are left out';
      revoke all on function training.late_staff from public;
      grant execute on function training.late_staff to worker_app;`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
