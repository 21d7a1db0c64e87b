import type { Instant, Language, StaffRole } from "@vas/domain/kernel";
import { Logger, run, type Runner, type Task } from "graphile-worker";
import nodemailer from "nodemailer";
import pg from "pg";
import { noticeMail, toldOf, type Notice } from "./notice.ts";

export type NoticeOptions = {
  /** The database as `worker_app`. */
  readonly databaseUrl: string;
  /** Where mail is handed over; without it none is sent, and what is queued expires. */
  readonly smtpUrl: string | undefined;
  /** Where the console is, for the link in the mail. */
  readonly origin: string;
  readonly sender: string;
  readonly now: () => Instant;
  /** Told of a task that failed: its name, never its payload. */
  readonly failed: (task: string) => void;
  /** Told how many notices were forgotten because nobody could mail them in time. */
  readonly expired: (count: number) => void;
};

export type NoticeWorker = { stop(): Promise<void> };

/** That work has come in is news for a day; the work queue tells it ever after. */
const newsFor = 24 * 3_600_000;
const expiryEvery = 3_600_000;

/**
 * Sends the mails that commands have queued. A mail that cannot be sent is tried again, later and later, 12 times; one that
 * nobody could send for a day is forgotten, at the start before anything is sent and then every hour. So it is where no
 * mail server is set up: the day one is, people get no mail of years ago.
 */
export async function startNotices(options: NoticeOptions): Promise<NoticeWorker> {
  const pool = new pg.Pool({ connectionString: options.databaseUrl, max: 2, application_name: "vas notices" });
  // An idle connection that breaks would otherwise end the process; the worker opens another.
  pool.on("error", () => options.failed("connection"));
  pool.on("connect", (client) => void client.on("error", () => options.failed("connection")));
  await forgetExpired(pool, options);
  const timer = setInterval(() => {
    forgetExpired(pool, options).catch(() => options.failed("expiry"));
  }, expiryEvery).unref();
  const mailer = options.smtpUrl === undefined ? undefined : await startMailer(pool, options, options.smtpUrl);
  return {
    async stop() {
      clearInterval(timer);
      await mailer?.stop();
      await pool.end();
    },
  };
}

/** Takes away what has waited too long; a notice that is being sent at this moment stays. */
async function forgetExpired(pool: pg.Pool, { now, expired }: NoticeOptions): Promise<void> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count from graphile_worker.complete_jobs(
       array(select id from graphile_worker.jobs where created_at < $1))`,
    [new Date(Date.parse(now()) - newsFor)],
  );
  const count = rows[0]?.count ?? 0;
  if (count > 0) expired(count);
}

async function startMailer(pool: pg.Pool, options: NoticeOptions, smtpUrl: string): Promise<NoticeWorker> {
  const { origin, sender: from } = options;
  const transport = nodemailer.createTransport(smtpUrl);
  const taskOf =
    (notice: Notice): Task =>
    async (payload) => {
      for (const { email: to, language } of await readersOf(pool, notice, payload as NoticePayload)) {
        await transport.sendMail({ from, to, ...noticeMail(notice, { language, origin }) });
      }
    };
  const runner: Runner = await run({
    pgPool: pool,
    concurrency: 1,
    noHandleSignals: true,
    // Its own log would name payloads; a failed task is told by `failed`.
    logger: new Logger(() => () => undefined),
    taskList: Object.fromEntries(notices.map((notice) => [notice, taskOf(notice)])),
  });
  runner.events.on("job:error", ({ job }) => options.failed(job.task_identifier));
  return {
    async stop() {
      await runner.stop();
      transport.close();
    },
  };
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
