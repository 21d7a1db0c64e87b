import type { MigrationInterface, QueryRunner } from "typeorm";
import { guardByLearner } from "./row-security.ts";

/** What learners were reminded of: each reminder is sent once, however often the daily work runs. */
export class CreateReminders1795835400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${reminders}${seenByWorker}`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}

const sight = `(select current_setting('app.learners', true))`;

const reminders = `
  create table training.reminder_sent (
    id uuid not null,
    trainee_id uuid not null,
    enrolment_id uuid,
    certificate_id uuid,
    kind text not null,
    about date not null,
    sent_on date not null,
    sent_by uuid,
    constraint reminder_sent_pk primary key (id),
    constraint reminder_sent_once unique nulls not distinct (enrolment_id, certificate_id, kind, about),
    constraint reminder_sent_enrolment_fk foreign key (enrolment_id, trainee_id)
      references training.enrolment (id, trainee_id),
    constraint reminder_sent_certificate_fk foreign key (certificate_id, trainee_id)
      references training.certificate (id, trainee_id),
    constraint reminder_sent_of_one check ((enrolment_id is null) <> (certificate_id is null)),
    constraint reminder_sent_kind_known check (
      kind in ('due_14', 'due_3', 'due_0', 'late_1', 'late_2', 'late_3', 'late_4', 'renewal_opens', 'expires_30', 'manual')),
    constraint reminder_sent_by_whom check ((kind = 'manual') = (sent_by is not null))
  );
  comment on table training.reminder_sent is 'What a learner was reminded of by mail, each once for a due date or a certificate';
  comment on column training.reminder_sent.about is
    'The due date or the last day of the certificate that it is about; of one that a trainer sends, the day of sending';
  create index reminder_sent_latest on training.reminder_sent (enrolment_id, sent_on desc);
  ${guardByLearner("training.reminder_sent")}
  create policy reminder_sent_managed_by_staff on training.reminder_sent for all to casework_app
    using (${sight} = 'names') with check (${sight} = 'names');
  create policy reminder_sent_by_worker on training.reminder_sent for all to worker_app using (true) with check (true);
  grant select, insert on training.reminder_sent to casework_app, worker_app;

  create table training.late_told (
    organisation_id uuid not null,
    week date not null,
    constraint late_told_pk primary key (organisation_id, week),
    constraint late_told_week_begins check (extract(isodow from week) = 1)
  );
  comment on table training.late_told is 'The weeks, by their Mondays, in which a body was told how many of its staff are late';
  alter table training.late_told enable row level security;
  alter table training.late_told force row level security;
  create policy late_told_by_worker on training.late_told for all to worker_app using (true) with check (true);
  grant select, insert on training.late_told to worker_app;`;

const seenByWorker = `
  create policy enrolment_reminded_of on training.enrolment for select to worker_app using (status = 'active');
  grant select (id, trainee_id, course_id, course_version_id, organisation_id, enrolled_on, due_on, status)
    on training.enrolment to worker_app;
  create policy certificate_reminded_of on training.certificate for select to worker_app using (revoked_at is null);
  grant select (id, trainee_id, course_id, course_version_id, valid_until, renewal_from, revoked_at)
    on training.certificate to worker_app;`;
