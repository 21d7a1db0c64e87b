import "reflect-metadata";
import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Instant, StaffActor } from "@vas/domain/kernel";
import { registerProblemWords } from "@vas/domain/register";
import pg from "pg";
import { readDatabaseConfiguration } from "./config.ts";
import { openDatabase } from "./kernel/database.ts";
import { openKeyring } from "./kernel/keyring.ts";
import { openRequest, surfaceKernel } from "./kernel/request.ts";
import { findStaff } from "./directory/index.ts";
import { performImport, type ImportCounts, type RegisterRefused } from "./register/index.ts";
import { tables } from "./tables.ts";

/** `register-import FILE.csv [--dry-run] [--as SUBJECT]`: brings a register in; exits with 1 where the file is refused. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { "dry-run": { type: "boolean", default: false }, as: { type: "string" } },
});
const [file] = positionals;
if (file === undefined || positionals.length > 1) {
  console.error("Usage: npm run register:import -- FILE.csv [--dry-run] [--as SUBJECT]");
  process.exit(2);
}
process.exitCode = await bringIn(file, { dryRun: values["dry-run"], as: values.as });

async function bringIn(path: string, { dryRun, as }: { dryRun: boolean; as: string | undefined }): Promise<number> {
  const size = (await stat(path).catch(() => undefined))?.size;
  if (size === undefined) {
    console.error(`There is no file ${path}.`);
    return 2;
  }
  const configuration = readDatabaseConfiguration(process.env);
  const url = configuration.databaseUrl("casework_app");
  const database = await openDatabase({ url, tables, connections: 3, applicationName: "vas register import" });
  try {
    const kernel = surfaceKernel({
      surface: "casework",
      database,
      statistics: null,
      keyring: openKeyring(configuration.MASTER_KEY),
      now: () => new Date().toISOString() as Instant,
      newId: randomUUID,
    });
    const actor = await whoImports(configuration.databaseUrl("sign_in_app"), as);
    if (!actor) {
      console.error("No such member of staff may import a register. Name one by --as SUBJECT.");
      return 2;
    }
    const scope = openRequest<StaffActor>(kernel, {
      actor,
      requestId: randomUUID(),
      operation: "ImportRegister",
      purpose: null,
    });
    const stream = createReadStream(path);
    const blind = kernel.keyring.blindText;
    const progress = (rows: number): void => showProgress(rows, stream.bytesRead / Math.max(1, size));
    const result = await performImport(scope.context, { stream, dryRun, blind, progress }, randomUUID());
    await scope.settle();
    clearProgress();
    return result.ok ? tellCounts(result.value, dryRun) : tellProblems(result.rejection);
  } finally {
    await database.close();
  }
}

/** Who a person is, is asked as the sign-in asks it; the surface's own role sees names only for those who act already. */
async function whoImports(databaseUrl: string, subject: string | undefined): Promise<StaffActor | undefined> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1, application_name: "vas register import" });
  try {
    return await findStaff(pool, { subject, permission: "register:import" });
  } finally {
    await pool.end();
  }
}

function showProgress(rows: number, share: number): void {
  if (!process.stderr.isTTY) return;
  const width = 30;
  const done = Math.min(width, Math.round(share * width));
  process.stderr.write(`\r[${"#".repeat(done)}${"-".repeat(width - done)}] ${rows} rows`);
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write("\r\u001B[K");
}

function tellCounts({ rows, added, unchanged, persons, customers, ended }: ImportCounts, dryRun: boolean): number {
  console.log(
    `${dryRun ? "Dry run, nothing was changed: " : ""}${rows} rows read; ${added} referrals ${dryRun ? "would be " : ""}added, ${unchanged} unchanged; ` +
      `${persons} persons, ${customers} customerships, ${ended} of them ended.`,
  );
  return 0;
}

function tellProblems({ problems, problemCount }: RegisterRefused): number {
  for (const problem of problems) console.error(registerProblemWords(problem).en);
  console.error(`The file was not imported: ${problemCount} problems. Nothing was changed.`);
  return 1;
}
