import type { Readable } from "node:stream";
import { accept, type Result } from "@vas/domain/kernel";
import type { CommandValue, StaffContext } from "../kernel/context.ts";
import type { Keyring } from "../kernel/keyring.ts";
import { importRegister, type ImportCounts, type RegisterRefused } from "./register.import.ts";
import { readLines } from "./register.file.ts";
import type { ImportUnit } from "./register.rows.ts";

export type RegisterFile = {
  readonly stream: Readable;
  readonly dryRun: boolean;
  readonly blind: Keyring["blindText"];
  readonly progress: (rows: number) => void;
};

/** A large file takes longer than any other command may; it holds no lock that daily work waits for. */
const timeLimits = `select set_config('statement_timeout', '120s', true), set_config('transaction_timeout', '0', true),
  set_config('idle_in_transaction_session_timeout', '120s', true)`;

/**
 * Brings a register file in as one command: every row or none. The file itself is no part of what the idempotency key
 * stands for; a repeat is told by the rows' own digests, so it changes nothing.
 * @returns counts, or every problem of the file by line and column.
 */
export async function performImport(
  context: StaffContext,
  file: RegisterFile,
  idempotencyKey: string,
): Promise<Result<ImportCounts, RegisterRefused>> {
  const { dryRun, blind, progress } = file;
  async function importFile(unit: ImportUnit): Promise<Result<ImportCounts & CommandValue, RegisterRefused>> {
    await unit.run({ text: timeLimits, values: [] });
    const result = await importRegister(unit, { lines: readLines(file.stream), dryRun, blind, progress });
    return result.ok ? accept({ ...result.value }) : result;
  }
  return context.perform(importFile, { dryRun }, idempotencyKey);
}
