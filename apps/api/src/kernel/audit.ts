import type { Actor } from "@vas/domain/kernel";
import type pg from "pg";
import { KernelError } from "./errors.ts";
import type { Statement } from "./settings.ts";
import { openSession } from "./statements.ts";

export type Surface = "casework" | "training" | "partner";

/** Kinds of data that an answer may hold; the log names the kind, never the value. */
export type FieldClass =
  "identity" | "contact" | "codes" | "free_text" | "history" | "statistics" | "directory" | "learning";

/** Whose data were read or changed, and of what kind. */
export type Seen = {
  readonly subjects: readonly string[];
  readonly classes: readonly FieldClass[];
  readonly count: number;
  /** Persons whose whole file was opened, not shown as one row among many: the watch on openings counts them. */
  readonly files?: readonly string[];
};

/** Gathers what a request sees, to be told in one row. */
export type SeenSoFar = { add(seen: Partial<Seen>): void; all(): Seen };

/** Nothing seen yet. */
export function openSeen(): SeenSoFar {
  const subjects = new Set<string>();
  const classes = new Set<FieldClass>();
  const files = new Set<string>();
  let count = 0;
  return {
    add(seen) {
      for (const subject of seen.subjects ?? []) subjects.add(subject);
      for (const fieldClass of seen.classes ?? []) classes.add(fieldClass);
      for (const file of seen.files ?? []) files.add(file);
      count += seen.count ?? 0;
    },
    all: () => ({ subjects: [...subjects], classes: [...classes], count, files: [...files] }),
  };
}

/** Longest list of ids that one refused row names. */
const longestAsking = 100;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The ids that an input names, wherever in it they stand: what was asked for, where it is refused. */
export function idsIn(input: unknown): readonly string[] {
  const found = new Set<string>();
  const waiting: unknown[] = [input];
  while (waiting.length > 0 && found.size < longestAsking) {
    const value = waiting.pop();
    if (typeof value === "string" && uuid.test(value)) found.add(value.toLowerCase());
    else if (isStructure(value)) waiting.push(...(Object.values(value) as unknown[]));
  }
  return [...found];
}

/** What holds fields or elements; a stream, as the register's input has, names nothing. */
function isStructure(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(Symbol.asyncIterator in value);
}

/** A row of the audit log, less what the database itself adds (number, moment, transaction). */
export type AuditEntry = Seen & {
  readonly actor: Actor;
  readonly surface: Surface;
  readonly purpose: string | null;
  readonly operation: string;
  readonly decision: "allowed" | "refused";
  readonly requestId: string;
};

const columns = `actor_kind, actor_id, surface, purpose, operation, subjects, field_classes, row_count, decision, request_id`;

/** A row as it is written down: of who is signed in, or of whoever runs the administrator's command on the database. */
export type WrittenEntry = Omit<AuditEntry, "actor"> & {
  readonly actor: Pick<Actor, "kind" | "id"> | { readonly kind: "administrator"; readonly id: string };
};

/** The statement that adds entries; one prepared plan for one or for many. */
export function insertAudit(entries: readonly WrittenEntry[]): Statement & { readonly values: unknown[] } {
  return {
    name: "insert_audit",
    text: `insert into audit.entry (${columns})
      select e.actor_kind, e.actor_id, e.surface, e.purpose, e.operation,
        array(select jsonb_array_elements_text(e.subjects))::uuid[], array(select jsonb_array_elements_text(e.field_classes)),
        e.row_count, e.decision, e.request_id
      from jsonb_to_recordset($1::jsonb) as e(actor_kind text, actor_id text, surface text, purpose text, operation text,
        subjects jsonb, field_classes jsonb, row_count integer, decision text, request_id text)`,
    values: [JSON.stringify(entries.map(toRecord))],
  };
}

function toRecord(entry: WrittenEntry): Record<string, unknown> {
  return {
    actor_kind: entry.actor.kind,
    actor_id: entry.actor.id,
    surface: entry.surface,
    purpose: entry.purpose,
    operation: entry.operation,
    subjects: entry.subjects,
    field_classes: entry.classes,
    row_count: entry.count,
    decision: entry.decision,
    request_id: entry.requestId,
  };
}

/** Who acts, through what: what a row holds besides the data and the decision. */
export type AuditBy = Omit<AuditEntry, keyof Seen | "decision">;

/** The row of what was refused: the ids asked for, and no data, since none were shown. */
export function refusedEntry(by: AuditBy, subjects: readonly string[]): AuditEntry {
  return { ...by, subjects, classes: [], count: 0, decision: "refused" };
}

/** Writes the entries of reads and of refusals. `written` resolves when the entry is committed and rejects when it is not. */
export type AuditWriter = { written(entry: AuditEntry): Promise<void>; close(): Promise<void> };

type Waiting = { readonly entry: AuditEntry; readonly resolve: () => void; readonly reject: (error: Error) => void };

/**
 * Through a session, as commands write theirs: after a command that failed at its audit row, only a session knows that the
 * statement may be prepared on that connection already. A connection that fails is thrown away.
 */
async function insertOn(pool: pg.Pool, statement: Statement): Promise<void> {
  const client = await pool.connect();
  try {
    await openSession(client).run(statement);
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}

/**
 * One writer a process: while a batch commits, the entries of all concurrent reads gather and go together in the next.
 * A commit for each read would cost more than the read itself; the promise is the same, no answer before its entry.
 * `committed` is told of each entry that is in the log.
 */
export function openAuditWriter(pool: pg.Pool, committed: (entry: AuditEntry) => void = () => undefined): AuditWriter {
  let waiting: Waiting[] = [];
  let running: Promise<void> | undefined;

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        await insertOn(pool, insertAudit(batch.map(({ entry }) => entry)));
        for (const { entry, resolve } of batch) {
          committed(entry);
          resolve();
        }
      } catch (cause) {
        for (const { reject } of batch) reject(new KernelError("AUDIT_UNAVAILABLE", { cause }));
      }
    }
  }

  return {
    written(entry) {
      return new Promise((resolve, reject) => {
        waiting.push({ entry, resolve, reject });
        running ??= writeAll().finally(() => (running = undefined));
      });
    },
    async close() {
      await running;
    },
  };
}
