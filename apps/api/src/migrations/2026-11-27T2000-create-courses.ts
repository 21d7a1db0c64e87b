import type { MigrationInterface, QueryRunner } from "typeorm";
import { guardByLearner } from "./row-security.ts";

/** Courses with their versions, and the enrolments and steps of learners: the training schema knows nothing of customers. */
export class CreateCourses1795809600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${courses}${learners}`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}

const courses = `
  create table training.course (
    id uuid not null,
    code text not null,
    constraint course_pk primary key (id),
    constraint course_code_key unique (code),
    constraint course_code_short check (code ~ '^[a-z0-9][a-z0-9-]{1,58}[a-z0-9]$')
  );
  comment on table training.course is 'A course, known by a short code; what it says stands in its versions';

  create table training.course_version (
    id uuid not null,
    course_id uuid not null,
    number integer not null,
    content jsonb not null,
    approved text[] not null,
    writers uuid[] not null,
    status text not null,
    returned_by uuid,
    return_reason text,
    submitted_by uuid,
    submitted_at timestamptz,
    published_at timestamptz,
    hash text,
    change jsonb,
    version integer not null,
    constraint course_version_pk primary key (id),
    constraint course_version_course_fk foreign key (course_id) references training.course (id),
    constraint course_version_number_key unique (course_id, number),
    constraint course_version_of_course_key unique (id, course_id),
    constraint course_version_number_positive check (number > 0),
    constraint course_version_status_known check (status in ('draft', 'in_review', 'published', 'retired')),
    constraint course_version_languages_known check (approved <@ array['fi', 'sv', 'en']),
    constraint course_version_returned_with_reason check ((returned_by is null) = (return_reason is null)),
    constraint course_version_in_review_submitted check (
      status <> 'in_review' or (submitted_by is not null and submitted_at is not null)),
    constraint course_version_published_whole check (
      (status in ('published', 'retired')) = (published_at is not null)
      and (published_at is null) = (hash is null) and (published_at is null) = (change is null)),
    constraint course_version_hash_is_sha256 check (hash ~ '^[0-9a-f]{64}$')
  );
  comment on table training.course_version is 'What a course says; once published it never changes';

  create function training.keep_published_version() returns trigger language plpgsql set search_path = '' as $$
    begin
      if old.status in ('published', 'retired') and (
        (new.course_id, new.number, new.content, new.published_at, new.hash, new.change)
          is distinct from (old.course_id, old.number, old.content, old.published_at, old.hash, old.change)
        or new.status not in ('published', 'retired')) then
        raise exception 'a published version of a course never changes';
      end if;
      return new;
    end
  $$;
  create trigger course_version_is_kept before update on training.course_version
    for each row execute function training.keep_published_version();

  alter table training.course_version enable row level security;
  alter table training.course_version force row level security;
  create policy course_version_of_staff on training.course_version for all to casework_app using (true) with check (true);
  create policy course_version_published on training.course_version for select to training_app
    using (status in ('published', 'retired'));
  grant usage on schema training to casework_app;
  grant select, insert on training.course to casework_app;
  grant select, insert, update on training.course_version to casework_app;
  grant select on training.course, training.course_version to training_app;`;

const learners = `
  create table training.enrolment (
    id uuid not null,
    trainee_id uuid not null,
    course_id uuid not null,
    course_version_id uuid not null,
    role text not null,
    organisation_id uuid,
    origin jsonb not null,
    cycle integer not null,
    enrolled_on date not null,
    due_on date,
    extra_time integer not null,
    status text not null,
    completed_on date,
    withdrawn_on date,
    waiver jsonb,
    version integer not null,
    constraint enrolment_pk primary key (id),
    constraint enrolment_of_trainee_key unique (id, trainee_id),
    constraint enrolment_version_fk foreign key (course_version_id, course_id)
      references training.course_version (id, course_id),
    constraint enrolment_cycle_key unique (trainee_id, course_id, cycle),
    constraint enrolment_cycle_positive check (cycle > 0),
    constraint enrolment_role_known check (role in ('reception', 'police', 'border', 'ngo')),
    constraint enrolment_extra_time_in_range check (extra_time between 0 and 100),
    constraint enrolment_status_known check (status in ('active', 'completed', 'waived', 'withdrawn')),
    constraint enrolment_ends_with_its_day check (
      (status = 'completed') = (completed_on is not null) and (status = 'withdrawn') = (withdrawn_on is not null)
      and (status = 'waived') = (waiver is not null))
  );
  comment on table training.enrolment is 'A learner''s going through one version of a course';
  create unique index enrolment_one_at_a_time on training.enrolment (trainee_id, course_id) where status = 'active';

  create table training.step_done (
    enrolment_id uuid not null,
    trainee_id uuid not null,
    step text not null,
    done_at timestamptz not null,
    constraint step_done_pk primary key (enrolment_id, step),
    constraint step_done_enrolment_fk foreign key (enrolment_id, trainee_id) references training.enrolment (id, trainee_id),
    constraint step_done_step_known check (step ~ '^(lesson|case|check):[a-z0-9-]+$|^exam$')
  );
  comment on table training.step_done is 'What a learner has done of a course, and when first';
  ${["training.enrolment", "training.step_done"].map(guardByLearner).join("")}
  grant select, insert, update on training.enrolment to training_app;
  grant select, insert on training.step_done to training_app;`;
