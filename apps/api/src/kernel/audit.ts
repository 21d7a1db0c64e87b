import type { Actor } from "@vas/domain/kernel";
import type pg from "pg";
import { KernelError } from "./errors.ts";

export type Surface = "casework" | "training" | "partner";

/** Kinds of data that an answer may hold; the log names the kind, never the value. */
export type FieldClass = "identity" | "contact" | "codes" | "free_text" | "history" | "statistics" | "directory";

/** Whose data were read or changed, and of what kind. */
export type Seen = {
  readonly subjects: readonly string[];
  readonly classes: readonly FieldClass[];
  readonly count: number;
};

/** Gathers what a request sees, to be told in one row. */
export type SeenSoFar = { add(seen: Partial<Seen>): void; all(): Seen };

/** Nothing seen yet. */
export function openSeen(): SeenSoFar {
  const subjects = new Set<string>();
  const classes = new Set<FieldClass>();
  let count = 0;
  return {
    add(seen) {
      for (const subject of seen.subjects ?? []) subjects.add(subject);
      for (const fieldClass of seen.classes ?? []) classes.add(fieldClass);
      count += seen.count ?? 0;
    },
    all: () => ({ subjects: [...subjects], classes: [...classes], count }),
  };
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

/** The statement that adds entries; one prepared plan for one or for many. */
export function insertAudit(entries: readonly AuditEntry[]): { name: string; text: string; values: unknown[] } {
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

function toRecord(entry: AuditEntry): Record<string, unknown> {
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

/** Writes the entries of reads. `written` resolves when the entry is committed and rejects when it is not. */
export type AuditWriter = { written(entry: AuditEntry): Promise<void>; close(): Promise<void> };

type Waiting = { readonly entry: AuditEntry; readonly resolve: () => void; readonly reject: (error: Error) => void };

/**
 * One writer a process: while a batch commits, the entries of all concurrent reads gather and go together in the next.
 * A commit for each read would cost more than the read itself; the promise is the same, no answer before its entry.
 */
export function openAuditWriter(pool: pg.Pool): AuditWriter {
  let waiting: Waiting[] = [];
  let running: Promise<void> | undefined;

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        await pool.query(insertAudit(batch.map(({ entry }) => entry)));
        for (const { resolve } of batch) resolve();
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
