import { createHash } from "node:crypto";
import { accept, reject, type Result } from "@vas/domain/kernel";
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

function openReader(unit: ImportUnit, { dryRun, blind, progress }: ImportOptions) {
  const check = createRegisterCheck((text) => createHash("sha256").update(text).digest("base64").slice(0, 16));
  const batches: Batches = openBatches({ dryRun, blind });
  const problems: RegisterProblem[] = [];
  let problemCount = 0;
  let rows = 0;
  let header: RegisterHeader | undefined;
  let waiting: RegisterRow[] = [];

  function note(...found: readonly RegisterProblem[]): void {
    problemCount += found.length;
    problems.push(...found.slice(0, Math.max(0, listedProblems - problems.length)));
  }

  async function flush(): Promise<void> {
    const batch = waiting;
    waiting = [];
    note(...(await addBatch(unit, batches, { rows: batch, store: problemCount === 0 && !dryRun })));
    progress(rows);
  }

  function takeHeader(fields: readonly string[]): boolean {
    const read = readRegisterHeader(fields);
    if (read.ok) header = read.value;
    else note(...read.rejection);
    return read.ok;
  }

  function takeRow(line: number, fields: readonly string[], { fieldCount, position }: RegisterHeader): void {
    rows += 1;
    if (fields.length !== fieldCount) {
      return note({ line, column: null, code: "wrong_number_of_fields", detail: `${fields.length} / ${fieldCount}` });
    }
    const read = readRegisterRow({ line, today: unit.today, raw: (column) => fields[position[column]] ?? "" });
    if (!read.ok) return note(...read.rejection);
    note(...check.add(read.value));
    waiting.push(read.value);
    return undefined;
  }

  function refusal(): Result<never, RegisterRefused> {
    const listed = problems.toSorted((one, other) => one.line - other.line);
    return reject({ kind: "RegisterRefused", problems: listed, problemCount });
  }

  return {
    note,
    refusal,
    /** False where nothing more can be read: the columns are not known without a sound header. */
    async take(line: number, fields: readonly string[]): Promise<boolean> {
      if (!header) return takeHeader(fields);
      takeRow(line, fields, header);
      if (waiting.length >= batchSize) await flush();
      return true;
    },
    async finish(): Promise<Result<ImportCounts, RegisterRefused>> {
      if (!header) note({ line: 1, column: null, code: "empty_file", detail: null });
      await flush();
      note(...check.finish(await batches.knownPersons(unit, check.adultsToFind())));
      if (problemCount > 0) return refusal();
      if (!dryRun) await linkChildren(unit, batches);
      return accept({ rows, ...batches.counts() });
    },
  };
}
