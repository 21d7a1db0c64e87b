import type { MigrationInterface, QueryRunner } from "typeorm";
import { keyringOf } from "../kernel/migrating.ts";

/**
 * The digests of registers outlive the master key: they are made with a secret that is stored, wrapped as a data key is, so
 * that another master key wraps it anew. Digests that are there keep their meaning, for the secret is then the key with
 * which they were made, and that follows from the master key.
 */
export class KeepRegisterSecret1795798800000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table casework.register_secret (
        is_only boolean not null default true,
        wrapped bytea not null,
        constraint register_secret_pk primary key (is_only),
        constraint register_secret_one check (is_only)
      );
      comment on table casework.register_secret is
        'The secret with which digests of registers are made, wrapped by the master key; one row';

      create function casework.wrapped_register_secret() returns bytea
        language sql stable security definer set search_path = '' as $$
          select wrapped from casework.register_secret
        $$;
      comment on function casework.wrapped_register_secret is
        'The wrapped form of the register''s secret: of use only to who holds the master key';
      revoke all on function casework.wrapped_register_secret from public;
      grant execute on function casework.wrapped_register_secret to casework_app;`);
    await keepSecret(db);
    await db.query(`
      alter table casework.register_secret enable row level security;
      alter table casework.register_secret force row level security;
      create policy register_secret_read_by_owner on casework.register_secret for select to vas_owner using (true);`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}

/** Tables whose owner is guarded too; for this transaction only it sees the rows of every unit. */
const guarded = ["kernel.data_key", "casework.person", "casework.register_entry"];

async function keepSecret(db: QueryRunner): Promise<void> {
  for (const table of guarded) await db.query(`alter table ${table} no force row level security`);
  await requireKey(db);
  const [found] = (await db.query(
    `select exists (select from casework.person where register_key_digest is not null)
      or exists (select from casework.register_entry) as "hasDigests"`,
  )) as readonly { readonly hasDigests: boolean }[];
  const secret = keyringOf(db).createSecret("register", found?.hasDigests ? "blindText" : "new");
  await db.query("insert into casework.register_secret (wrapped) values ($1)", [secret]);
  for (const table of guarded) await db.query(`alter table ${table} force row level security`);
}

/** @throws Error where the master key is another than the one in use: the secret would fit no digest, and nobody would see it. */
async function requireKey(db: QueryRunner): Promise<void> {
  const [one] = (await db.query(
    "select subject_id as subject, wrapped from kernel.data_key where wrapped is not null limit 1",
  )) as readonly { readonly subject: string; readonly wrapped: Buffer }[];
  if (!one) return;
  try {
    keyringOf(db).unwrap(one.subject, one.wrapped);
  } catch {
    throw new Error("The master key is not the one that wraps the data keys");
  }
}
