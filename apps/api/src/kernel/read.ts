import type { Actor, CalendarDate, Instant, Language } from "@vas/domain/kernel";
import type pg from "pg";
import { openSeen, type AuditWriter, type Surface } from "./audit.ts";
import type { Read, Reading } from "./context.ts";
import type { Keyring } from "./keyring.ts";
import { actorSettings, type Statement } from "./settings.ts";
import { openSession } from "./statements.ts";
import type { RunStatement } from "./subject-keys.ts";

export type ReadingOptions<A extends Actor> = {
  readonly pool: pg.Pool;
  readonly audit: AuditWriter;
  readonly keyring: Keyring;
  readonly surface: Surface;
  readonly actor: A;
  readonly language: Language;
  readonly at: Instant;
  readonly today: CalendarDate;
  readonly requestId: string;
  readonly operation: string;
  readonly purpose: string | null;
};

/** The reads of one request: they share one snapshot, opened by the first of them. */
export type RequestReads<A extends Actor> = {
  read<V>(read: Read<V, A>): Promise<V>;
  /** Gives the snapshot back, so that the next read sees what a command has changed in between. */
  release(): Promise<void>;
  /** Waits until the audit row of everything that was read is committed. @throws KernelError AUDIT_UNAVAILABLE */
  settle(): Promise<void>;
};

/**
 * Opens the reads of a request. Every statement of it runs in one read-only transaction with the actor's settings; the
 * transaction's opening is sent together with the first read, so that it costs no waiting of its own.
 */
export function openReads<A extends Actor>(options: ReadingOptions<A>): RequestReads<A> {
  const seen = openSeen();
  let hasRead = false;
  let snapshot: Promise<Snapshot> | undefined;

  const reading: Reading<A> = {
    actor: options.actor,
    language: options.language,
    at: options.at,
    today: options.today,
    keys: options.keyring,
    async run<Row>(statement: Statement) {
      snapshot ??= openSnapshot(options);
      return (await snapshot).run<Row>(statement);
    },
    saw: seen.add,
  };

  async function release(): Promise<void> {
    const open = snapshot;
    snapshot = undefined;
    if (open) (await open.catch(() => undefined))?.close();
  }

  return {
    read(read) {
      hasRead = true;
      return read(reading);
    },
    release,
    async settle() {
      const { actor, surface, purpose, operation, requestId } = options;
      const entry = { ...seen.all(), actor, surface, purpose, operation, requestId, decision: "allowed" as const };
      await release();
      if (hasRead) await options.audit.written(entry);
    },
  };
}

type Snapshot = { readonly run: RunStatement; close(): void };

const begin: Statement = { name: "begin_reading", text: "begin isolation level repeatable read read only", values: [] };
const end: Statement = { name: "commit", text: "commit", values: [] };

async function openSnapshot<A extends Actor>({ pool, actor, requestId }: ReadingOptions<A>): Promise<Snapshot> {
  const client = await pool.connect();
  const { run, later } = openSession(client);
  later(begin);
  later(actorSettings(actor, requestId));
  return {
    run,
    /** Nothing was written, so the end need not be waited for; a connection that fails to end is thrown away. */
    close() {
      run(end).then(
        () => client.release(),
        (error: Error) => client.release(error),
      );
    },
  };
}
