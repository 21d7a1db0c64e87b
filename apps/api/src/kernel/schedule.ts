import { startQueueWorker } from "./queue-worker.ts";

/** Work that is done again and again, whoever asks for anything. */
export type ScheduledJob = {
  /** Its name in the queue, unique over all processes: `settle-attempts`. */
  readonly name: string;
  /** When, as in a crontab: `* * * * *` is every minute. */
  readonly when: string;
  /** Does what is due. It may be stopped half-way and begun again: what is done twice must be as if done once. */
  readonly work: () => Promise<void>;
};

export type ScheduleOptions = {
  /** The database as `worker_app`. */
  readonly databaseUrl: string;
  readonly jobs: readonly ScheduledJob[];
  /** Told of a job that failed: its name. It is begun again when it is due the next time. */
  readonly failed: (name: string) => void;
};

/** Does scheduled work until it is stopped. However many processes keep the schedule, each time is done by one of them. */
export async function startSchedule({ jobs, ...options }: ScheduleOptions): Promise<{ stop(): Promise<void> }> {
  return startQueueWorker({
    ...options,
    applicationName: "vas schedule",
    tasks: () => Object.fromEntries(jobs.map(({ name, work }) => [name, () => work()])),
    // One waits at most, and is not tried again before its next time.
    crontab: jobs.map(({ name, when }) => `${when} ${name} ?max=1&jobKey=${name}`).join("\n"),
  });
}
