import type { RegisterEntry } from "@vas/domain/register";
import type { NewRow } from "./register.check.ts";
import { openNumbersWanted, type NumbersWanted } from "./register.numbers.ts";
import { openSpool } from "./register.spool.ts";

/** A row that a check found sound and new, as it is to be stored. */
export type PlannedRow = {
  readonly entry: RegisterEntry;
  readonly digest: Buffer;
  /** The id of the person, where the register knows them already. */
  readonly person: string | null;
};

export type PlanCounts = {
  readonly added: number;
  readonly persons: number;
  readonly customers: number;
  readonly ended: number;
};

/** What is to be stored, found out before anything is: counts, the numbers it needs, and the rows themselves. */
export type Plan = {
  add(rows: readonly NewRow[]): Promise<void>;
  counts(): PlanCounts;
  numbers(): NumbersWanted;
  batches(): AsyncIterable<readonly PlannedRow[]>;
  close(): Promise<void>;
};

const batchSize = 1_000;

/** Opens a plan. The rows wait on the disk, encrypted; for a dry run, which `stores` nothing, they are only counted. */
export async function openPlan({ stores }: { readonly stores: boolean }): Promise<Plan> {
  const spool = stores ? await openSpool() : undefined;
  const wanted = openNumbersWanted();
  const count = { added: 0, customers: 0, ended: 0 };
  const newcomers = new Set<string>();

  function note({ row, person }: NewRow): void {
    count.added += 1;
    if (person === null) newcomers.add(row.person);
    wanted.add(row);
    if (row.outcome !== "positive") return;
    count.customers += 1;
    if (row.ending !== null) count.ended += 1;
  }

  return {
    async add(rows) {
      rows.forEach(note);
      await spool?.write(rows.map(toLine).join(""));
    },
    counts: () => ({ ...count, persons: newcomers.size }),
    numbers: wanted.all,
    async *batches() {
      let batch: PlannedRow[] = [];
      for await (const line of linesOf(spool?.read() ?? [])) {
        batch.push(fromLine(line));
        if (batch.length < batchSize) continue;
        yield batch;
        batch = [];
      }
      if (batch.length > 0) yield batch;
    },
    close: async () => spool?.close(),
  };
}

function toLine({ content, digest, person }: NewRow): string {
  return `${person ?? ""}|${digest.toString("base64")}|${content}\n`;
}

function fromLine(line: string): PlannedRow {
  const first = line.indexOf("|");
  const second = line.indexOf("|", first + 1);
  return {
    person: line.slice(0, first) || null,
    digest: Buffer.from(line.slice(first + 1, second), "base64"),
    entry: JSON.parse(line.slice(second + 1)) as RegisterEntry,
  };
}

async function* linesOf(bytes: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const part of bytes) {
    const lines = (rest + decoder.decode(part, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
}
