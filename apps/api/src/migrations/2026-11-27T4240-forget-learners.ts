import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * A learner's data can be erased by the administrator's command, and what says that somebody of a body was certified stays without
 * them. The list of who was erased holds ids only, so that a restored backup can be made to forget them again.
 */
export class ForgetLearners1795841360000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${list}${reached.join("")}${toldOfNobody}`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}

const list = `
  create table training.forgotten_learner (
    trainee_id uuid not null,
    forgotten_on date not null,
    constraint forgotten_learner_pk primary key (trainee_id)
  );
  comment on table training.forgotten_learner is
    'Learners whose data were erased, by ids that name nobody any more: after a restore of a backup they are erased again';
  alter table training.forgotten_learner enable row level security;
  alter table training.forgotten_learner force row level security;
  create policy forgotten_learner_kept_by_owner on training.forgotten_learner for all to vas_owner
    using (true) with check (true);
  comment on column training.certificate.revoked_by is
    'Who revoked it: a member of staff, or its holder where it ended with the erasure of their data';`;

const who = `(select nullif(current_setting('app.forgets', true), ''))`;
const address = `(select nullif(current_setting('app.forgets_address', true), ''))`;

/** For the transaction that says whom it forgets, the tables' owner reaches the rows of that learner, and no others. */
function reachedByOwner(table: string, condition = `trainee_id = ${who}::uuid`): string {
  return `
  create policy ${table.replace(".", "_")}_forgotten_by_owner on ${table} for all to vas_owner using (${condition});`;
}

const reached: readonly string[] = [
  ...[
    "kernel.session",
    "training.answer",
    "training.attempt",
    "training.attendance",
    "training.case_play",
    "training.case_step",
    "training.certificate",
    "training.certificate_event",
    "training.enrolment",
    "training.learner_move",
    "training.reminder_sent",
    "training.step_done",
  ].map((table) => reachedByOwner(table)),
  reachedByOwner("kernel.idempotency", `actor_id = ${who}`),
  // A link that was mailed for an invitation goes with it.
  reachedByOwner("kernel.sign_in_link", `${who} is not null`),
  reachedByOwner("training.invitation", `trainee_id = ${who}::uuid or lower(email) = lower(${address})`),
];

/** What was a hash of the holder's name is nothing once they were erased: by its salt, which is public, names could be tried. */
const toldOfNobody = `
  create or replace function training.public_certificate(wanted uuid) returns table (
      id uuid, course_version_id uuid, content jsonb, valid_from date, valid_until date, revoked_at timestamptz,
      status_index integer, salt text, identity_hash text)
    language sql stable security definer set search_path = '' as $$
      select c.id, c.course_version_id, jsonb_build_object('title', v.content -> 'title', 'notice', v.content -> 'notice'),
        c.valid_from, c.valid_until, c.revoked_at, c.status_index, c.id::text,
        'sha256$' || encode(sha256(convert_to(t.name || c.id::text, 'UTF8')), 'hex')
      from training.certificate c join training.course_version v on v.id = c.course_version_id
        left join kernel.trainee t on t.id = c.trainee_id
      where c.id = wanted
    $$;
  comment on function training.public_certificate is
    'What somebody is told who has the id of a certificate: no name, but a salted hash to compare one with; of an erased holder none';`;
