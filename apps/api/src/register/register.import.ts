import { createHash } from "node:crypto";
import { accept, reject, type CalendarDate, type Result } from "@vas/domain/kernel";
import {
  createRegisterCheck,
  readRegisterHeader,
  readRegisterRow,
  type RegisterHeader,
  type RegisterProblem,
  type RegisterRow,
} from "@vas/domain/register";
import type { Keyring } from "../kernel/keyring.ts";
import { addBatch, linkChildren, openBatches, type Batches } from "./register.batch.ts";
import { UnreadableRegister, type RegisterLine } from "./register.file.ts";
import type { ImportUnit } from "./register.rows.ts";

/** What an import did, or a dry run would do. */
export type ImportCounts = {
  readonly rows: number;
  /** Referrals that were not in the register before. */
  readonly added: number;
  /** Referrals that were, with the same content. */
  readonly unchanged: number;
  readonly persons: number;
  readonly customers: number;
  readonly ended: number;
};

export type RegisterRefused = {
  readonly kind: "RegisterRefused";
  readonly problems: readonly RegisterProblem[];
  /** How many problems there are in all; the list holds the first of them. */
  readonly problemCount: number;
};

export type ImportOptions = {
  readonly lines: AsyncIterable<RegisterLine>;
  readonly dryRun: boolean;
  /** Blinds the digests of rows, so that they tell nothing of the content. */
  readonly blind: Keyring["blindText"];
  /** Told how many rows have been read, about once a batch. */
  readonly progress: (rows: number) => void;
};

const batchSize = 1_000;
/** A file of another kind has a problem on every line; nobody reads more than this. */
const listedProblems = 10_000;

/**
 * Reads a register file row by row and brings it in, all or nothing: it answers every problem of the file, and where
 * there is one the caller's transaction is rolled back. Memory holds one batch of rows and a short note of each row seen.
 */
export async function importRegister(
  unit: ImportUnit,
  options: ImportOptions,
): Promise<Result<ImportCounts, RegisterRefused>> {
  const reader = openReader(unit, options);
  try {
    for await (const { line, fields } of options.lines) {
      if (!(await reader.take(line, fields))) return reader.refusal();
    }
    return await reader.finish();
  } catch (error) {
    if (!(error instanceof UnreadableRegister)) throw error;
    reader.note({ line: error.line, column: null, code: error.code, detail: null });
    return reader.refusal();
  }
}

type Noted = {
  note(...found: readonly RegisterProblem[]): void;
  count(): number;
  refusal(): Result<never, RegisterRefused>;
};

function openNotes(): Noted {
  const problems: RegisterProblem[] = [];
  let problemCount = 0;
  return {
    note(...found) {
      problemCount += found.length;
      problems.push(...found.slice(0, Math.max(0, listedProblems - problems.length)));
    },
    count: () => problemCount,
    refusal() {
      const listed = problems.toSorted((one, other) => one.line - other.line);
      return reject({ kind: "RegisterRefused", problems: listed, problemCount });
    },
  };
}

function openReader(unit: ImportUnit, { dryRun, blind, progress }: ImportOptions) {
  const check = createRegisterCheck((text) => createHash("sha256").update(text).digest("base64").slice(0, 16));
  const batches: Batches = openBatches(blind);
  const { note, count, refusal } = openNotes();
  let rows = 0;
  let header: RegisterHeader | undefined;
  let waiting: RegisterRow[] = [];

  async function flush(): Promise<void> {
    const batch = waiting;
    waiting = [];
    note(...(await addBatch(unit, batches, { rows: batch, store: count() === 0 && !dryRun })));
    progress(rows);
  }

  return {
    note,
    refusal,
    /** False where nothing more can be read: the columns are not known without a sound header. */
    async take(line: number, fields: readonly string[]): Promise<boolean> {
      if (!header) return (header = readHeader(fields, note)) !== undefined;
      rows += 1;
      const read = readRow({ line, fields, header, today: unit.today });
      if (!read.ok) note(...read.rejection);
      else {
        note(...check.add(read.value));
        waiting.push(read.value);
      }
      if (waiting.length >= batchSize) await flush();
      return true;
    },
    async finish(): Promise<Result<ImportCounts, RegisterRefused>> {
      if (!header) note({ line: 1, column: null, code: "empty_file", detail: null });
      await flush();
      note(...check.finish(await batches.knownPersons(unit, check.adultsToFind())));
      if (count() > 0) return refusal();
      if (!dryRun) await linkChildren(unit, batches);
      return accept({ rows, ...batches.counts() });
    },
  };
}

function readHeader(fields: readonly string[], note: Noted["note"]): RegisterHeader | undefined {
  const read = readRegisterHeader(fields);
  if (read.ok) return read.value;
  note(...read.rejection);
  return undefined;
}

type RowOfFile = RegisterLine & { readonly header: RegisterHeader; readonly today: CalendarDate };

function readRow({ line, fields, header, today }: RowOfFile): ReturnType<typeof readRegisterRow> {
  const { fieldCount, position } = header;
  if (fields.length === fieldCount) {
    return readRegisterRow({ line, today, raw: (column) => fields[position[column]] ?? "" });
  }
  const detail = `${fields.length} / ${fieldCount}`;
  return reject([{ line, column: null, code: "wrong_number_of_fields", detail }]);
}
