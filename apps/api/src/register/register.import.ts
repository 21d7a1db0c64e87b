import { accept, type CalendarDate, type Result } from "@vas/domain/kernel";
import { spanOfReferrals } from "@vas/domain/register";
import type { RegisterSpan } from "@vas/domain/vocabulary";
import type { Blind } from "../kernel/keyring.ts";
import { insertBatch, linkChildren, openBatches, prepareBatch } from "./register.batch.ts";
import { checkRegister, type Checked, type RegisterRefused } from "./register.check.ts";
import { readLines } from "./register.file.ts";
import { openReferences, type Numbers } from "./register.numbers.ts";
import { openPlan, type Plan, type PlanCounts } from "./register.plan.ts";
import type { ImportUnit } from "./register.rows.ts";
import type { Spool } from "./register.spool.ts";

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
  /** The days of which the register knows every referral by this file, as stated or as its referrals show; null where it has none. */
  readonly coversFrom: CalendarDate | null;
  readonly coversTo: CalendarDate | null;
  readonly isStated: boolean;
};

/** How far an import has come: rows done, and the share of the work. A row is done when it is checked and stored. */
export type Progress = { readonly rows: number; readonly share: number };

export type ImportOptions = {
  readonly file: Spool;
  readonly dryRun: boolean;
  /** The days that the file is stated to cover; null where nobody states them. */
  readonly stated: RegisterSpan | null;
  /** Blinds digests of rows and keys of persons, so that they tell nothing of the content. */
  readonly blind: Blind;
  readonly numbers: Numbers;
  /** Told of the progress after each batch. @throws whatever ends the work early. */
  readonly progress: (progress: Progress) => void;
};

/**
 * Brings a received register in, all or nothing: the numbers of its references are claimed, then the whole file is checked,
 * which only reads; where nothing is wrong, numbers are taken and what is new is stored. A dry run only checks, and answers the
 * same. The transaction holds locks on nothing but its own new rows and, shared, on the keys of persons that these name.
 */
export async function importRegister(
  unit: ImportUnit,
  options: ImportOptions,
): Promise<Result<ImportCounts, RegisterRefused>> {
  const plan = await openPlan({ stores: !options.dryRun });
  try {
    const progress = openProgress(options);
    const checked = await checkClaimed(unit, options, { keep: plan.add, progress });
    if (!checked.ok) return checked;
    const planned = { plan, checked: checked.value, counts: plan.counts() };
    if (!options.dryRun) await store(unit, options, { ...planned, progress: progress.stored(planned.counts) });
    const { rows, unchanged, referred } = checked.value;
    return accept({ rows, unchanged, ...planned.counts, ...(await cover(unit, options, referred)) });
  } finally {
    await plan.close();
  }
}

type Checking = { readonly keep: Plan["add"]; readonly progress: ReturnType<typeof openProgress> };

/**
 * Claims the numbers of the file and checks it. A file that is refused, or whose check is given up, gives them back: one wrong
 * number in it moves no other.
 */
async function checkClaimed(unit: ImportUnit, options: ImportOptions, { keep, progress }: Checking) {
  const { file, blind, stated, dryRun, numbers } = options;
  if (!dryRun) await numbers.claim(file);
  const lines = readLines(measured(file, progress.read));
  const checked = await checkRegister(unit, { lines, blind, stated, keep, progress: progress.checked }).catch(
    async (error: unknown) => {
      // Where giving back fails as well, numbers stay unused; what failed first is what is told.
      await numbers.release().catch(() => undefined);
      throw error;
    },
  );
  if (!checked.ok) await numbers.release();
  return checked;
}

type Planned = {
  readonly plan: Plan;
  readonly checked: Checked;
  readonly counts: PlanCounts;
  readonly progress: (rows: number) => void;
};

async function store(
  unit: ImportUnit,
  { blind, numbers }: ImportOptions,
  { plan, checked, counts, progress }: Planned,
): Promise<void> {
  if (counts.added === 0) return;
  const wanted = plan.numbers();
  const references = await openReferences(unit, await numbers.take(wanted), wanted);
  const batches = openBatches(blind, references, checked.adults);
  let stored = 0;
  let inserting = Promise.resolve();
  for await (const rows of plan.batches()) {
    // Together: where the rows before are refused, that is the failure, and not what fails after it.
    const [prepared] = await Promise.all([prepareBatch(unit, batches, rows), inserting]);
    progress(stored);
    stored += rows.length;
    inserting = insertBatch(unit, prepared);
    // It is awaited above or below; until then a failure is nobody's yet.
    inserting.catch(() => undefined);
  }
  await inserting;
  progress(stored);
  await linkChildren(unit, batches);
}

/** Tells which days the file covers, and keeps them; a dry run only tells. */
async function cover(
  unit: ImportUnit,
  { stated, dryRun }: ImportOptions,
  referred: RegisterSpan | null,
): Promise<Pick<ImportCounts, "coversFrom" | "coversTo" | "isStated">> {
  const isStated = stated !== null;
  const span = stated ?? (referred && spanOfReferrals(referred, unit.today));
  if (span === null) return { coversFrom: null, coversTo: null, isStated };
  if (!dryRun) await keepSpan(unit, span, isStated);
  return { coversFrom: span.from, coversTo: span.to, isStated };
}

/** Of the same days the register goes on knowing since the file that told of them first. */
async function keepSpan(unit: ImportUnit, { from, to }: RegisterSpan, isStated: boolean): Promise<void> {
  await unit.run({
    name: "keep_register_span",
    text: `insert into casework.register_span (unit_id, first_on, last_on, is_stated, told_at)
      values ($1, $2, $3, $4, $5) on conflict do nothing`,
    values: [unit.actor.unit, from, to, isStated, unit.at],
  });
}

/** The bytes of the file, and how many of them have been read. */
async function* measured(file: Spool, read: (bytes: number) => void): AsyncGenerator<Buffer> {
  for await (const part of file.read()) {
    read(part.length);
    yield part;
  }
}

/** Checking is the whole of a dry run and half of an import. */
function openProgress({ file, dryRun, progress }: ImportOptions) {
  const part = dryRun ? 1 : 0.5;
  let bytes = 0;
  let rows = 0;
  return {
    read: (more: number) => void (bytes += more),
    checked(read: number): void {
      rows = read;
      progress({ rows: Math.floor(read * part), share: (part * bytes) / Math.max(1, file.size) });
    },
    stored:
      ({ added }: PlanCounts) =>
      (stored: number): void => {
        const share = part + (1 - part) * (stored / added);
        progress({ rows: Math.floor(rows * share), share });
      },
  };
}
