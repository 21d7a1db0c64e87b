import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What the effect of training is counted from: which certificates counted for which body as it was known in each half-year, and
 * since when referrals are recorded as they arrive.
 */
export class TellEffectByHalfYears1795840110000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${recording}${known}`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}

/** One day of all referrals together: the history itself stays with the units that it belongs to. */
const recording = `
  grant select (channel) on casework.referral to statistics_app;
  create index event_recorded_on_arrival on casework.event (recorded_at)
    where kind = 'referralRecorded' and body ->> 'channel' <> 'register';
  create policy event_recorded_on_arrival on casework.event for select to vas_owner
    using (kind = 'referralRecorded' and body ->> 'channel' <> 'register');
  create function casework.recorded_since() returns date
    language sql stable security definer set search_path = '' as $$
      select (min(e.recorded_at) at time zone 'Europe/Helsinki')::date from casework.event e
      where e.kind = 'referralRecorded' and e.body ->> 'channel' <> 'register'
    $$;
  comment on function casework.recorded_since is 'On which day the first referral was recorded that no register brought in';
  revoke all on function casework.recorded_since from public;
  grant execute on function casework.recorded_since to statistics_app;`;

const sight = `(select current_setting('app.learners', true))`;

/**
 * Whoever tells moves and attendance late reads the effect as well. What is told of a half-year that is over holds from the
 * half-year on in which it is told, so that no past one is changed by it.
 */
const known = `
  create policy certificate_event_counted_by_staff on training.certificate_event for select to casework_app
    using (${sight} = 'standing' and kind = 'certificateIssued');

  create function training.half_year_of(moment timestamptz) returns date
    language sql immutable set search_path = '' as $$
      select make_date(extract(year from d)::integer, case when extract(month from d) <= 6 then 1 else 7 end, 1)
      from (select moment at time zone 'Europe/Helsinki' as d) local
    $$;
  comment on function training.half_year_of is 'The first day of the half-year of a moment, in Finland';
  revoke all on function training.half_year_of from public;
  grant execute on function training.half_year_of to casework_app;

  create view training.known_belonging with (security_invoker = true) as
    select trainee_id, organisation_id, known_from as since, min(known_from) over (partition by trainee_id
      order by since, is_move, version rows between 1 following and unbounded following) as until
    from (
      select c.trainee_id, c.organisation_id, c.valid_from as since, false as is_move, 0 as version,
        greatest(c.valid_from, training.half_year_of(e.happened_at)) as known_from
      from training.certificate c
      left join training.certificate_event e on e.certificate_id = c.id and e.kind = 'certificateIssued'
      where c.organisation_id is not null
      union all
      select trainee_id, organisation_id, moved_on, true, version, greatest(moved_on, training.half_year_of(told_at))
      from training.learner_move) told;
  comment on view training.known_belonging is
    'As training.belonging, but what was told of a half-year that was over holds from the half-year of the telling';

  create view training.known_certificate with (security_invoker = true) as
    select b.organisation_id, c.trainee_id, c.course_id, h.held_from, h.held_until
    from training.certificate c
    left join training.certificate_event e on e.certificate_id = c.id and e.kind = 'certificateIssued'
    join training.known_belonging b on b.trainee_id = c.trainee_id and b.organisation_id is not null
    cross join lateral (
      select greatest(c.valid_from, training.half_year_of(e.happened_at), b.since) as held_from,
        least(c.valid_until, b.until - 1, (c.revoked_at at time zone 'Europe/Helsinki')::date - 1) as held_until) h
    where h.held_from <= h.held_until;
  comment on view training.known_certificate is
    'As training.held_certificate, but what was told of a half-year that was over holds from the half-year of the telling';
  grant select on training.known_belonging, training.known_certificate to casework_app;`;
