import type pg from "pg";
import { insertAudit } from "../kernel/audit.ts";
import { administratorEntry } from "./entry.store.ts";
import { Refusal } from "./refusal.ts";

/** What became of a learner's data: how many rows of each kind are gone, and how many stay that name nobody. */
export type Forgotten = {
  readonly learner: string;
  readonly gone: Readonly<Record<string, number>>;
  readonly kept: Readonly<Record<string, number>>;
};

export type Forgetting = {
  readonly learner: string;
  /** Certificates that hold are revoked first; without it they keep their holder from being forgotten. */
  readonly alsoCertificates: boolean;
  /** They were forgotten before, and a backup has brought them back: nothing of theirs keeps them. */
  readonly isAgain?: boolean;
};

/** The learner of this subject, id or mail address. @throws Refusal where there is none, or more than one */
export async function learnerNamed(client: pg.ClientBase, named: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    "select id from kernel.trainee where subject = $1 or id::text = lower($1) or lower(email) = lower($1)",
    [named],
  );
  const [found, another] = rows;
  if (!found) throw new Refusal("There is no such learner. Name them by their subject, id or mail address.");
  if (another) throw new Refusal("More than one learner is named so. Name the one who is meant by their id.");
  return found.id;
}

/**
 * Erases a learner, with its audit row: everything that says who they are, and what they did. What stays says of nobody that a
 * certificate was held, for which body and when. Inside the caller's transaction; of two at once the second finds nobody.
 * @throws Refusal where there is no such learner, an exam of theirs is open, a certificate holds, or a mail is on its way to them
 */
export async function forgetLearner(client: pg.ClientBase, asked: Forgetting): Promise<Forgotten> {
  const { learner } = asked;
  await lockLearner(client, learner);
  if (!asked.isAgain) await requireNothingOpen(client, asked);
  const queuedFor = await idsOf(client, learner);
  const revoked = await revokeHeld(client, learner);
  const gone = await countAll(client, erasing, learner);
  const kept = await countAll(client, keeping, learner);
  await client.query("delete from kernel.trainee where id = $1", [learner]);
  await noteForgotten(client, learner);
  const mails = await dropMails(client, queuedFor);
  return { learner, gone: { ...gone, "queued mails": mails }, kept: { ...kept, "certificates revoked now": revoked } };
}

/** Puts a learner onto the list of those who were forgotten, by which a restored backup forgets them again. */
export async function noteForgotten(client: pg.ClientBase, learner: string): Promise<void> {
  await client.query(
    `insert into training.forgotten_learner (trainee_id, forgotten_on) values ($1, (now() at time zone 'Europe/Helsinki')::date)
     on conflict do nothing`,
    [learner],
  );
  const entry = { ...administratorEntry("ForgetLearner"), surface: "training" } as const;
  await client.query(insertAudit([{ ...entry, subjects: [learner], classes: ["learning"], count: 1 }]));
}

/** The ids of all who were forgotten, the earliest first. */
export async function forgottenLearners(client: pg.ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query<{ id: string }>(
    "select trainee_id as id from training.forgotten_learner order by forgotten_on, trainee_id",
  );
  return rows.map(({ id }) => id);
}

/** Nobody enrols, invites, moves or signs the learner in meanwhile; and what they are doing at this moment is waited for. */
async function lockLearner(client: pg.ClientBase, learner: string): Promise<void> {
  // The API must not stand behind a command that waits.
  await client.query("set local lock_timeout = '5s'");
  const { rows } = await client.query<{ email: string | null }>(
    "select email from kernel.trainee where id = $1 for update",
    [learner],
  );
  if (!rows[0]) throw new Refusal("There is no such learner any more.");
  await client.query("select set_config('app.forgets', $1, true), set_config('app.forgets_address', $2, true)", [
    learner,
    rows[0].email ?? "",
  ]);
  await client.query("select from training.enrolment where trainee_id = $1 order by id for update", [learner]);
}

const isHeld = "revoked_at is null and valid_until >= (now() at time zone 'Europe/Helsinki')::date";

async function requireNothingOpen(client: pg.ClientBase, { learner, alsoCertificates }: Forgetting): Promise<void> {
  const { rows } = await client.query<{ isInExam: boolean; held: number }>(
    `select exists (select from training.attempt where trainee_id = $1 and purpose = 'exam' and status = 'open') as "isInExam",
       (select count(*)::int from training.certificate where trainee_id = $1 and ${isHeld}) as held`,
    [learner],
  );
  const { isInExam = false, held = 0 } = rows[0] ?? {};
  if (isInExam) throw new Refusal("An exam of theirs is open. It ends by itself when its time is up: try again then.");
  if (held > 0 && !alsoCertificates) {
    throw new Refusal(
      `They hold ${held} certificate(s) in force. With --also-certificate these are revoked, for good, and their holder is forgotten.`,
    );
  }
}

