import type pg from "pg";
import type { World } from "./world.ts";

type Traced = {
  readonly trainee: string;
  readonly enrolment: string;
  readonly name: string;
  readonly address: string;
};

/** What other parts of the system leave of a learner: a session, a link, a reminder, days of teaching, mail that failed, words of staff. */
export async function givenTraces(
  administrator: pg.Pool,
  { trainee, enrolment, name, address }: Traced,
): Promise<void> {
  await administrator.query(
    `insert into kernel.session (secret_hash, realm, trainee_id, created_at, authenticated_at, last_seen_at, idle_seconds, expires_at)
     values (sha256('k'), 'training', $1, now(), now(), now(), 900, now() + interval '8 hours')`,
    [trainee],
  );
  await administrator.query(
    `insert into kernel.sign_in_link (token_hash, trainee_id, invitation_id, created_at, expires_at)
     select sha256('k'), $1, (select id from training.invitation limit 1), now(), now() + interval '15 minutes'`,
    [trainee],
  );
  await administrator.query(
    `insert into training.name_correction (trainee_id, version, name_before, reason, corrected_at, corrected_by)
     values ($1, 2, $2, 'Avioliitto', now(), gen_random_uuid())`,
    [trainee, name],
  );
  await administrator.query(
    `insert into training.manager (id, trainee_id, organisation_id, since, named_by, version)
     values (gen_random_uuid(), $1, gen_random_uuid(), '2026-01-01', gen_random_uuid(), 1)`,
    [trainee],
  );
  await givenLearning(administrator, { trainee, enrolment, name });
  await givenMails(administrator, { trainee, address });
  await administrator.query(
    `update training.certificate set revoked_at = '2016-09-01', revoked_by = gen_random_uuid(), revoke_reason = $2
     where trainee_id = $1 and valid_until = '2017-09-01'`,
    [trainee, `${name} ei ollut paikalla`],
  );
}

/** A mail to them that the mail server did not take, and one to somebody else. */
async function givenMails(
  administrator: pg.Pool,
  { trainee, address }: Pick<Traced, "trainee" | "address">,
): Promise<void> {
  await administrator.query("select kernel.enqueue('sign-in-link', json_build_object('traineeId', $1::text))", [
    trainee,
  ]);
  await administrator.query(
    "select kernel.enqueue('learner-mail', json_build_object('enrolmentId', gen_random_uuid()))",
  );
  await administrator.query(
    "update graphile_worker._private_jobs set last_error = $1 where payload ->> 'traineeId' is not null",
    [`550 <${address}> unknown`],
  );
}

/** A reminder, a day of teaching that began an enrolment, and one that was taken back. */
async function givenLearning(
  administrator: pg.Pool,
  { trainee, enrolment, name }: Omit<Traced, "address">,
): Promise<void> {
  await administrator.query(
    `insert into training.reminder_sent (id, trainee_id, enrolment_id, kind, about, sent_on)
     values (gen_random_uuid(), $1, $2, 'due_3', '2026-12-01', '2026-11-28')`,
    [trainee, enrolment],
  );
  await administrator.query(
    `with begun as (insert into training.enrolment (id, trainee_id, course_id, course_version_id, role, status, withdrawn_on, cycle,
         enrolled_on, extra_time, origin, version)
       select gen_random_uuid(), trainee_id, course_id, course_version_id, role, 'withdrawn', '2026-11-02', 9, '2026-11-02', 0, origin, 1
       from training.enrolment where id = $1 returning id, trainee_id, course_id),
     held as (insert into training.training (id, course_id, organisation_ids, held_on, begins_at, venue, teacher, seats, status, version)
       select id, course_id, array[id], '2026-11-02', '09:00', 'Sali', '', 1, 'held', 1 from begun returning id),
     attended as (insert into training.attendance (training_id, trainee_id, noted_at, noted_by, begun_id)
       select held.id, begun.trainee_id, now(), held.id, begun.id from begun, held)
     insert into training.attendance_taken_back (id, training_id, trainee_id, taken_back_at, taken_back_by, reason, noted_at, noted_by,
       walked_in)
     select held.id, held.id, trainee_id, now(), held.id, $2, now(), held.id, false from begun, held`,
    [enrolment, `${name} oli poissa`],
  );
}

/** Every text of every table, that of the queue's included. */
export async function textsOfTables({ administrator }: Pick<World, "administrator">): Promise<string> {
  const { rows: tables } = await administrator.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const texts: string[] = [];
  for (const one of tables) {
    const { rows } = await administrator.query(`select t::text as text from ${one.name} t order by 1`);
    texts.push(JSON.stringify([one.name, rows]));
  }
  return texts.join("\n");
}
