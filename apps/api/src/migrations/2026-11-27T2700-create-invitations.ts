import type { MigrationInterface, QueryRunner } from "typeorm";

/** Invitations by mail, and the links by which learners without an account at the identity provider sign in. */
export class CreateInvitations1795834800000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${invitations}${links}${seenBySignIn}${seenByWorker}`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}

const sight = `(select current_setting('app.learners', true))`;

const invitations = `
  create unique index trainee_email_key on kernel.trainee (lower(email)) where email is not null;

  create table training.invitation (
    id uuid not null,
    email text not null,
    course_id uuid not null,
    role text not null,
    organisation_id uuid,
    organisation_name text,
    due_on date,
    language text not null,
    invited_by uuid not null,
    invited_at timestamptz not null,
    expires_at timestamptz not null,
    token_hash bytea,
    mailed_at timestamptz,
    status text not null,
    trainee_id uuid,
    accepted_at timestamptz,
    withdrawn_at timestamptz,
    version integer not null,
    constraint invitation_pk primary key (id),
    constraint invitation_token_hash_key unique (token_hash),
    constraint invitation_course_fk foreign key (course_id) references training.course (id),
    constraint invitation_email_short check (length(email) <= 254),
    constraint invitation_role_known check (role in ('reception', 'police', 'border', 'ngo')),
    constraint invitation_language_known check (language in ('fi', 'sv', 'en')),
    constraint invitation_token_hash_is_sha256 check (octet_length(token_hash) = 32),
    constraint invitation_expires_later check (expires_at > invited_at),
    constraint invitation_organisation_whole check ((organisation_id is null) = (organisation_name is null)),
    constraint invitation_status_known check (status in ('open', 'accepted', 'withdrawn')),
    constraint invitation_ends_whole check (
      (status = 'accepted') = (accepted_at is not null) and (status = 'accepted') = (trainee_id is not null)
      and (status = 'withdrawn') = (withdrawn_at is not null))
  );
  comment on table training.invitation is 'A place in a course offered at a mail address; taken up once, by whoever has the link';
  comment on column training.invitation.token_hash is
    'SHA-256 of the secret in the link that was mailed last; null until it is mailed. The secret is stored nowhere';
  create unique index invitation_one_open on training.invitation (course_id, lower(email)) where status = 'open';
  create index invitation_latest on training.invitation (invited_at desc, id);

  alter table training.invitation enable row level security;
  alter table training.invitation force row level security;
  create policy invitation_managed_by_staff on training.invitation for all to casework_app
    using (${sight} = 'names') with check (${sight} = 'names');
  create policy invitation_taken_up on training.invitation for all to sign_in_app using (true) with check (status = 'accepted');
  create policy invitation_mailed on training.invitation for all to worker_app
    using (status = 'open') with check (status = 'open');
  create policy staff_seen_by_trainers on kernel.staff for select to casework_app
    using (${sight} = 'names' and 'trainer' = any (roles));
  grant select, insert, update on training.invitation to casework_app;
  grant select, update (status, trainee_id, accepted_at, version) on training.invitation to sign_in_app;
  grant select, update (token_hash, mailed_at) on training.invitation to worker_app;`;

const links = `
  create table kernel.sign_in_link (
    token_hash bytea not null,
    trainee_id uuid not null,
    invitation_id uuid,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    constraint sign_in_link_pk primary key (token_hash),
    constraint sign_in_link_trainee_fk foreign key (trainee_id) references kernel.trainee (id),
    constraint sign_in_link_invitation_fk foreign key (invitation_id) references training.invitation (id),
    constraint sign_in_link_token_hash_is_sha256 check (octet_length(token_hash) = 32),
    constraint sign_in_link_expires_later check (expires_at > created_at)
  );
  comment on table kernel.sign_in_link is
    'Links mailed to learners to sign in by, once and for a quarter of an hour: the hash of the secret, never the secret';
  comment on column kernel.sign_in_link.invitation_id is 'The invitation that is taken up by signing in with the link';
  create index sign_in_link_expires on kernel.sign_in_link (expires_at);

  alter table kernel.sign_in_link enable row level security;
  alter table kernel.sign_in_link force row level security;
  create policy sign_in_link_used on kernel.sign_in_link for all to sign_in_app using (true) with check (true);
  create policy sign_in_link_mailed on kernel.sign_in_link for insert to worker_app with check (used_at is null);
  grant select, update (used_at), delete on kernel.sign_in_link to sign_in_app;
  grant insert on kernel.sign_in_link to worker_app;`;

/** Who takes an invitation up is made a learner of the portal's realm and enrolled; the role of the sign-in can do no more. A learner
 * who enrols by themselves counts for the body that they belong to. */
const seenBySignIn = `
  create policy trainee_sees_own on kernel.trainee for select to training_app
    using (id = (select nullif(current_setting('app.actor_id', true), '')::uuid));
  grant select (id, organisation_id) on kernel.trainee to training_app;
  create policy trainee_invited on kernel.trainee for insert to sign_in_app with check (subject like 'invited:%' and active);
  grant insert on kernel.trainee to sign_in_app;
  grant usage on schema training to sign_in_app;
  grant select on training.course, training.course_version to sign_in_app;
  create policy course_version_invited_to on training.course_version for select to sign_in_app using (status = 'published');
  create policy enrolment_invited on training.enrolment for insert to sign_in_app
    with check (origin ->> 'kind' = 'invited' and status = 'active');
  create policy enrolment_asked_before on training.enrolment for select to sign_in_app using (true);
  grant insert, select (trainee_id, course_id, status, cycle) on training.enrolment to sign_in_app;
  create policy certificate_asked_before on training.certificate for select to sign_in_app using (true);
  grant select (trainee_id, course_id, renewal_from, revoked_at) on training.certificate to sign_in_app;`;

/** What is told by mail: to whom, of which course and until when. */
const seenByWorker = `
  create policy trainee_is_written_to on kernel.trainee for select to worker_app using (active and email is not null);
  grant select (id, email, language, active) on kernel.trainee to worker_app;
  grant usage on schema training to worker_app;
  create policy course_version_told_of on training.course_version for select to worker_app
    using (status in ('published', 'retired'));
  grant select (id, course_id, number, status, content) on training.course_version to worker_app;`;
