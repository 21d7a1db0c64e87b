import type { CalendarDate, Language, Words } from "@vas/domain/kernel";
import { dayIn, fill, type MailParts, type MailTask } from "../notices/index.ts";

type Told = { readonly email: string; readonly language: Language; readonly title: Words };

const changed = {
  subject: {
    fi: "Kurssi on muuttunut: {course}",
    sv: "Kursen har ändrats: {course}",
    en: "The course has changed: {course}",
  },
  text: {
    fi: "Kurssi {course} on muuttunut olennaisesti sen jälkeen, kun suoritit sen. Lue muuttuneet oppitunnit viimeistään {day}, niin todistuksesi pysyy voimassa:\n\n{address}\n\nÄlä vastaa viestiin.",
    sv: "Kursen {course} har ändrats väsentligt sedan du genomgick den. Läs de ändrade lektionerna senast den {day}, så förblir ditt intyg giltigt:\n\n{address}\n\nSvara inte på meddelandet.",
    en: "The course {course} has changed materially since you took it. Read the changed lessons by {day}, and your certificate stays valid:\n\n{address}\n\nDo not answer this message.",
  },
} as const satisfies Record<string, Words>;

/** Where the certificate ends when it was to end anyway. */
const changedOnly = {
  subject: changed.subject,
  text: {
    fi: "Kurssi {course} on muuttunut olennaisesti sen jälkeen, kun suoritit sen. Todistuksesi on voimassa {day} asti kuten ennenkin. Lue muuttuneet oppitunnit sitä ennen:\n\n{address}\n\nÄlä vastaa viestiin.",
    sv: "Kursen {course} har ändrats väsentligt sedan du genomgick den. Ditt intyg gäller till och med den {day}, liksom förut. Läs de ändrade lektionerna före det:\n\n{address}\n\nSvara inte på meddelandet.",
    en: "The course {course} has changed materially since you took it. Your certificate is valid until {day}, as before. Read the changed lessons by then:\n\n{address}\n\nDo not answer this message.",
  },
} as const satisfies Record<string, Words>;

const revoked = {
  subject: {
    fi: "Todistus on mitätöity: {course}",
    sv: "Intyget har återkallats: {course}",
    en: "The certificate has been revoked: {course}",
  },
  text: {
    fi: "Todistuksesi kurssista {course} on mitätöity. Syyn saat tietää kouluttajalta. Todistus näkyy koulutusportaalissa:\n\n{address}\n\nÄlä vastaa viestiin.",
    sv: "Ditt intyg över kursen {course} har återkallats. Orsaken får du veta av utbildaren. Intyget finns i utbildningsportalen:\n\n{address}\n\nSvara inte på meddelandet.",
    en: "Your certificate of the course {course} has been revoked. The trainer can tell you why. It is shown in the training portal:\n\n{address}\n\nDo not answer this message.",
  },
} as const satisfies Record<string, Words>;

type ChangedPayload = {
  readonly traineeId: string;
  readonly courseVersionId: string;
  readonly course: string;
  readonly dueOn: CalendarDate;
  readonly ends: "earlier" | "as_issued";
};

/** Tells a learner that changed lessons are to be read, of which course and until when. */
const courseChangedMail: MailTask = {
  task: "course-changed",
  async run(parts, payload) {
    const { course, dueOn, ends, ...of } = payload as ChangedPayload;
    const told = await toldOf(parts, of);
    if (!told) return;
    const address = `${parts.origin}/portal/courses/${course}`;
    const words = ends === "as_issued" ? changedOnly : changed;
    await parts.send(mailOf(words, told, { address, day: dayIn(told.language, dueOn) }));
  },
};

type RevokedPayload = {
  readonly traineeId: string;
  readonly courseVersionId: string;
  readonly certificateId: string;
};

/** Tells a learner that a certificate has been revoked; why, is not for a mail. */
const certificateRevokedMail: MailTask = {
  task: "certificate-revoked",
  async run(parts, payload) {
    const { certificateId, ...of } = payload as RevokedPayload;
    const told = await toldOf(parts, of);
    if (!told) return;
    const address = `${parts.origin}/portal/certificates/${certificateId}`;
    await parts.send(mailOf(revoked, told, { address }));
  },
};

/** What the mailer has to know of certificates. */
export const certificateMails: readonly MailTask[] = [courseChangedMail, certificateRevokedMail];

type Of = { readonly traineeId: string; readonly courseVersionId: string };

/** Who is written to, and of which course; undefined where they have no address or may not sign in any more. */
async function toldOf({ pool }: MailParts, { traineeId, courseVersionId }: Of): Promise<Told | undefined> {
  const { rows } = await pool.query<Told>(
    `select t.email, t.language, v.content -> 'title' as title from kernel.trainee t, training.course_version v
     where t.id = $1 and t.active and t.email is not null and v.id = $2`,
    [traineeId, courseVersionId],
  );
  return rows[0];
}

type Kind = { readonly subject: Words; readonly text: Words };

function mailOf({ subject, text }: Kind, { email, language, title }: Told, parts: Readonly<Record<string, string>>) {
  const course = title[language];
  return {
    to: email,
    subject: fill(subject[language], { course }),
    text: fill(text[language], { course, ...parts }),
    learnerReads: language,
  };
}
