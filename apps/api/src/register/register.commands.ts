import { accept, reject, type Result } from "@vas/domain/kernel";
import type { RegisterSpan } from "@vas/domain/vocabulary";
import type { CommandValue, StaffContext } from "../kernel/context.ts";
import type { RegisterRefused } from "./register.check.ts";
import { receiveRegister, type ReceivedRegister } from "./register.file.ts";
import { importRegister, type ImportCounts, type Progress } from "./register.import.ts";
import { openBlind } from "./register.known.ts";
import { openNumbers } from "./register.numbers.ts";
import type { ImportUnit } from "./register.rows.ts";

export type RegisterImport = {
  /** The days of which the file is stated to have every referral; not there where nobody states them. */
  readonly stated?: RegisterSpan | null;
  readonly dryRun: boolean;
  readonly progress: (progress: Progress) => void;
};

/** Another import is running; one at a time is let in, so that what one has checked the other does not change. */
export type ImportRunning = { readonly kind: "ImportRunning" };
export type ImportRejection = RegisterRefused | ImportRunning;

/**
 * The transaction begins when the file has been received, so that it is as long as the work and not as the sender's line.
 * A limit that runs is only replaced by another after it was lifted.
 */
const timeLimits = `select set_config('statement_timeout', '60s', true), set_config('idle_in_transaction_session_timeout', '30s', true),
  set_config('transaction_timeout', '0', true), set_config('transaction_timeout', '600s', true)`;

/** Any number known to every import: it keeps two of them, wherever they run, from running at once. */
const importLock = 7_466_103;

/** Receives a register file and brings it in. @see performReceivedImport */
export async function performImport(
  context: StaffContext,
  { stream, ...asked }: RegisterImport & { readonly stream: AsyncIterable<Buffer> },
  idempotencyKey: string,
): Promise<Result<ImportCounts, ImportRejection>> {
  const received = await receiveRegister(stream);
  try {
    return await performReceivedImport(context, { received, ...asked }, idempotencyKey);
  } finally {
    await received.spool.close();
  }
}

/**
 * Brings a received register file in as one command: every row or none. The idempotency key stands for this file and the days stated of it; another
 * import of the same rows changes nothing, because they are told by their own digests.
 * @returns counts, or every problem of the file by line and column.
 * @throws KernelError IDEMPOTENCY_KEY_REUSED where the key belongs to another file.
 */
export async function performReceivedImport(
  context: StaffContext,
  { received, stated = null, dryRun, progress }: RegisterImport & { readonly received: ReceivedRegister },
  idempotencyKey: string,
): Promise<Result<ImportCounts, ImportRejection>> {
  async function importFile(unit: ImportUnit): Promise<Result<ImportCounts & CommandValue, ImportRejection>> {
    if (!(await isAlone(unit))) return reject({ kind: "ImportRunning" });
    const result = await importRegister(unit, {
      file: received.spool,
      stated,
      dryRun,
      blind: await openBlind(unit),
      progress,
      numbers: openNumbers(async (command, input) => {
        const done = await context.perform(command, input, unit.newId());
        return done.ok ? done.value : done.rejection;
      }),
    });
    return result.ok ? accept({ ...result.value }) : result;
  }
  return context.perform(importFile, { dryRun, file: received.digest, ...(stated && { stated }) }, idempotencyKey);
}

/** Lets the transaction last as long as a large file takes, where no other import is running. */
async function isAlone(unit: ImportUnit): Promise<boolean> {
  await unit.run({ name: "import_time_limits", text: timeLimits, values: [] });
  const [lock] = await unit.run<{ alone: boolean }>({
    name: "import_lock",
    text: "select pg_try_advisory_xact_lock($1) as alone",
    values: [importLock],
  });
  return lock?.alone === true;
}
