import type { MigrationInterface, QueryRunner } from "typeorm";
import { guardByLearner } from "./row-security.ts";

/** The bank of questions with its versions, and the attempts of learners with what they answered. */
export class CreateQuestionsAndAttempts1795810200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${questions}${attempts}`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}

const questions = `
  create table training.question_version (
    course_id uuid not null,
    question text not null,
    number integer not null,
    content jsonb not null,
    constraint question_version_pk primary key (course_id, question, number),
    constraint question_version_course_fk foreign key (course_id) references training.course (id),
    constraint question_version_number_positive check (number > 0)
  );
  comment on table training.question_version is 'A question of a course''s bank as it was at a time; rows are only ever added';

  create table training.course_version_question (
    course_version_id uuid not null,
    course_id uuid not null,
    question text not null,
    number integer not null,
    constraint course_version_question_pk primary key (course_version_id, question),
    constraint course_version_question_version_fk foreign key (course_version_id, course_id)
      references training.course_version (id, course_id),
    constraint course_version_question_question_fk foreign key (course_id, question, number)
      references training.question_version (course_id, question, number)
  );
  comment on table training.course_version_question is 'Which version of each question a version of a course asks, from its publication on';
  grant select, insert on training.question_version, training.course_version_question to casework_app;
  -- The keys are in the bank: the portal's role draws from it, and what a learner is sent is made without them.
  grant select on training.question_version, training.course_version_question to training_app;`;

const attempts = `
  create table training.attempt (
    id uuid not null,
    enrolment_id uuid not null,
    trainee_id uuid not null,
    purpose text not null,
    number integer not null,
    paper jsonb not null,
    pass_percent integer not null,
    started_at timestamptz not null,
    closes_at timestamptz,
    status text not null,
    ended_at timestamptz,
    ended_by text,
    right_answers integer,
    asked integer,
    is_passed boolean,
    version integer not null,
    constraint attempt_pk primary key (id),
    constraint attempt_of_trainee_key unique (id, trainee_id),
    constraint attempt_number_key unique (enrolment_id, purpose, number),
    constraint attempt_enrolment_fk foreign key (enrolment_id, trainee_id) references training.enrolment (id, trainee_id),
    constraint attempt_number_positive check (number > 0),
    constraint attempt_purpose_known check (purpose ~ '^(exam|check:[a-z0-9-]+)$'),
    constraint attempt_status_known check (status in ('open', 'ended')),
    constraint attempt_ended_whole check (
      (status = 'ended') = (ended_at is not null) and (ended_at is null) = (ended_by is null)
      and (ended_at is null) = (right_answers is null) and (ended_at is null) = (asked is null)
      and (ended_at is null) = (is_passed is null)),
    constraint attempt_ended_by_known check (ended_by in ('learner', 'time'))
  );
  comment on table training.attempt is 'One go at a check or an exam, with the paper as it was drawn';
  create unique index attempt_one_open on training.attempt (enrolment_id, purpose) where status = 'open';

  create table training.answer (
    attempt_id uuid not null,
    trainee_id uuid not null,
    place integer not null,
    answer jsonb not null,
    given_at timestamptz not null,
    constraint answer_pk primary key (attempt_id, place),
    constraint answer_attempt_fk foreign key (attempt_id, trainee_id) references training.attempt (id, trainee_id),
    constraint answer_place_not_negative check (place >= 0)
  );
  comment on table training.answer is 'What a learner answered at a place of the paper; of several the last one saved';
  ${["training.attempt", "training.answer"].map(guardByLearner).join("")}
  grant select, insert, update on training.attempt, training.answer to training_app;`;
