import { legalDayOf, mondayOf, type CalendarDate, type Language } from "@vas/domain/kernel";
import { isReminderHour } from "@vas/domain/reminders";
import type pg from "pg";
import type { Keyring } from "../kernel/keyring.ts";
import type { MailParts, MailTask, OutgoingMail } from "../notices/index.ts";
import { contactPlace } from "../organisations/index.ts";
import type { DailyReminders } from "./daily-reminders.ts";
import { contactWords, managerWords, type StaffToTell } from "./late-digest.words.ts";

/**
 * Queues, once a week, the word that staff of a body are late with a course, or have one to begin again: to each of its managers who
 * gets mail, or where there is none to each contact person. Of the staff are those who count for the body today, as on its managers'
 * page, whatever body they are enrolled for. Each mail is a task of its own, so that one that fails is sent again to nobody else. It
 * may run every hour: the week is noted together with the queued mails.
 * @returns how many bodies are told now
 */
export async function tellBodies({ pool, now }: DailyReminders): Promise<number> {
  const at = now();
  if (!isReminderHour(at)) return 0;
  const today = legalDayOf(at);
  const { rows } = await pool.query<{ told: number }>(
    `with told as (
       select organisation as organisation_id from training.staff_to_tell($1)),
     noted as (
       insert into training.late_told (organisation_id, week) select organisation_id, $2 from told
       on conflict on constraint late_told_pk do nothing returning organisation_id),
     forgotten as (delete from training.late_mailed where week < $2::date - 28),
     managed as (
       select m.organisation_id, m.trainee_id from noted join training.manager m on m.organisation_id = noted.organisation_id
       join kernel.trainee t on t.id = m.trainee_id where m.ended_on is null and t.active and t.email is not null),
     to_managers as (
       select kernel.enqueue('managers-late', json_build_object('managerOf', trainee_id, 'week', $2::date))
       from (select distinct trainee_id from managed) one),
     to_contacts as (
       select kernel.enqueue('bodies-late', json_build_object('organisationId', organisation_id, 'contactId', c.id, 'week', $2::date))
       from noted join casework.organisation_contact c using (organisation_id)
       where c.email_enc is not null and organisation_id not in (select organisation_id from managed))
     select (select count(*)::int from noted) as told, (select count(*) from to_managers) + (select count(*) from to_contacts) as mails`,
    [today, mondayOf(today)],
  );
  return rows[0]?.told ?? 0;
}

type Keys = Pick<Keyring, "unwrap" | "fingerprint">;

/** A task that was queued by the program of before names no week. */
type Week = { readonly week?: CalendarDate };
type Weekly = { readonly parts: MailParts; readonly keyring: Keys; readonly week: CalendarDate | undefined };

/**
 * Sends a mail unless one went to its address in the week. It is noted once it has gone, so that what fails is sent again. Of two at
 * once for one address one waits for the other, by a lock of the connection and in no transaction: a mail server may take longer than
 * the database lets a transaction wait, and what is sent by then would be sent again and again.
 */
async function sendOnceAWeek({ parts, keyring, week }: Weekly, mail: OutgoingMail): Promise<void> {
  const address = keyring.fingerprint(`late ${mail.to.trim().toLowerCase()}`);
  const note = [week ?? mondayOf(legalDayOf(parts.now())), address];
  const client = await parts.pool.connect();
  try {
    await client.query("select pg_advisory_lock(hashtextextended(encode($1, 'hex'), 0))", [address]);
    const told = await client.query("select from training.late_mailed where week = $1 and address_hash = $2", note);
    if (told.rowCount !== 0) return;
    await parts.send(mail);
    await client.query(
      "insert into training.late_mailed (week, address_hash) values ($1, $2) on conflict do nothing",
      note,
    );
  } finally {
    // With its connection the lock goes.
    client.release(true);
  }
}

/** The mails about staff who are late or have a course to begin again: how many, and never who; names are no matter for mail. */
export function lateMails(keyring: Keys): readonly MailTask[] {
  return [
    {
      task: "bodies-late",
      async run(parts, payload) {
        const { organisationId, contactId, week } = payload as OfContact;
        const staff = await staffToTell(parts.pool, { bodies: [organisationId], today: legalDayOf(parts.now()) });
        if (!staff) return;
        const contact = await contactOf(parts.pool, contactId);
        if (!contact) return;
        const to = keyring.unwrap(contact.id, contact.wrapped).open(contactPlace(contact.id, "email"), contact.sealed);
        await sendOnceAWeek({ parts, keyring, week }, { to, ...contactWords(staff, `${parts.origin}/portal/`) });
      },
    },
    {
      task: "managers-late",
      async run(parts, payload) {
        const { managerOf, week } = payload as OfManager;
        const manager = await managerToTell(parts.pool, managerOf);
        if (!manager) return;
        const { email, language, bodies } = manager;
        const staff = await staffToTell(parts.pool, { bodies, today: legalDayOf(parts.now()) });
        if (!staff) return;
        const words = managerWords(language, staff, `${parts.origin}/portal/staff`);
        await sendOnceAWeek({ parts, keyring, week }, { to: email, learnerReads: language, ...words });
      },
    },
  ];
}

type OfContact = Week & { readonly organisationId: string; readonly contactId: string };
type OfManager = Week & { readonly managerOf: string };

type Asked = { readonly bodies: readonly string[]; readonly today: string };

/** Of how many of the bodies' staff there is something to tell; undefined of nobody. */
async function staffToTell(pool: pg.Pool, { bodies, today }: Asked): Promise<StaffToTell | undefined> {
  const { rows } = await pool.query<StaffToTell>(
    // Nobody counts for two bodies on one day.
    `select sum(late)::int as late, sum(renewable)::int as renewable, sum(ended)::int as ended
     from training.staff_to_tell($2) where organisation = any ($1::uuid[]) having count(*) > 0`,
    [bodies, today],
  );
  return rows[0];
}

type Manager = { readonly email: string; readonly language: Language; readonly bodies: readonly string[] };

/** The manager with all bodies whose staff they manage now, as long as they manage any and get mail. */
async function managerToTell(pool: pg.Pool, id: string): Promise<Manager | undefined> {
  const { rows } = await pool.query<Manager>(
    `select t.email, t.language, array_agg(m.organisation_id) as bodies
     from kernel.trainee t join training.manager m on m.trainee_id = t.id
     where t.id = $1 and m.ended_on is null and t.active and t.email is not null group by t.email, t.language`,
    [id],
  );
  return rows[0];
}

type Contact = { readonly id: string; readonly sealed: Buffer; readonly wrapped: Buffer };

/** The contact person, as long as they have an address. */
async function contactOf(pool: pg.Pool, id: string): Promise<Contact | undefined> {
  const { rows } = await pool.query<Contact>(
    `select c.id, c.email_enc as sealed, k.wrapped from casework.organisation_contact c
     join kernel.data_key k on k.subject_id = c.id
     where c.id = $1 and c.email_enc is not null and k.wrapped is not null`,
    [id],
  );
  return rows[0];
}
