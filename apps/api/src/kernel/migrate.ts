import { readFile } from "node:fs/promises";
import { runMigrations as runQueueMigrations } from "graphile-worker";
import pg from "pg";
import { migrations } from "../migrations/index.ts";
import { openKeyring } from "./keyring.ts";
import { MigratingDatabase } from "./migrating.ts";
import { applicationRoles, rolePassword, roleUrl } from "./roles.ts";
import { requireRights } from "./administrator-rights.ts";

export type MigrateOptions = {
  /** An administrator's address: a superuser, or the database's owner with the right to create roles. */
  readonly administrator: string;
  readonly masterKey: Buffer;
  readonly dryRun?: boolean;
  readonly report?: ((line: string) => void) | undefined;
};

const rolesFile = new URL("../../../../infra/postgres/roles.sql", import.meta.url);
const queueFile = new URL("../../../../infra/postgres/queue.sql", import.meta.url);
/** Any number known to every migrate command: it keeps two of them from running at once. */
export const migrationLock = 7_466_102;

/**
 * Brings the database to the version of this program: roles first, then every migration not yet run, each in its own
 * transaction, in order, forward only. A dry run reports what would run and changes nothing.
 * @returns the names of the migrations that ran, or would run.
 * @throws MissingRights where the administrator cannot; nothing was changed then.
 */
export async function migrate({ administrator, masterKey, dryRun = false, report }: MigrateOptions): Promise<string[]> {
  const admin = new pg.Client({ connectionString: administrator, application_name: "vas migrate" });
  await admin.connect();
  try {
    await requireRights(admin);
    if (dryRun) return await pendingWithoutChange(admin, report);
    await admin.query("select pg_advisory_lock($1)", [migrationLock]);
    await admin.query(await readFile(rolesFile, "utf8"));
    await setPasswords(admin, masterKey);
    await letOwnerWork(admin, administrator);
    const ran = await runMigrations({ administrator, masterKey, report });
    await prepareQueue(admin, roleUrl(administrator, masterKey, "worker_app"));
    return ran;
  } finally {
    await admin.end();
  }
}

/**
 * Whether the database has every migration that this program knows. It may have more: while a newer version is brought
 * in, its migrations have run and processes of this version go on serving.
 */
export async function isMigrated(pool: pg.Pool): Promise<boolean> {
  const names = migrations.map(({ name }) => name);
  const { rowCount } = await pool.query("select from public.migration where name = any ($1)", [names]);
  return rowCount === names.length;
}

/** Gives the roles the passwords that follow from the master key. */
export async function setPasswords(admin: pg.Client, masterKey: Buffer): Promise<void> {
  for (const role of ["vas_migrator", ...applicationRoles] as const) {
    const password = pg.escapeLiteral(rolePassword(masterKey, role));
    await admin.query(`alter role ${pg.escapeIdentifier(role)} password ${password}`);
  }
}

async function letOwnerWork(admin: pg.Client, administrator: string): Promise<void> {
  const database = pg.escapeIdentifier(new URL(administrator).pathname.slice(1) || "postgres");
  await admin.query(`grant connect, create, temporary on database ${database} to vas_owner`);
  await admin.query("grant create, usage on schema public to vas_owner");
  await admin.query("create extension if not exists pg_trgm");
  await admin.query("create extension if not exists unaccent");
}

async function runMigrations({ administrator, masterKey, report }: MigrateOptions): Promise<string[]> {
  const dataSource = await new MigratingDatabase(
    {
      type: "postgres",
      url: roleUrl(administrator, masterKey, "vas_migrator"),
      migrations: [...migrations],
      migrationsTableName: "migration",
      migrationsTransactionMode: "each",
      installExtensions: false,
      extra: { max: 1, options: "-c role=vas_owner -c timezone=UTC" },
    },
    openKeyring(masterKey),
  ).initialize();
  try {
    const ran = await dataSource.runMigrations({ transaction: "each" });
    for (const { name } of ran) report?.(`migrated ${name}`);
    await dataSource.query("grant select on public.migration to sign_in_app, casework_app");
    return ran.map(({ name }) => name);
  } finally {
    await dataSource.destroy();
  }
}

/** The worker's role makes its own tables; only for that moment may it create a schema. */
async function prepareQueue(admin: pg.Client, workerUrl: string): Promise<void> {
  const database = pg.escapeIdentifier(admin.database ?? "postgres");
  await admin.query(`grant create on database ${database} to worker_app`);
  try {
    await runQueueMigrations({ connectionString: workerUrl });
  } finally {
    await admin.query(`revoke create on database ${database} from worker_app`);
  }
  const queue = await readFile(queueFile, "utf8");
  // Several statements sent together are one transaction: a failure leaves the role without the right it had for a moment.
  await admin.query(
    `grant create on schema kernel to worker_app;\n${queue}\nrevoke create on schema kernel from worker_app;`,
  );
}

async function pendingWithoutChange(admin: pg.Client, report?: (line: string) => void): Promise<string[]> {
  const { rows } = await admin.query<{ known: boolean }>("select to_regclass('public.migration') is not null as known");
  const ran = rows[0]?.known ? await admin.query<{ name: string }>("select name from public.migration") : { rows: [] };
  const done = new Set(ran.rows.map(({ name }) => name));
  const pending = migrations.map(({ name }) => name).filter((name) => !done.has(name));
  for (const name of pending) report?.(`would migrate ${name}`);
  return pending;
}
