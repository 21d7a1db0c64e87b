import { EventEmitter } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { Logger, run, type Runner, type TaskList, type WorkerEvents } from "graphile-worker";
import pg from "pg";

export type QueueWorkerOptions = {
  /** The database as `worker_app`. */
  readonly databaseUrl: string;
  readonly applicationName: string;
  /** What is done for each task of the queue; the pool is for what they have to look up. */
  readonly tasks: (pool: pg.Pool) => TaskList;
  /** What is queued again and again, as a crontab. */
  readonly crontab?: string;
  /** Told of what failed: the name of a task, or `connection`; never a payload. */
  readonly failed: (name: string) => void;
};

/** What the queue may hold after a worker that could not tell it how its tasks ended. */
type Left = { workers: string; done: readonly string[] };

/** How long a worker that was cut off waits before it begins again, in milliseconds. */
const pause = 1_000;
/** Of one worker at most two tasks are done and not yet told to the queue; those told already are told again for nothing. */
const remembered = 10;

/**
 * Does tasks of the queue, one after another, until it is stopped. It outlives the database: where the queue could not be told
 * how a task ended, the library shuts the worker down, and another begins when the database is back.
 * @throws where the database does not answer at the start
 */
export async function startQueueWorker(options: QueueWorkerOptions): Promise<{ stop(): Promise<void> }> {
  const { databaseUrl, applicationName, failed } = options;
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2, application_name: applicationName });
  // An idle connection that breaks would otherwise end the process; the worker opens another.
  pool.on("error", () => failed("connection"));
  pool.on("connect", (client) => void client.on("error", () => failed("connection")));
  const left: Left = { workers: "", done: [] };
  let isStopping = false;
  let runner: Runner | undefined = await begin(options, pool, left);

  async function beginAgain(): Promise<Runner | undefined> {
    while (!isStopping) {
      await wait(pause);
      const begun = await takeBack(pool, left)
        .then(() => begin(options, pool, left))
        .catch(() => undefined);
      if (begun) return begun;
    }
    return undefined;
  }

  async function goOn(): Promise<void> {
    while (runner) {
      await runner.promise.catch(() => undefined);
      runner = await beginAgain();
      if (isStopping) await runner?.stop();
    }
  }

  const going = goOn();
  return {
    async stop() {
      isStopping = true;
      // One that has shut down by itself refuses to be stopped.
      await runner?.stop().catch(() => undefined);
      await going;
      await pool.end();
    },
  };
}

async function begin({ tasks, crontab, failed }: QueueWorkerOptions, pool: pg.Pool, left: Left): Promise<Runner> {
  const events: WorkerEvents = new EventEmitter();
  events.on("pool:create", ({ workerPool }) => (left.workers = workerPool.id));
  events.on("job:success", ({ job }) => (left.done = [...left.done.slice(1 - remembered), job.id]));
  events.on("job:error", ({ job }) => failed(job.task_identifier));
  return run({
    pgPool: pool,
    events,
    // One at a time: of several the queue could hold more than is remembered.
    concurrency: 1,
    noHandleSignals: true,
    // Its own log would name payloads; a failed task is told by `failed`.
    logger: new Logger(() => () => undefined),
    taskList: tasks(pool),
    ...(crontab === undefined ? {} : { crontab }),
    // Without a delay nobody waits for what the queue is told, and a database that is gone would end the process.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  });
}

/** Frees what the queue still holds for a worker that is gone, which it would do in four hours, and takes away what is done. */
async function takeBack(pool: pg.Pool, { workers, done }: Left): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("select graphile_worker.force_unlock_workers(array[$1])", [workers]);
    await client.query("select from graphile_worker.complete_jobs($1::bigint[])", [done]);
    await client.query("commit");
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}
