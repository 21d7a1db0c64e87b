import type { MigrationInterface, QueryRunner } from "typeorm";

/** How many people work at bodies, for which body learners count, and which certificates count for which body on which days. */
export class CreateCoverage1795838400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${staffCounts}${moves}${held}`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}

const sight = `(select current_setting('app.learners', true))`;

/** Whoever reads coverage reads the table; only who manages training adds to it. Nothing of it is changed or deleted. */
function toldByStaff(table: string): string {
  return `
    alter table training.${table} enable row level security;
    alter table training.${table} force row level security;
    create policy ${table}_counted_by_staff on training.${table} for select to casework_app using (${sight} = 'standing');
    create policy ${table}_told_by_staff on training.${table} for all to casework_app
      using (${sight} = 'names') with check (${sight} = 'names');
    grant select, insert on training.${table} to casework_app;`;
}

const staffCounts = `
  create table training.staff_count (
    organisation_id uuid not null,
    counted_on date not null,
    version integer not null,
    staff integer,
    told_at timestamptz not null,
    told_by uuid not null,
    constraint staff_count_pk primary key (organisation_id, counted_on, version),
    constraint staff_count_in_range check (staff between 0 and 10000),
    constraint staff_count_version_positive check (version > 0)
  );
  comment on table training.staff_count is
    'How many people work at a body from a day on, until the next count; of a day''s versions the last holds, null takes back';
  ${toldByStaff("staff_count")}`;

const moves = `
  create table training.learner_move (
    trainee_id uuid not null,
    moved_on date not null,
    version integer not null,
    organisation_id uuid,
    told_at timestamptz not null,
    told_by uuid not null,
    constraint learner_move_pk primary key (trainee_id, moved_on, version),
    constraint learner_move_version_positive check (version > 0)
  );
  comment on table training.learner_move is 'That a learner counts for another body from a day on, or for none because they left';
  ${toldByStaff("learner_move")}
  create policy trainee_moved_by_staff on kernel.trainee for update to casework_app
    using (${sight} = 'names') with check (${sight} = 'names');
  grant update (organisation_id, organisation_name) on kernel.trainee to casework_app;`;

const held = `
  create view training.belonging with (security_invoker = true) as
    select trainee_id, organisation_id, since, lead(since) over (partition by trainee_id order by since, is_move, version) as until
    from (
      select trainee_id, organisation_id, valid_from as since, false as is_move, 0 as version
      from training.certificate where organisation_id is not null
      union all
      select trainee_id, organisation_id, moved_on, true, version from training.learner_move) told;
  comment on view training.belonging is
    'For which body a learner counts from since until the day before until: the last that a certificate or a move told';

  create view training.held_certificate with (security_invoker = true) as
    select b.organisation_id, c.trainee_id, h.held_from, h.held_until
    from training.certificate c
    join training.belonging b on b.trainee_id = c.trainee_id and b.organisation_id is not null
    cross join lateral (select greatest(c.valid_from, b.since) as held_from,
      least(c.valid_until, b.until - 1, (c.revoked_at at time zone 'Europe/Helsinki')::date - 1) as held_until) h
    where h.held_from <= h.held_until;
  comment on view training.held_certificate is
    'Which certificates count for which body, from the first to the last day: to the end, the day before a move or a revocation';

  create view training.staff_span with (security_invoker = true) as
    select organisation_id, staff, counted_on, lead(counted_on) over (partition by organisation_id order by counted_on) as until
    from (
      select distinct on (organisation_id, counted_on) organisation_id, counted_on, staff from training.staff_count
      order by organisation_id, counted_on, version desc) told
    where staff is not null;
  comment on view training.staff_span is 'How many people worked at a body from counted_on until the day before until';
  grant select on training.belonging, training.held_certificate, training.staff_span to casework_app;`;