/** Taken up by the learner, or sent to their address. */
const isTheirs = `(trainee_id = $1::uuid or lower(email) = (select lower(t.email) from kernel.trainee t where t.id = $1::uuid))`;

/** By what work that waits in the queue can be told to be theirs. */
async function idsOf(client: pg.ClientBase, learner: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select $1::text as id union select id::text from training.enrolment where trainee_id = $1::uuid
     union select id::text from training.certificate where trainee_id = $1::uuid
     union select id::text from training.manager where trainee_id = $1::uuid
     union select id::text from training.invitation where ${isTheirs}`,
    [learner],
  );
  return rows.map(({ id }) => id);
}

/** What was signed goes on saying that it holds: only the public list takes it back. */
async function revokeHeld(client: pg.ClientBase, learner: string): Promise<number> {
  const { rowCount } = await client.query(
    `with revoked as (
       update training.certificate set revoked_at = now(), revoked_by = trainee_id, revoke_reason = '', version = version + 1
       where trainee_id = $1 and ${isHeld} returning id, trainee_id, version)
     insert into training.certificate_event (certificate_id, trainee_id, version, kind, happened_at, staff_id, body)
     select id, trainee_id, version, 'certificateRevoked', now(), trainee_id, '{}' from revoked`,
    [learner],
  );
  return rowCount ?? 0;
}

type Counted = readonly (readonly [what: string, text: string])[];

/** In the order in which rows refer to one another. */
const erasing: Counted = [
  ["sessions", "delete from kernel.session where trainee_id = $1"],
  [
    "links to sign in by",
    `delete from kernel.sign_in_link
     where trainee_id = $1 or invitation_id in (select id from training.invitation where ${isTheirs})`,
  ],
  ["invitations", `delete from training.invitation where ${isTheirs}`],
  ["kept answers of commands", "delete from kernel.idempotency where actor_id = $1::uuid::text"],
  ["bodies whose staff they managed", "delete from training.manager where trainee_id = $1"],
  ["corrections of the name", "delete from training.name_correction where trainee_id = $1"],
  ["reminders", "delete from training.reminder_sent where trainee_id = $1"],
  ["choices in cases", "delete from training.case_step where trainee_id = $1"],
  ["cases played", "delete from training.case_play where trainee_id = $1"],
  ["answers", "delete from training.answer where trainee_id = $1"],
  ["attempts", "delete from training.attempt where trainee_id = $1"],
  ["steps done", "delete from training.step_done where trainee_id = $1"],
  [
    "moves between bodies without a certificate",
    `delete from training.learner_move where trainee_id = $1
       and not exists (select from training.certificate c where c.trainee_id = $1)`,
  ],
  ["days of teaching taken back", "delete from training.attendance_taken_back where trainee_id = $1"],
  [
    "enrolments",
    `delete from training.enrolment e where trainee_id = $1
       and not exists (select from training.certificate c where c.enrolment_id = e.id)`,
  ],
];

/** What says that certificates were held stays, without what was written about its holder or was given to them alone. */
const keeping: Counted = [
  [
    "certificates",
    `update training.certificate set revoke_reason = case when revoked_at is null then null else '' end where trainee_id = $1`,
  ],
  [
    "enrolments of certificates",
    `update training.enrolment set origin = '{"kind":"self"}', due_on = null, due_set_on = null, extra_time = 0, delta = null,
       waiver = jsonb_set(waiver, '{reason}', '""') where trainee_id = $1`,
  ],
  ["moves between bodies", "select from training.learner_move where trainee_id = $1"],
  ["days of teaching attended", "select from training.attendance where trainee_id = $1"],
];

async function countAll(client: pg.ClientBase, statements: Counted, learner: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [what, text] of statements) counts[what] = (await client.query(text, [learner])).rowCount ?? 0;
  return counts;
}

const waiting = `from graphile_worker._private_jobs j
  where exists (select from json_each_text(j.payload) p where p.value = any ($1::text[]))`;

/**
 * Takes mail to them out of the queue, with the errors of earlier tries, in which a mail server repeats addresses. The queue is the
 * worker's.
 */
async function dropMails(client: pg.ClientBase, ids: readonly string[]): Promise<number> {
  await client.query("set local role worker_app");
  const { rowCount } = await client.query(`select from graphile_worker.complete_jobs(array(select j.id ${waiting}))`, [
    ids,
  ]);
  const { rowCount: left } = await client.query(`select ${waiting}`, [ids]);
  await client.query("set local role vas_owner");
  if (left !== 0) throw new Refusal("A mail to them is being sent at this moment. Try again in a minute.");
  return rowCount ?? 0;
}
