import type { Actor, CalendarDate, Instant, Language } from "@vas/domain/kernel";
import type pg from "pg";
import {
  openSeen,
  refusedEntry,
  type AuditBy,
  type AuditEntry,
  type AuditWriter,
  type Seen,
  type Surface,
} from "./audit.ts";
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
  /** Names what was asked for and is refused. */
  refused(ids: readonly string[]): void;
  /** Gives the snapshot back, so that the next read sees what a command has changed in between. */
  release(): Promise<void>;
  /** Waits until the audit rows of everything that was read or refused are committed. @throws KernelError AUDIT_UNAVAILABLE */
  settle(): Promise<void>;
};

/**
 * Opens the reads of a request. Every statement of it runs in one read-only transaction with the actor's settings; the
 * transaction's opening is sent together with the first read, so that it costs no waiting of its own.
 */
export function openReads<A extends Actor>(options: ReadingOptions<A>): RequestReads<A> {
  const trail = openTrail();
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
    saw: trail.saw,
    absent(id) {
      trail.refused([id]);
      return null;
    },
  };

  async function release(): Promise<void> {
    const open = snapshot;
    snapshot = undefined;
    if (open) (await open.catch(() => undefined))?.close();
  }

  return {
    read(read) {
      trail.begun();
      return read(reading);
    },
    refused: trail.refused,
    release,
    async settle() {
      const { actor, surface, purpose, operation, requestId, audit } = options;
      await release();
      const entries = trail.entries({ actor, surface, purpose, operation, requestId });
      await Promise.all(entries.map((entry) => audit.written(entry)));
    },
  };
}

/** What a request read and what it was refused, as the audit log will be told. */
function openTrail() {
  const seen = openSeen();
  const missed = new Set<string>();
  let hasRead = false;
  let wasRefused = false;
  return {
    begun: () => void (hasRead = true),
    saw: seen.add,
    refused(ids: readonly string[]) {
      wasRefused = true;
      for (const id of ids) missed.add(id);
    },
    entries(by: AuditBy): readonly AuditEntry[] {
      const shown = seen.all();
      // Where nothing but an absence was answered, the row that tells of it is the only one.
      const isAllowed = hasRead && (!wasRefused || isAnything(shown));
      return [
        ...(isAllowed ? [{ ...shown, ...by, decision: "allowed" as const }] : []),
        ...(wasRefused ? [refusedEntry(by, [...missed])] : []),
      ];
    },
  };
}

function isAnything({ subjects, classes, count }: Seen): boolean {
  return subjects.length > 0 || classes.length > 0 || count > 0;
}

type Snapshot = { readonly run: RunStatement; close(): void };

const begin: Statement = { name: "begin_reading", text: "begin isolation level repeatable read read only", values: [] };
const end: Statement = { name: "commit", text: "commit", values: [] };

async function openSnapshot<A extends Actor>({ pool, actor, requestId }: ReadingOptions<A>): Promise<Snapshot> {
  const client = await pool.connect();
  const { run, later } = openSession(client);
  let hasBegun = false;
  return {
    run(statement) {
      if (!hasBegun) {
        hasBegun = true;
        later(begin);
        later(actorSettings(actor, requestId, statement.keepsPlan));
      }
      return run(statement);
    },
    /** Nothing was written, so the end need not be waited for; a connection that fails to end is thrown away. */
    close() {
      if (!hasBegun) return client.release();
      return void run(end).then(
        () => client.release(),
        (error: Error) => client.release(error),
      );
    },
  };
}
