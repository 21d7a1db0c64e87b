import type { Instant, Language, StaffRole } from "@vas/domain/kernel";
import type { Task, TaskList } from "graphile-worker";
import nodemailer from "nodemailer";
import type pg from "pg";
import { startQueueWorker } from "../kernel/queue-worker.ts";
import type { MailParts, MailTask, OutgoingMail } from "./mail-task.ts";
import { contactLine, type TrainingContact } from "./mail-words.ts";
import { noticeMail, toldOf, type Notice } from "./notice.ts";

export type NoticeOptions = {
  /** The database as `worker_app`. */
  readonly databaseUrl: string;
  readonly smtpUrl: string;
  /** Where the console is, for the link in the mail. */
  readonly origin: string;
  readonly sender: string;
  /** Named in the mail to learners. */
  readonly contact: TrainingContact;
  /** Mail to others than staff: each task looks up who is written to. */
  readonly tasks: readonly MailTask[];
  readonly now: () => Instant;
  /** Told of a task that failed: its name, never its payload. */
  readonly failed: (task: string) => void;
};

export type NoticeWorker = { stop(): Promise<void> };

/** Sends the mails that commands have queued. A mail that cannot be sent is tried again, later and later, 12 times. */
export async function startNotices(options: NoticeOptions): Promise<NoticeWorker> {
  const transport = nodemailer.createTransport(options.smtpUrl);
  const { databaseUrl, origin, now, sender, contact, tasks, failed } = options;
  async function send({ learnerReads, text, ...mail }: OutgoingMail): Promise<void> {
    const toAsk = learnerReads ? contactLine(learnerReads, contact) : "";
    await transport.sendMail({ from: sender, ...mail, text: text + toAsk });
  }
  const worker = await startQueueWorker({
    databaseUrl,
    applicationName: "vas notices",
    tasks: (pool) => taskListOf({ pool, send, origin, now }, tasks),
    failed,
  });
  return {
    async stop() {
      await worker.stop();
      transport.close();
    },
  };
}

function taskListOf(parts: MailParts, tasks: readonly MailTask[]): TaskList {
  const { pool, send, origin } = parts;
  const ofNotices = notices.map((notice) => {
    const tell: Task = async (payload) => {
      for (const { email, language } of await readersOf(pool, notice, payload as NoticePayload)) {
        await send({ to: email, ...noticeMail(notice, { language, origin }) });
      }
    };
    return [notice, tell] as const;
  });
  const ofOthers = tasks.map(({ task, run: work }) => [task, (payload: unknown) => work(parts, payload)] as const);
  return Object.fromEntries([...ofNotices, ...ofOthers]);
}

type NoticePayload = {
  readonly unitId: string;
  /** Whom the notice is about: nobody is told of what they did themselves. */
  readonly actorId?: string;
};

const notices = Object.keys(toldOf) as Notice[];

async function readersOf(pool: pg.Pool, notice: Notice, { unitId, actorId }: NoticePayload) {
  const roles = toldOf[notice];
  const everywhere: readonly StaffRole[] = roles.includes("auditor") ? ["director", "auditor"] : ["director"];
  const { rows } = await pool.query<{ email: string; language: Language }>(
    `select email, language from kernel.staff
     where active and email is not null and roles && $1::text[] and (unit_id = $2 or roles && $3::text[])
       and id is distinct from $4 order by email`,
    [roles, unitId, everywhere, actorId ?? null],
  );
  return rows;
}
