import type { Instant, Language } from "@vas/domain/kernel";
import type pg from "pg";

/** One mail to one person. */
export type OutgoingMail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Of a learner, who is told in it whom to ask; left out in mail to others. */
  readonly learnerReads?: Language;
};

/** What a task of the mailer works with. */
export type MailParts = {
  /** The database as `worker_app`. */
  readonly pool: pg.Pool;
  send(mail: OutgoingMail): Promise<void>;
  /** Where the console and the portal are, for links. */
  readonly origin: string;
  readonly now: () => Instant;
};

/** Mail that a command has queued by a name, with ids only: the task looks up who is written to and what. */
export type MailTask = {
  readonly task: string;
  run(parts: MailParts, payload: unknown): Promise<void>;
};
