import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The superiors of bodies' staff, whom trainers name: learners who see how the learners of their body stand, by states and days.
 * What they see leaves by one function only, which asks itself whether who acts manages the body; no policy of learners' tables
 * lets one learner reach another's rows.
 */
export class CreateManagers1795841330000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${managers}${seenBySignIn}${toldByWorker}${takenIn}${readByOwner}${staffManaged}`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}

const sight = `(select current_setting('app.learners', true))`;

const managers = `
  create table training.manager (
    id uuid not null,
    trainee_id uuid not null,
    organisation_id uuid not null,
    since date not null,
    named_by uuid not null,
    ended_on date,
    ended_by uuid,
    version integer not null,
    constraint manager_pk primary key (id),
    constraint manager_ended_whole check ((ended_on is null) = (ended_by is null)),
    constraint manager_days_in_order check (ended_on >= since)
  );
  comment on table training.manager is 'That a learner is the superior of a body''s staff, from since until the day before ended_on';
  create unique index manager_once on training.manager (organisation_id, trainee_id) where ended_on is null;
  create index manager_of_learner on training.manager (trainee_id) where ended_on is null;
  alter table training.manager enable row level security;
  alter table training.manager force row level security;
  create policy manager_named_by_staff on training.manager for all to casework_app
    using (${sight} = 'names') with check (${sight} = 'names');
  create policy manager_read_by_owner on training.manager for select to vas_owner using (ended_on is null);
  grant select, insert, update on training.manager to casework_app;`;

/** Whether somebody who is signed in manages anybody's staff, so that the portal shows them the way there. */
const seenBySignIn = `
  create policy manager_signs_in on training.manager for select to sign_in_app using (ended_on is null);
  grant select (trainee_id, ended_on) on training.manager to sign_in_app;`;

/** Whoever is named is told by mail of which body, whose name is public. */
const toldByWorker = `
  create policy manager_written_to on training.manager for select to worker_app using (ended_on is null);
  grant select (id, trainee_id, organisation_id, ended_on) on training.manager to worker_app;
  grant select (id, name, name_sv, name_en) on casework.organisation to worker_app;`;

const takenIn = `
  create policy trainee_named_manager on kernel.trainee for insert to casework_app
    with check (${sight} = 'names' and subject like 'manager:%');`;

/** Tables that are forced under row-level security hold for their owner too, as whom the function reads. */
const readByOwner = ["learner_move", "staff_count", "step_done"]
  .map((table) => `create policy ${table}_read_by_owner on training.${table} for select to vas_owner using (true);`)
  .join("\n");

/**
 * Those who count for a body are those of whom coverage says so. Of a course the latest enrolment counts that was not withdrawn, with
 * the certificate that ends last of those that hold; of the steps it is told whether there is one.
 */
const staffManaged = `
  create function training.staff_managed(today date)
    returns table (organisation uuid, name text, name_sv text, name_en text, certified integer, staff integer, learners jsonb)
    language sql stable security definer set search_path = '' as $$
      with managed as materialized (
        select m.organisation_id as body from training.manager m
        where m.trainee_id = nullif(current_setting('app.actor_id', true), '')::uuid and m.ended_on is null and m.since <= today),
      here as materialized (
        select b.organisation_id as body, b.trainee_id as learner from training.belonging b
        where b.organisation_id in (select body from managed) and b.since <= today and today < coalesce(b.until, 'infinity')
        union
        select t.organisation_id, t.id from kernel.trainee t
        where t.organisation_id in (select body from managed)
          and not exists (select from training.belonging b where b.trainee_id = t.id)),
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
        select h.organisation_id as body, count(distinct h.trainee_id)::integer as certified from training.held_certificate h
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
    $$;
  comment on function training.staff_managed is
    'How the learners stand of each body that the learner who acts manages, by states and days; nothing for who manages none';
  revoke all on function training.staff_managed from public;
  grant execute on function training.staff_managed to training_app;`;
