import "reflect-metadata";
import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { parseArgs } from "node:util";
import { legalDayOf, type Instant, type StaffActor } from "@vas/domain/kernel";
import { registerProblemWords } from "@vas/domain/register";
import { readStatedSpan, spanProblemWords, type RegisterSpan } from "@vas/domain/vocabulary";
import pg from "pg";
import { ConfigurationError, readDatabaseConfiguration } from "./config.ts";
import { codeOf, errorCodes, faultOf } from "./edge/index.ts";
import { openDatabase } from "./kernel/database.ts";
import { openKeyring } from "./kernel/keyring.ts";
import { openRequest, surfaceKernel, type SurfaceKernel } from "./kernel/request.ts";
import { findStaff } from "./directory/index.ts";
import { performImport, type ImportCounts, type ImportRejection } from "./register/index.ts";
import { tables } from "./tables.ts";

/** What the command exits with, as docs/guides/operate.md explains. */
const exitCodes = { done: 0, failed: 1, refused: 1, usage: 2, notReady: 3 } as const;

const usage = `Usage: npm run register:import -- FILE.csv [--from DAY --to DAY] [--dry-run] [--as SUBJECT]

  --from DAY --to DAY  the first and the last day (yyyy-mm-dd) of which the file has every referral, days without any too.
                       Without them these are the months from its first referral to its last.
  --dry-run            checks the file and says what would be brought in; nothing is changed
  --as SUBJECT         in whose name, where there is more than one who may`;

/** `register-import FILE.csv [--from DAY --to DAY] [--dry-run] [--as SUBJECT]`: brings a register in. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: "string" },
    to: { type: "string" },
    "dry-run": { type: "boolean", default: false },
    as: { type: "string" },
  },
});
const [file] = positionals;
if (file === undefined || positionals.length > 1) {
  console.error(usage);
  process.exit(exitCodes.usage);
}
const stated = readStatedSpan({ from: values.from, to: values.to }, legalDayOf(now()));
if (!stated.ok) {
  console.error(`--from and --to: ${spanProblemWords(stated.rejection).en}\n\n${usage}`);
  process.exit(exitCodes.usage);
}
const asked = { stated: stated.value, dryRun: values["dry-run"], as: values.as };
process.exitCode = await bringIn(file, asked).catch(tellFailure);

type Asked = { readonly stated: RegisterSpan | null; readonly dryRun: boolean; readonly as: string | undefined };

function now(): Instant {
  return new Date().toISOString() as Instant;
}

async function bringIn(path: string, asked: Asked): Promise<number> {
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) {
    console.error(`There is no file ${path}.`);
    return exitCodes.usage;
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
      now,
      newId: randomUUID,
    });
    const actor = await whoImports(configuration.databaseUrl("sign_in_app"), asked.as);
    if (!actor) {
      console.error("No such member of staff may import a register. Name one by --as SUBJECT.");
      return exitCodes.usage;
    }
    return await bringInAs(actor, { ...asked, kernel, path });
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

type Importing = Omit<Asked, "as"> & { readonly kernel: SurfaceKernel; readonly path: string };

async function bringInAs(actor: StaffActor, { kernel, path, stated, dryRun }: Importing): Promise<number> {
  const request = { actor, requestId: randomUUID(), operation: "ImportRegister", purpose: null };
  const scope = openRequest<StaffActor>(kernel, request);
  const file = { stream: createReadStream(path), stated, dryRun, progress: showProgress };
  const result = await performImport(scope.context, file, randomUUID()).finally(clearProgress);
  await scope.settle();
  return result.ok ? tellCounts(result.value, dryRun) : tellRefusal(result.rejection);
}

function showProgress({ rows, share }: { readonly rows: number; readonly share: number }): void {
  if (!process.stderr.isTTY) return;
  const width = 30;
  const done = Math.min(width, Math.round(share * width));
  process.stderr.write(`\r[${"#".repeat(done)}${"-".repeat(width - done)}] ${rows} rows`);
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write("\r\u001B[K");
}

function tellCounts(counts: ImportCounts, dryRun: boolean): number {
  const { rows, added, unchanged, persons, customers, ended } = counts;
  console.log(
    `${dryRun ? "Dry run, nothing was changed: " : ""}${rows} rows read; ${added} referrals ${dryRun ? "would be " : ""}added, ${unchanged} unchanged; ` +
      `${persons} persons, ${customers} customerships, ${ended} of them ended.`,
  );
  for (const line of wordsOfSpan(counts)) console.log(line);
  return exitCodes.done;
}

function wordsOfSpan({ coversFrom, coversTo, isStated }: ImportCounts): readonly string[] {
  const covered = `It covers ${coversFrom} – ${coversTo}`;
  if (isStated) return [`${covered}, as stated.`];
  const taken =
    coversFrom === null
      ? "It has no referral of a day that is over and covers no day."
      : `${covered}, by its first and its last referral.`;
  return [
    `${taken} The effect of training counts only half-years that are covered whole.`,
    "If the file has every referral of more days, import it again with --from DAY --to DAY; what is there already is left as it is.",
  ];
}

function tellRefusal(refused: ImportRejection): number {
  switch (refused.kind) {
    case "ImportRunning":
      console.error(`${errorCodes.IMPORT_RUNNING.words.en} Nothing was changed.`);
      return exitCodes.failed;
    case "RegisterRefused":
      for (const problem of refused.problems) console.error(registerProblemWords(problem).en);
      console.error(`The file was not imported: ${refused.problemCount} problems. Nothing was changed.`);
      return exitCodes.refused;
  }
}

/** What may be told of a failure: a database's own words could quote what a person wrote. */
function tellFailure(error: unknown): number {
  if (error instanceof ConfigurationError) {
    console.error(error.message);
    return exitCodes.usage;
  }
  const code = codeOf(error);
  const { name, code: cause } = faultOf(error);
  console.error(`The import did not succeed. ${errorCodes[code].words.en}`);
  console.error("The same file can be imported again: what is there already is left as it is.");
  console.error(`(${[code, name, cause].filter((part) => part !== null).join(", ")})`);
  return code === "UNAVAILABLE" ? exitCodes.notReady : exitCodes.failed;
}
