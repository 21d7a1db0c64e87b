import type { Instant } from "@vas/domain/kernel";
import pg from "pg";

export type ExpiryOptions = {
  /** The database as `worker_app`. */
  readonly databaseUrl: string;
  readonly now: () => Instant;
  /** Told how many notices were forgotten because nobody could mail them in time. */
  readonly expired: (count: number) => void;
  /** Told that the database did not answer; it is asked again an hour later. */
  readonly failed: () => void;
};

/** That work has come in is news for a day; the work queue tells it ever after. */
const newsFor = 24 * 3_600_000;
const every = 3_600_000;

/**
 * Forgets notices that nobody could mail for a day: now, before anything is sent, and then every hour. Without it they would
 * wait where no mail server is set up, and the day one is, people would get the mail of years.
 */
export async function startNoticeExpiry(options: ExpiryOptions): Promise<{ stop(): Promise<void> }> {
  const pool = new pg.Pool({ connectionString: options.databaseUrl, max: 1, application_name: "vas notice expiry" });
  // An idle connection that breaks would otherwise end the process; the next hour opens another.
  pool.on("error", options.failed);
  await forgetExpired(pool, options);
  const timer = setInterval(() => void forgetExpired(pool, options).catch(options.failed), every).unref();
  return {
    async stop() {
      clearInterval(timer);
      await pool.end();
    },
  };
}

/** Takes away what has waited too long; a notice that is being sent at this moment stays. */
async function forgetExpired(pool: pg.Pool, { now, expired }: ExpiryOptions): Promise<void> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count from graphile_worker.complete_jobs(
       array(select id from graphile_worker.jobs where created_at < $1))`,
    [new Date(Date.parse(now()) - newsFor)],
  );
  const count = rows[0]?.count ?? 0;
  if (count > 0) expired(count);
}
