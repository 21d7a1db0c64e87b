import type { MigrationInterface, QueryRunner } from "typeorm";
import { guardByLearner } from "./row-security.ts";

/** The cases of courses with their versions, and how learners went through them: each choice in its place. */
export class CreateCases1795820400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${cases}${plays}`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}

const cases = `
  create table training.case_version (
    course_id uuid not null,
    case_name text not null,
    number integer not null,
    content jsonb not null,
    kept_by uuid not null,
    kept_at timestamptz not null,
    constraint case_version_pk primary key (course_id, case_name, number),
    constraint case_version_course_fk foreign key (course_id) references training.course (id),
    constraint case_version_name_short check (case_name ~ '^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$'),
    constraint case_version_number_positive check (number > 0)
  );
  comment on table training.case_version is 'A branching case of a course as it was at a time; rows are only ever added';

  create table training.course_version_case (
    course_version_id uuid not null,
    course_id uuid not null,
    case_name text not null,
    number integer not null,
    constraint course_version_case_pk primary key (course_version_id, case_name),
    constraint course_version_case_version_fk foreign key (course_version_id, course_id)
      references training.course_version (id, course_id),
    constraint course_version_case_case_fk foreign key (course_id, case_name, number)
      references training.case_version (course_id, case_name, number)
  );
  comment on table training.course_version_case is 'Which version of each case a version of a course plays, from its publication on';
  grant select, insert on training.case_version, training.course_version_case to casework_app;
  -- What a choice scores and where it leads is in the case: the portal's server plays by it, and a learner is sent none of it
  -- before they have chosen.
  grant select on training.case_version, training.course_version_case to training_app;`;

const plays = `
  create table training.case_play (
    id uuid not null,
    enrolment_id uuid not null,
    trainee_id uuid not null,
    course_id uuid not null,
    case_name text not null,
    case_number integer not null,
    number integer not null,
    started_at timestamptz not null,
    status text not null,
    ended_at timestamptz,
    safety integer,
    rights integer,
    procedure integer,
    constraint case_play_pk primary key (id),
    constraint case_play_of_trainee_key unique (id, trainee_id),
    constraint case_play_number_key unique (enrolment_id, case_name, number),
    constraint case_play_enrolment_fk foreign key (enrolment_id, trainee_id) references training.enrolment (id, trainee_id),
    constraint case_play_case_fk foreign key (course_id, case_name, case_number)
      references training.case_version (course_id, case_name, number),
    constraint case_play_number_positive check (number > 0),
    constraint case_play_status_known check (status in ('going_on', 'ended', 'critical_error')),
    constraint case_play_ended_whole check (
      (status = 'going_on') = (ended_at is null) and (ended_at is null) = (safety is null)
      and (ended_at is null) = (rights is null) and (ended_at is null) = (procedure is null))
  );
  comment on table training.case_play is 'One going through a case, and what its choices scored once it has ended';
  create unique index case_play_one_going_on on training.case_play (enrolment_id, case_name) where status = 'going_on';

  create table training.case_step (
    play_id uuid not null,
    trainee_id uuid not null,
    place integer not null,
    scene text not null,
    choice text not null,
    safety integer not null,
    rights integer not null,
    procedure integer not null,
    chosen_at timestamptz not null,
    constraint case_step_pk primary key (play_id, place),
    constraint case_step_play_fk foreign key (play_id, trainee_id) references training.case_play (id, trainee_id),
    constraint case_step_place_not_negative check (place >= 0),
    constraint case_step_scores_in_range check (
      safety between -2 and 2 and rights between -2 and 2 and procedure between -2 and 2)
  );
  comment on table training.case_step is 'What a learner chose in a scene, and what it scored';
  ${["training.case_play", "training.case_step"].map(guardByLearner).join("")}
  grant select, insert, update on training.case_play to training_app;
  grant select, insert on training.case_step to training_app;`;
