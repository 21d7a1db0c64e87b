import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What a manager sees is read from what was told of the learners of their bodies, and of nobody else: to find who counts for a body the
 * function put every certificate of the register in order, three times for each opening of the page. Who may count for a body are
 * those who were taken in for it, certified for it or moved to it; of each of them it is told as before for which body they count.
 * `offset 0` keeps the planner from looking at everybody first.
 */
export class ReadOnlyTheManagedStaff1795841372000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index learner_move_of_organisation on training.learner_move (organisation_id) where organisation_id is not null;
      create or replace function training.staff_managed(today date)
        returns table (organisation uuid, name text, name_sv text, name_en text, certified integer, staff integer, learners jsonb)
        language sql stable security definer set search_path = '' as $$
          with managed as materialized (
            select m.organisation_id as body from training.manager m
            where m.trainee_id = nullif(current_setting('app.actor_id', true), '')::uuid and m.ended_on is null and m.since <= today),
          known as materialized (
            select t.id as learner from kernel.trainee t where t.organisation_id in (select body from managed)
            union select c.trainee_id from training.certificate c where c.organisation_id in (select body from managed)
            union select m.trainee_id from training.learner_move m where m.organisation_id in (select body from managed)),
          told as materialized (
            select b.trainee_id as learner, b.organisation_id as body, b.since, b.until
            from known cross join lateral (select * from training.belonging one where one.trainee_id = known.learner offset 0) b),
          here as materialized (
            select body, learner from told
            where body in (select body from managed) and since <= today and today < coalesce(until, 'infinity')
            union
            select t.organisation_id, t.id from kernel.trainee t
            where t.organisation_id in (select body from managed) and t.id not in (select learner from told)),
          taken as materialized (
            select distinct on (e.trainee_id, e.course_id) e.* from training.enrolment e
            where e.trainee_id in (select learner from here) and e.status <> 'withdrawn' and e.enrolled_on <= today
            order by e.trainee_id, e.course_id, e.cycle desc),
          course as materialized (
            select e.trainee_id as learner, jsonb_agg(jsonb_build_object(
              'title', v.content -> 'title', 'role', e.role, 'status', e.status, 'enrolledOn', e.enrolled_on, 'dueOn', e.due_on,
              'completedOn', e.completed_on, 'waiverRenewalFrom', e.waiver_renewal_from, 'certificate', held.certificate,
              'isBegun', exists (select from training.step_done s where s.enrolment_id = e.id))
              order by v.content -> 'title' ->> 'fi', e.id) as courses
            from taken e join training.course_version v on v.id = e.course_version_id
            left join lateral (
              select jsonb_build_object('validFrom', c.valid_from, 'validUntil', c.valid_until, 'renewalFrom', c.renewal_from,
                'revokedOn', (c.revoked_at at time zone 'Europe/Helsinki')::date) as certificate
              from training.certificate c
              where c.trainee_id = e.trainee_id and c.course_id = e.course_id and c.valid_from <= today
              order by c.revoked_at is not null, c.valid_until desc, c.id limit 1) held on true
            group by 1),
          covered as (
            select h.organisation_id as body, count(distinct h.trainee_id)::integer as certified
            from known cross join lateral (select * from training.held_certificate one where one.trainee_id = known.learner offset 0) h
            where h.organisation_id in (select body from managed) and today between h.held_from and h.held_until
              and h.course_id in (select id from training.counted_course)
            group by 1)
          select o.id, o.name, o.name_sv, o.name_en, coalesce(covered.certified, 0),
            (select s.staff from training.staff_span s
              where s.organisation_id = o.id and s.counted_on <= today and today < coalesce(s.until, 'infinity')),
            coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'courses', coalesce(course.courses, '[]'))
                order by t.name collate "fi-x-icu", t.id)
              from here join kernel.trainee t on t.id = here.learner left join course on course.learner = t.id
              where here.body = o.id), '[]')
          from managed join casework.organisation o on o.id = managed.body
          left join covered on covered.body = o.id order by o.name collate "fi-x-icu", o.id
        $$;`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
