import type pg from "pg";
import { sendBatch, type Rows } from "./batch.ts";
import type { Statement } from "./settings.ts";
import type { RunStatement } from "./subject-keys.ts";

/** Statements over one connection, in the order in which they are given. */
export type Session = {
  /** Runs a statement. Those given in the same turn go together; what is behind a failed one fails with it. */
  readonly run: RunStatement;
  /** Has a statement run before whatever is run next, and in one message with it. It has no answer but its failure. */
  later(statement: Statement): void;
  /** Forgets what waits and has no answer, where nothing of it may happen any more. */
  forget(): void;
};

type Waiting = {
  readonly statement: Statement;
  readonly resolve?: (rows: Rows) => void;
  readonly reject?: (failure: Error) => void;
};

const heard = new WeakSet<pg.ClientBase>();

/**
 * A connection that is lost while it is in use (a limit of time, a restart of PostgreSQL) tells whoever waits for its
 * answers. It also tells everybody, and where nobody listens to that, Node.js ends the process.
 */
function hearOfLoss(client: pg.ClientBase): void {
  if (heard.has(client)) return;
  heard.add(client);
  client.on("error", () => undefined);
}

/** Opens statements over a connection. The fewer messages, the less either side waits and works for each statement. */
export function openSession(client: pg.ClientBase): Session {
  hearOfLoss(client);
  let waiting: Waiting[] = [];
  let isScheduled = false;

  function send(): void {
    const batch = waiting;
    waiting = [];
    isScheduled = false;
    const statements = batch.map(({ statement }) => statement);
    sendBatch(client, statements, (failure, results) => {
      batch.forEach(({ resolve, reject }, place) => {
        const rows = results[place];
        if (rows) resolve?.(rows);
        else reject?.(failure ?? new Error("A statement was not answered"));
      });
    });
  }

  return {
    later: (statement) => void waiting.push({ statement }),
    forget: () => void (waiting = waiting.filter(({ resolve }) => resolve !== undefined)),
    async run<Row>(statement: Statement) {
      try {
        return await new Promise<Row[]>((resolve, reject) => {
          waiting.push({ statement, resolve: resolve as (rows: Rows) => void, reject });
          if (isScheduled) return;
          isScheduled = true;
          queueMicrotask(send);
        });
      } catch (error) {
        // The driver made the error when the answer arrived; where the statement came from tells more.
        if (error instanceof Error) Error.captureStackTrace(error);
        throw error;
      }
    },
  };
}
