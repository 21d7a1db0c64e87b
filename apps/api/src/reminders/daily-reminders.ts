import { randomUUID } from "node:crypto";
import { legalDayOf, type CalendarDate, type Instant } from "@vas/domain/kernel";
import { dueDatesRemindedOn, dueReminderOn, isReminderHour, renewalReminderOn } from "@vas/domain/reminders";
import type { Reminder } from "@vas/domain/vocabulary";
import type pg from "pg";

export type DailyReminders = {
  /** The database as `worker_app`. */
  readonly pool: pg.Pool;
  readonly now: () => Instant;
};

/** A reminder that is to be sent today. */
type Due = {
  readonly trainee: string;
  readonly enrolment: string | null;
  readonly certificate: string | null;
  readonly kind: Reminder;
  readonly about: CalendarDate;
};

/**
 * Queues the reminders of today, between 8 and 20 o'clock in Finland. It may run every hour and in several processes: a reminder
 * is noted and its mail queued together, and noted only once.
 * @returns how many were queued now
 */
export async function remindToday({ pool, now }: DailyReminders): Promise<number> {
  const at = now();
  if (!isReminderHour(at)) return 0;
  const today = legalDayOf(at);
  const due = [...(await dueDates(pool, today)), ...(await renewals(pool, today))];
  if (due.length === 0) return 0;
  const { rows } = await pool.query<{ queued: number }>(
    `with noted as (
       insert into training.reminder_sent (id, trainee_id, enrolment_id, certificate_id, kind, about, sent_on)
       select id, trainee, enrolment, certificate, kind, about, $2
       from jsonb_to_recordset($1::jsonb) as d(id uuid, trainee uuid, enrolment uuid, certificate uuid, kind text, about date)
       on conflict on constraint reminder_sent_once do nothing returning enrolment_id, certificate_id, kind),
     queued as (
       select kernel.enqueue('learner-mail', json_strip_nulls(json_build_object(
         'kind', kind, 'enrolmentId', enrolment_id, 'certificateId', certificate_id))) from noted)
     select count(*)::int as queued from queued`,
    [JSON.stringify(due.map((one) => ({ ...one, id: randomUUID() }))), today],
  );
  return rows[0]?.queued ?? 0;
}

async function dueDates(pool: pg.Pool, today: CalendarDate): Promise<readonly Due[]> {
  const { from, to } = dueDatesRemindedOn(today);
  const { rows } = await pool.query<Omit<Due, "kind"> & { knownSince: CalendarDate; sent: Reminder[] }>(
    `select e.trainee_id as trainee, e.id as enrolment, null as certificate, e.due_on::text as about,
       e.due_set_on::text as "knownSince",
       array(select r.kind from training.reminder_sent r where r.enrolment_id = e.id and r.about = e.due_on) as sent
     from training.enrolment e join kernel.trainee t on t.id = e.trainee_id
     where e.status = 'active' and e.due_on between $1 and $2`,
    [from, to],
  );
  return rows.flatMap(({ knownSince, sent, ...one }) => {
    const kind = dueReminderOn({ dueOn: one.about, knownSince, sent }, today);
    return kind ? [{ ...one, kind }] : [];
  });
}

/** Only the latest certificate of a course counts, and nobody is told to begin what they have begun or need not take. */
async function renewals(pool: pg.Pool, today: CalendarDate): Promise<readonly Due[]> {
  const { rows } = await pool.query<Omit<Due, "kind"> & { renewalFrom: CalendarDate; sent: Reminder[] }>(
    `select c.trainee_id as trainee, null as enrolment, c.id as certificate, c.valid_until::text as about,
       c.renewal_from::text as "renewalFrom",
       array(select r.kind from training.reminder_sent r where r.certificate_id = c.id and r.about = c.valid_until) as sent
     from training.certificate c join kernel.trainee t on t.id = c.trainee_id
     where $1 between c.renewal_from and c.valid_until
       and not exists (select from training.certificate n where n.trainee_id = c.trainee_id and n.course_id = c.course_id
         and n.revoked_at is null and n.valid_until > c.valid_until)
       and not exists (select from training.enrolment e where e.trainee_id = c.trainee_id and e.course_id = c.course_id
         and (e.status = 'active' or e.status = 'waived' and coalesce(e.waiver_renewal_from > $1, true)))`,
    [today],
  );
  return rows.flatMap(({ renewalFrom, sent, ...one }) => {
    const kind = renewalReminderOn({ renewalFrom, validUntil: one.about, sent }, today);
    return kind ? [{ ...one, kind }] : [];
  });
}
