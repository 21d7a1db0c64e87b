import type { MigrationInterface, QueryRunner } from "typeorm";

/** Days of teaching in a classroom or over the net, and who took part; attendance can complete a course. */
export class CreateTrainings1795839000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${trainings}${attendance}${walkIns}`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}

const sight = `(select current_setting('app.learners', true))`;

const trainings = `
  create table training.training (
    id uuid not null,
    course_id uuid not null,
    organisation_ids uuid[] not null,
    held_on date not null,
    begins_at text not null,
    venue text not null,
    teacher text not null,
    seats integer not null,
    status text not null,
    cancel_reason text,
    version integer not null,
    constraint training_pk primary key (id),
    constraint training_course_fk foreign key (course_id) references training.course (id),
    constraint training_for_somebody check (cardinality(organisation_ids) > 0),
    constraint training_begins_at_is_time check (begins_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    constraint training_seats_in_range check (seats between 1 and 500),
    constraint training_status_known check (status in ('planned', 'held', 'cancelled')),
    constraint training_cancelled_with_reason check ((status = 'cancelled') = (cancel_reason is not null))
  );
  comment on table training.training is 'A day of teaching of a course for the people of bodies: planned, held or cancelled';
  create index training_held_on on training.training (held_on, id);
  create index training_of_organisations on training.training using gin (organisation_ids);
  alter table training.training enable row level security;
  alter table training.training force row level security;
  create policy training_counted_by_staff on training.training for select to casework_app using (${sight} = 'standing');
  create policy training_managed_by_staff on training.training for all to casework_app
    using (${sight} = 'names') with check (${sight} = 'names');
  grant select, insert, update on training.training to casework_app;`;

const attendance = `
  create table training.attendance (
    training_id uuid not null,
    trainee_id uuid not null,
    organisation_id uuid,
    noted_at timestamptz not null,
    noted_by uuid not null,
    constraint attendance_pk primary key (training_id, trainee_id),
    constraint attendance_training_fk foreign key (training_id) references training.training (id)
  );
  comment on table training.attendance is 'Who took part in a day of teaching, and for which body they counted';
  create index attendance_of_learner on training.attendance (trainee_id);
  alter table training.attendance enable row level security;
  alter table training.attendance force row level security;
  create policy attendance_managed_by_staff on training.attendance for all to casework_app
    using (${sight} = 'names') with check (${sight} = 'names');
  grant select, insert on training.attendance to casework_app;`;

const walkIns = `
  create policy trainee_walked_in on kernel.trainee for insert to casework_app
    with check (${sight} = 'names' and subject like 'walked-in:%');
  grant insert (id, subject, name, email, language, organisation_id, organisation_name) on kernel.trainee to casework_app;
  grant execute on function training.take_status_place to casework_app;`;
