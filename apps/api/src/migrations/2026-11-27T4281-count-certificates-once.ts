import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Which certificates the effect counts, as before, but each certificate and when it was told are read once and not for each use. The
 * steps are made one after the other: row-level security by a setting makes the planner expect one row in a hundred, and look the
 * others up one by one.
 */
export class CountCertificatesOnce1795841375100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace view training.known_certificate with (security_invoker = true) as
        with issued as materialized (
          select certificate_id, (happened_at at time zone 'Europe/Helsinki')::date as told_on from training.certificate_event
          where kind = 'certificateIssued'),
        given as materialized (
          select c.trainee_id, c.organisation_id, c.course_id, c.valid_from,
            greatest(c.valid_from, make_date(extract(year from i.told_on)::integer,
              case when extract(month from i.told_on) <= 6 then 1 else 7 end, 1)) as known_from,
            least(c.valid_until, (c.revoked_at at time zone 'Europe/Helsinki')::date - 1) as held_until
          from training.certificate c left join issued i on i.certificate_id = c.id),
        belonging as materialized (
          select trainee_id, organisation_id, known_from as since, min(known_from) over (partition by trainee_id
            order by since, is_move, version rows between 1 following and unbounded following) as until
          from (
            select trainee_id, organisation_id, valid_from as since, false as is_move, 0 as version, known_from from given
            where organisation_id is not null
            union all
            select trainee_id, organisation_id, moved_on, true, version, greatest(moved_on, training.half_year_of(told_at))
            from training.learner_move) told)
        select b.organisation_id, c.trainee_id, c.course_id, h.held_from, h.held_until
        from given c
        join belonging b on b.trainee_id = c.trainee_id and b.organisation_id is not null
        cross join lateral (
          select greatest(c.known_from, b.since) as held_from, least(c.held_until, b.until - 1) as held_until) h
        where h.held_from <= h.held_until;
      drop view training.known_belonging;`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
