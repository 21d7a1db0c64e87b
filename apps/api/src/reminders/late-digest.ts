import { legalDayOf, mondayOf } from "@vas/domain/kernel";
import { isReminderHour } from "@vas/domain/reminders";
import type pg from "pg";
import type { Keyring } from "../kernel/keyring.ts";
import type { MailTask } from "../notices/index.ts";
import { contactPlace } from "../organisations/index.ts";
import type { DailyReminders } from "./daily-reminders.ts";

/**
 * Queues, once a week, the word to each body whose staff are late with a course: a mail of its own to each contact person, so that
 * one that fails is sent again to nobody else. It may run every hour: the week is noted together with the queued mails.
 * @returns how many bodies are told now
 */
export async function tellBodies({ pool, now }: DailyReminders): Promise<number> {
  const at = now();
  if (!isReminderHour(at)) return 0;
  const today = legalDayOf(at);
  const { rows } = await pool.query<{ told: number }>(
    `with late as (
       select distinct organisation_id from training.enrolment
       where status = 'active' and due_on < $1 and organisation_id is not null),
     noted as (
       insert into training.late_told (organisation_id, week) select organisation_id, $2 from late
       on conflict on constraint late_told_pk do nothing returning organisation_id),
     queued as (
       select kernel.enqueue('bodies-late', json_build_object('organisationId', organisation_id, 'contactId', c.id))
       from noted join casework.organisation_contact c using (organisation_id) where c.email_enc is not null)
     select (select count(*)::int from noted) as told, (select count(*) from queued) as mails`,
    [today, mondayOf(today)],
  );
  return rows[0]?.told ?? 0;
}

type Payload = { readonly organisationId: string; readonly contactId: string };
type Contact = { readonly id: string; readonly sealed: Buffer; readonly wrapped: Buffer };

const subject = "Koulutus: kursseja suorittamatta määräpäivään mennessä / Utbildning: kurser har inte avklarats i tid";

/**
 * Mails one of a body's contact persons how many of its staff are late, and never who: names are no matter for mail. What language a
 * contact person speaks is not known, so that it is said in both national languages.
 */
export function lateMail(keyring: Pick<Keyring, "unwrap">): MailTask {
  return {
    task: "bodies-late",
    async run({ pool, send, origin, now }, payload) {
      const { organisationId, contactId } = payload as Payload;
      const late = await lateIn(pool, { organisation: organisationId, today: legalDayOf(now()) });
      const contact = late === 0 ? undefined : await contactOf(pool, contactId);
      if (!contact) return;
      const to = keyring.unwrap(contact.id, contact.wrapped).open(contactPlace(contact.id, "email"), contact.sealed);
      await send({ to, subject, text: lateText(late, `${origin}/portal/`) });
    },
  };
}

async function lateIn(
  pool: pg.Pool,
  { organisation, today }: { readonly organisation: string; readonly today: string },
): Promise<number> {
  const { rows } = await pool.query<{ late: number }>(
    `select count(distinct trainee_id)::int as late from training.enrolment
     where organisation_id = $1 and status = 'active' and due_on < $2`,
    [organisation, today],
  );
  return rows[0]?.late ?? 0;
}

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

/** The mail's text, in Finnish and Swedish. */
export function lateText(late: number, link: string): string {
  const fi = late === 1 ? "Yksi organisaationne henkilö ei ole" : `${late} organisaationne henkilöä ei ole`;
  const sv = late === 1 ? "En person" : `${late} personer`;
  return `${fi} suorittanut kurssia määräpäivään mennessä. Muistuttakaa henkilöstöä jatkamaan: ${link}
Nimet saa kansallisen koulutuksen kouluttajalta. Tässä viestissä ei ole tietoja henkilöistä. Älkää vastatko viestiin.

${sv} i er organisation har inte avklarat en kurs i tid. Påminn personalen om att fortsätta: ${link}
Namnen fås av den nationella utbildningens utbildare. Detta meddelande innehåller inga uppgifter om personer. Svara inte på det.
`;
}
