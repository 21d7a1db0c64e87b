import type { CalendarDate, Language, Words } from "@vas/domain/kernel";
import { dayIn, fill, type MailParts, type MailTask, type OutgoingMail } from "../notices/index.ts";
import { dueSentence, learnerMails, wayIn, type LearnerMailKind } from "./learner-mail.words.ts";

type Payload = { readonly kind: LearnerMailKind; readonly enrolmentId?: string; readonly certificateId?: string };

type About = {
  readonly email: string;
  readonly language: Language;
  readonly course: Words;
  /** The due date, or the last day of the certificate. */
  readonly day: CalendarDate | null;
};

/** Mails a learner about a course of theirs. Where the course is over meanwhile, or they may not sign in, nothing is sent. */
export const learnerMail: MailTask = {
  task: "learner-mail",
  async run(parts, payload) {
    const { kind, enrolmentId, certificateId } = payload as Payload;
    const about = await (certificateId ? ofCertificate(parts, certificateId) : ofEnrolment(parts, enrolmentId ?? ""));
    if (about) await parts.send(mailOf(about, { kind, origin: parts.origin }));
  },
};

async function ofEnrolment({ pool }: MailParts, id: string): Promise<About | undefined> {
  const { rows } = await pool.query<About>(
    `select t.email, t.language, v.content -> 'title' as course, e.due_on::text as day
     from training.enrolment e join kernel.trainee t on t.id = e.trainee_id
     join training.course_version v on v.id = e.course_version_id where e.id = $1 and e.status = 'active'`,
    [id],
  );
  return rows[0];
}

async function ofCertificate({ pool }: MailParts, id: string): Promise<About | undefined> {
  const { rows } = await pool.query<About>(
    `select t.email, t.language, v.content -> 'title' as course, c.valid_until::text as day
     from training.certificate c join kernel.trainee t on t.id = c.trainee_id
     join training.course_version v on v.id = c.course_version_id where c.id = $1 and c.revoked_at is null`,
    [id],
  );
  return rows[0];
}

/** The mail of a kind about a course, in the learner's language. */
export function mailOf(
  { email, language, course, day }: About,
  { kind, origin }: { readonly kind: LearnerMailKind; readonly origin: string },
): OutgoingMail {
  const { subject, text } = learnerMails[kind];
  const written = day === null ? "" : dayIn(language, day);
  const parts = {
    course: course[language],
    day: written,
    due: day === null ? "" : fill(dueSentence[language], { day: written }),
    link: `${origin}/portal/`,
  };
  const filled = (words: Words): string => fill(words[language], parts);
  return { to: email, subject: filled(subject), text: filled(text) + filled(wayIn), learnerReads: language };
}
