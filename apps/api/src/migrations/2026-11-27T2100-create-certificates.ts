import type { MigrationInterface, QueryRunner } from "typeorm";
import { guardByLearner } from "./row-security.ts";

/**
 * Certificates; and what staff who manage training see of learners: for which body they count, in what they are enrolled, and
 * what they have passed. What a learner answered stays the learner's.
 */
export class CreateCertificates1795813200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${learnersOfBodies}${certificates}${seenByStaff}`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}

const learnersOfBodies = `
  alter table kernel.trainee add organisation_id uuid, add email text;
  alter table kernel.trainee add constraint trainee_email_short check (length(email) <= 254);
  comment on column kernel.trainee.organisation_id is
    'The body for which the learner counts, of casework.organisation; the training surface reads only organisation_name';
  comment on column kernel.trainee.email is 'Where invitations and reminders are sent; null where there is none';
  create index trainee_of_organisation on kernel.trainee (organisation_id) where organisation_id is not null;`;

const certificates = `
  create sequence training.certificate_status_index as integer minvalue 0;
  comment on sequence training.certificate_status_index is 'Places in the list of revoked certificates; none is used twice';

  create table training.certificate (
    id uuid not null,
    enrolment_id uuid not null,
    trainee_id uuid not null,
    course_id uuid not null,
    course_version_id uuid not null,
    organisation_id uuid,
    valid_from date not null,
    valid_until date not null,
    renewal_from date not null,
    status_index integer not null,
    revoked_at timestamptz,
    revoked_by uuid,
    revoke_reason text,
    version integer not null,
    constraint certificate_pk primary key (id),
    constraint certificate_enrolment_key unique (enrolment_id),
    constraint certificate_status_index_key unique (status_index),
    constraint certificate_enrolment_fk foreign key (enrolment_id, trainee_id) references training.enrolment (id, trainee_id),
    constraint certificate_version_fk foreign key (course_version_id, course_id)
      references training.course_version (id, course_id),
    constraint certificate_days_in_order check (valid_from <= valid_until and renewal_from <= valid_until),
    constraint certificate_status_index_not_negative check (status_index >= 0),
    constraint certificate_revoked_whole check (
      (revoked_at is null) = (revoked_by is null) and (revoked_at is null) = (revoke_reason is null))
  );
  comment on table training.certificate is 'That a learner has passed a course; holds through valid_until unless it is revoked';
  create index certificate_of_learner on training.certificate (trainee_id, course_id, valid_until);
  create index certificate_of_organisation on training.certificate (organisation_id, valid_from, valid_until);
  ${guardByLearner("training.certificate")}
  grant usage on sequence training.certificate_status_index to training_app, casework_app;
  grant select, insert, update on training.certificate to training_app;`;

const sight = `(select current_setting('app.learners', true))`;

/** Whoever reads coverage reads how learners stand; who they are, and what is done with them, is for those who manage training. */
const seenByStaff = `
  ${["certificate", "enrolment"]
    .map(
      (table) => `
  create policy ${table}_counted_by_staff on training.${table} for select to casework_app using (${sight} = 'standing');
  create policy ${table}_managed_by_staff on training.${table} for all to casework_app
    using (${sight} = 'names') with check (${sight} = 'names');`,
    )
    .join("")}
  create policy trainee_managed_by_staff on kernel.trainee for select to casework_app using (${sight} = 'names');
  grant select, insert, update on training.certificate, training.enrolment to casework_app;
  grant select (id, name, organisation_id, organisation_name, email, language, active) on kernel.trainee to casework_app;`;
