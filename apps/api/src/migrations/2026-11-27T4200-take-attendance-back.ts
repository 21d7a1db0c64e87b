import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * An entry of attendance that was a mistake is taken back, with what it brought: an entry names the enrolment that it began and the one
 * that it completed. What is taken back stays known. A completion that is taken back can be followed by another one of the same
 * enrolment, so that only one certificate of it that is not revoked is kept apart.
 */
export class TakeAttendanceBack1795841320000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${entries}${told}${takenBack}${completions}${begun}`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}

const sight = `(select current_setting('app.learners', true))`;

const entries = `
  alter table training.attendance add begun_id uuid, add completed_id uuid, add walked_in boolean not null default false;
  alter table training.attendance
    add constraint attendance_begun_fk foreign key (begun_id, trainee_id)
      references training.enrolment (id, trainee_id) on delete set null (begun_id),
    add constraint attendance_completed_fk foreign key (completed_id, trainee_id)
      references training.enrolment (id, trainee_id) on delete set null (completed_id);
  comment on column training.attendance.begun_id is 'The enrolment that the entry began; null where it began none';
  comment on column training.attendance.completed_id is 'The enrolment that the entry completed; null where it completed none';
  comment on column training.attendance.walked_in is 'Was the learner taken in at the training?';
  grant delete, update (begun_id, completed_id) on training.attendance to casework_app;`;

const read = ["training.training", "training.enrolment", "training.certificate", "training.certificate_event"];
const guarded = [...read, "training.attendance", "kernel.trainee"];

/**
 * Of entries that are there: a certificate from the day of teaching on was brought by the entry where it was issued in its
 * transaction, or on a later day, on which nothing else could issue it from that day on.
 */
const told = `
  ${guarded.map((table) => `alter table ${table} no force row level security;`).join("\n  ")}
  update training.attendance a set completed_id = c.enrolment_id
    from training.training t, training.certificate c, training.certificate_event v
    where t.id = a.training_id and c.trainee_id = a.trainee_id and c.course_id = t.course_id and c.valid_from = t.held_on
      and v.certificate_id = c.id and v.kind = 'certificateIssued'
      and (v.happened_at = a.noted_at or (v.happened_at at time zone 'Europe/Helsinki')::date > t.held_on);
  update training.attendance a set begun_id = e.id
    from training.training t, training.enrolment e
    where t.id = a.training_id and e.trainee_id = a.trainee_id and e.course_id = t.course_id and e.enrolled_on = t.held_on
      and e.delta is null and e.due_on is null and e.origin ->> 'kind' = 'assigned' and e.origin ->> 'by' = a.noted_by::text
      and (a.completed_id = e.id or a.completed_id is null and e.status = 'active');
  update training.attendance a set walked_in = true
    from kernel.trainee t where t.id = a.trainee_id and t.subject like 'walked-in:%';
  ${guarded.map((table) => `alter table ${table} force row level security;`).join("\n  ")}`;

const takenBack = `
  create table training.attendance_taken_back (
    id uuid not null,
    training_id uuid not null,
    trainee_id uuid not null,
    taken_back_at timestamptz not null,
    taken_back_by uuid not null,
    reason text not null,
    organisation_id uuid,
    noted_at timestamptz not null,
    noted_by uuid not null,
    walked_in boolean not null,
    certificate_id uuid,
    constraint attendance_taken_back_pk primary key (id),
    constraint attendance_taken_back_training_fk foreign key (training_id) references training.training (id),
    constraint attendance_taken_back_certificate_fk foreign key (certificate_id) references training.certificate (id)
  );
  comment on table training.attendance_taken_back is
    'Entries of attendance that were a mistake, as they were, with the certificate that was revoked with each; only added to';
  create index attendance_taken_back_of_training on training.attendance_taken_back (training_id);
  create index attendance_taken_back_of_learner on training.attendance_taken_back (trainee_id);
  create index attendance_taken_back_of_certificate on training.attendance_taken_back (certificate_id);
  alter table training.attendance_taken_back enable row level security;
  alter table training.attendance_taken_back force row level security;
  create policy attendance_taken_back_managed_by_staff on training.attendance_taken_back for all to casework_app
    using (${sight} = 'names') with check (${sight} = 'names');
  create policy attendance_taken_back_forgotten_by_owner on training.attendance_taken_back for all to vas_owner
    using (trainee_id = (select nullif(current_setting('app.forgets', true), ''))::uuid);
  grant select, insert on training.attendance_taken_back to casework_app;`;

const completions = `
  create unique index certificate_of_enrolment_key on training.certificate (enrolment_id) where revoked_at is null;
  alter table training.certificate drop constraint certificate_enrolment_key;`;

/** Staff do not read what a learner has done; they learn whether there is anything. */
const begun = `
  create policy step_done_told_of on training.step_done for select to vas_owner using (true);
  create function training.has_done_any(of_enrolment uuid) returns boolean
    language sql stable security definer set search_path = '' as $$
      select exists (select from training.step_done s where s.enrolment_id = of_enrolment
        and current_setting('app.learners', true) = 'names')
    $$;
  comment on function training.has_done_any is 'Has the learner done anything in the enrolment? For who manages training';
  revoke all on function training.has_done_any from public;
  grant execute on function training.has_done_any to casework_app;`;
