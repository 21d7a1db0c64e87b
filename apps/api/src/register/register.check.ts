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
import type { RegisterSpan } from "@vas/domain/vocabulary";
import type { Blind } from "../kernel/keyring.ts";
import { UnreadableRegister, type RegisterLine } from "./register.file.ts";
import { findPersons, tellNewFromKnown, type Found, type RowContent } from "./register.known.ts";
import type { ImportUnit } from "./register.rows.ts";

/** A row that is to be added, and its person where the register knows them already. */
export type NewRow = RowContent & { readonly person: string | null };

export type RegisterRefused = {
  readonly kind: "RegisterRefused";
  readonly problems: readonly RegisterProblem[];
  /** How many problems there are in all; the list holds the first of them. */
  readonly problemCount: number;
};

export type CheckOptions = {
  readonly lines: AsyncIterable<RegisterLine>;
  /** Blinds digests of rows and keys of persons, so that they tell nothing of the content. */
  readonly blind: Blind;
  /** The days that the file is stated to cover; null where nobody states them. */
  readonly stated: RegisterSpan | null;
  /** Takes the new rows of each batch, as long as nothing is wrong with the file. */
  readonly keep: (rows: readonly NewRow[]) => Promise<void>;
  /** Told after each batch how many rows have been read. @throws whatever ends the work early. */
  readonly progress: (rows: number) => void;
};

export type Checked = {
  readonly rows: number;
  readonly unchanged: number;
  /** The days of the first and the last referral of the whole file, known ones too; null where there is none. */
  readonly referred: RegisterSpan | null;
  /** The ids of the adults whom the file's children name and only the register knows, by the file's key. */
  readonly adults: ReadonlyMap<string, string>;
};

const batchSize = 1_000;
/** A file of another kind has a problem on every line; nobody reads more than this. */
const listedProblems = 10_000;

/**
 * Reads a register file row by row and holds it against itself, the law and the register, which it only reads. Memory holds
 * one batch of rows and a short note of each row seen. @returns every problem of the file, or what was found out.
 */
export async function checkRegister(
  unit: ImportUnit,
  options: CheckOptions,
): Promise<Result<Checked, RegisterRefused>> {
  const reader = openReader(unit, options);
  try {
    for await (const { line, fields } of options.lines) {
      if (!(await reader.take(line, fields))) return reader.refusal();
    }
    return await reader.finish();
  } catch (error) {
    if (!(error instanceof UnreadableRegister)) throw error;
    await reader.flush();
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

function openReader(unit: ImportUnit, { blind, stated, keep, progress }: CheckOptions) {
  const { note, count, refusal } = openNotes();
  const batches = openBatches(unit, blind);
  let rows = 0;
  let header: RegisterHeader | undefined;
  let waiting: RegisterRow[] = [];
  let referred: RegisterSpan | null = null;

  async function flush(): Promise<void> {
    const batch = waiting;
    waiting = [];
    const { fresh, problems } = await batches.check(batch);
    note(...problems);
    if (count() === 0) await keep(fresh);
    progress(rows);
  }

  return {
    note,
    refusal,
    flush,
    /** False where nothing more can be read: the columns are not known without a sound header. */
    async take(line: number, fields: readonly string[]): Promise<boolean> {
      if (!header) return (header = readHeader(fields, note)) !== undefined;
      rows += 1;
      const read = readRow({ line, fields, header, stated, today: unit.today });
      if (!read.ok) note(...read.rejection);
      else {
        waiting.push(read.value);
        referred = withDay(referred, read.value.receivedOn);
      }
      if (waiting.length >= batchSize) await flush();
      return true;
    },
    async finish(): Promise<Result<Checked, RegisterRefused>> {
      if (!header) note({ line: 1, column: null, code: "empty_file", detail: null });
      await flush();
      const { problems, adults } = await batches.finish();
      note(...problems);
      return count() > 0 ? refusal() : accept({ rows, unchanged: batches.unchanged(), referred, adults });
    },
  };
}

type BatchChecked = { readonly fresh: readonly NewRow[]; readonly problems: readonly RegisterProblem[] };

/** Holds batch after batch against the rows before it and against the register. */
function openBatches(unit: ImportUnit, blind: Blind) {
  const check = createRegisterCheck((text) => createHash("sha256").update(text).digest("base64").slice(0, 16));
  let unchanged = 0;
  return {
    unchanged: () => unchanged,
    async check(rows: readonly RegisterRow[]): Promise<BatchChecked> {
      if (rows.length === 0) return { fresh: [], problems: [] };
      const sorted = await tellNewFromKnown(unit, blind, rows);
      unchanged += sorted.unchanged.length;
      const fresh = new Map(sorted.fresh.map((one) => [one.row.line, one]));
      const persons = await findPersons(unit, blind, [...new Set(sorted.fresh.map(({ row }) => row.person))]);
      unit.touched({ classes: ["identity", "codes"], count: persons.size });
      const problems = rows.flatMap((row) => check.add(row, fresh.has(row.line) ? persons.get(row.person) : undefined));
      return {
        fresh: sorted.fresh.map((one) => withPerson(one, persons)),
        problems: [...sorted.problems, ...problems],
      };
    },
    async finish() {
      const found = await findPersons(unit, blind, check.adultsToFind());
      const adults = new Map([...found].map(([key, { id }]) => [key, id]));
      return { adults, problems: check.finish(new Set(found.keys())) };
    },
  };
}

function withPerson(one: RowContent, persons: ReadonlyMap<string, Found>): NewRow {
  return { ...one, person: persons.get(one.row.person)?.id ?? null };
}

function readHeader(fields: readonly string[], note: Noted["note"]): RegisterHeader | undefined {
  const read = readRegisterHeader(fields);
  if (read.ok) return read.value;
  note(...read.rejection);
  return undefined;
}

function withDay(span: RegisterSpan | null, day: CalendarDate): RegisterSpan {
  if (span === null) return { from: day, to: day };
  return { from: day < span.from ? day : span.from, to: day > span.to ? day : span.to };
}

type RowOfFile = RegisterLine &
  Pick<CheckOptions, "stated"> & { readonly header: RegisterHeader; readonly today: CalendarDate };

function readRow({ line, fields, header, stated, today }: RowOfFile): ReturnType<typeof readRegisterRow> {
  const { fieldCount, position } = header;
  if (fields.length === fieldCount) {
    return readRegisterRow({ line, today, stated, raw: (column) => fields[position[column]] ?? "" });
  }
  const detail = `${fields.length} / ${fieldCount}`;
  return reject([{ line, column: null, code: "wrong_number_of_fields", detail }]);
}
