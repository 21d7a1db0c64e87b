import type { CalendarDate, Language, Words } from "@vas/domain/kernel";
import { dayIn, fill, type MailTask } from "../notices/index.ts";
import { newMailedSecret } from "../sign-in/index.ts";

const subject: Words = {
  fi: "Kutsu kurssille: {course}",
  sv: "Inbjudan till kursen: {course}",
  en: "Invitation to the course: {course}",
};

const text: Words = {
  fi: "Ihmiskaupan uhrien auttamisjärjestelmän koulutus kutsuu sinut suorittamaan verkkokurssin {course}.{due}\n\nOta kutsu vastaan tästä:\n\n{link}\n\nKutsun voi käyttää kerran, viimeistään {until}. Se on tarkoitettu vain sinulle: älä lähetä linkkiä muille. Kutsun sivu kertoo, kuka kutsun lähetti: kysy häneltä, jos et odottanut sitä. Älä vastaa viestiin.",
  sv: "Hjälpsystemet för offer för människohandel bjuder in dig till nätkursen {course}.{due}\n\nTa emot inbjudan här:\n\n{link}\n\nInbjudan kan användas en gång, senast den {until}. Den är avsedd bara för dig: skicka inte länken vidare. Inbjudans sida berättar vem som har skickat den: fråga den personen om du inte väntade dig den. Svara inte på meddelandet.",
  en: "The training of the National Assistance System for Victims of Human Trafficking invites you to the online course {course}.{due}\n\nTake the invitation up here:\n\n{link}\n\nIt can be used once, by {until}. It is meant for you alone: do not pass the link on. Its page tells who sent the invitation: ask them if you did not expect it. Do not answer this message.",
};

const dueText: Words = {
  fi: " Suorita se viimeistään {day}.",
  sv: " Gå den senast den {day}.",
  en: " Complete it by {day}.",
};

type Mailed = {
  readonly email: string;
  readonly language: Language;
  readonly course: Words | null;
  readonly dueOn: CalendarDate | null;
  readonly until: CalendarDate;
};
type Payload = { readonly invitationId: string };

/**
 * Mails an invitation. The secret of its link is made here and only its hash is kept: a mail that has to be sent again has
 * another link, and the one before is void. One that is not open any more is not mailed.
 */
export const invitationMail: MailTask = {
  task: "invitation",
  async run({ pool, send, origin, now }, payload) {
    const { invitationId } = payload as Payload;
    const { secret, secretHash } = newMailedSecret();
    const { rows } = await pool.query<Mailed>(
      `update training.invitation i set token_hash = $2 where id = $1 and status = 'open' and expires_at > $3
       returning i.email, i.language, i.due_on::text as "dueOn",
         (i.expires_at at time zone 'Europe/Helsinki')::date::text as until,
         (select v.content -> 'title' from training.course_version v where v.course_id = i.course_id
           order by v.number desc limit 1) as course`,
      [invitationId, secretHash, now()],
    );
    if (!rows[0]) return;
    // After the # the secret reaches no server's log and no page's address that is passed on.
    await send({ to: rows[0].email, ...mailOf(rows[0], `${origin}/portal/invitation#${secret}`) });
    await pool.query(
      "update training.invitation set mailed_at = $2 where id = $1 and status = 'open' and token_hash = $3",
      [invitationId, now(), secretHash],
    );
  },
};

function mailOf({ language, course, dueOn, until }: Mailed, link: string) {
  const title = course?.[language] ?? "";
  const due = dueOn === null ? "" : fill(dueText[language], { day: dayIn(language, dueOn) });
  return {
    learnerReads: language,
    subject: fill(subject[language], { course: title }),
    text: fill(text[language], { course: title, due, link, until: dayIn(language, until) }),
  };
}
