import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * An attempt that is open when its enrolment is withdrawn or waived stops with it, and is graded by nobody. Staff end it without
 * reaching its paper or its answers; what was left open by earlier withdrawals stops now.
 */
export class StopAttemptsAtTheEnd1795841300000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${constraints}${leftOpen}${stopping}`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}

const constraints = `
  alter table training.attempt drop constraint attempt_status_known, drop constraint attempt_ended_by_known,
    drop constraint attempt_ended_whole;
  alter table training.attempt
    add constraint attempt_status_known check (status in ('open', 'ended', 'stopped')),
    add constraint attempt_ended_by_known check (ended_by in ('learner', 'time', 'withdrawal', 'waiver')),
    add constraint attempt_ended_whole check (
      (status in ('ended', 'stopped')) = (ended_at is not null) and (ended_at is null) = (ended_by is null)
      and (status = 'ended') = (right_answers is not null) and (status = 'ended') = (asked is not null)
      and (status = 'ended') = (is_passed is not null)),
    add constraint attempt_stopped_by_end_of_enrolment check (
      (status = 'stopped') = coalesce(ended_by in ('withdrawal', 'waiver'), false));
  comment on column training.attempt.status is 'Stopped: its enrolment was over before it was, and nobody grades it';`;

const leftOpen = `
  alter table training.enrolment no force row level security;
  alter table training.attempt no force row level security;
  update training.attempt a set status = 'stopped', ended_at = now(), version = a.version + 1,
      ended_by = case e.status when 'waived' then 'waiver' else 'withdrawal' end
    from training.enrolment e
    where e.id = a.enrolment_id and a.status = 'open' and e.status in ('withdrawn', 'waived');
  alter table training.enrolment force row level security;
  alter table training.attempt force row level security;`;

const stopping = `
  create policy attempt_stopped_seen on training.attempt for select to vas_owner using (status = 'stopped');
  create policy attempt_stopped on training.attempt for update to vas_owner
    using (status = 'open') with check (status = 'stopped');

  create function training.stop_attempts(of_enrolment uuid, at timestamptz, by text) returns void
    language sql security definer set search_path = '' as $$
      update training.attempt set status = 'stopped', ended_at = at, ended_by = by, version = version + 1
      where enrolment_id = of_enrolment and status = 'open' and (closes_at is null or closes_at > at)
        and current_setting('app.learners', true) = 'names'
    $$;
  comment on function training.stop_attempts is
    'Stops the attempts of an enrolment that are open and have time left, for who manages training and ends it';
  revoke all on function training.stop_attempts from public;
  grant execute on function training.stop_attempts to casework_app;`;
