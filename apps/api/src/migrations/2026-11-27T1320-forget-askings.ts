import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What is kept of a command for its repeats says nothing of what was in it, and is not kept for ever. Hashes without a key
 * can be guessed back to the names they were made of: those that are there go, and their answers with them.
 */
export class ForgetAskings1795785600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      truncate kernel.idempotency;
      comment on column kernel.idempotency.request_hash is
        'HMAC-SHA-256 of the command and its input with a key of the keyring: comparable, not readable';
      comment on column kernel.idempotency.result is 'Ids, versions and counts only';
      create index idempotency_performed on kernel.idempotency using brin (performed_at);

      create policy idempotency_old on kernel.idempotency for select to sign_in_app
        using (performed_at < now() - interval '7 days');
      create policy idempotency_forgotten on kernel.idempotency for delete to sign_in_app
        using (performed_at < now() - interval '7 days');
      grant select (performed_at), delete on kernel.idempotency to sign_in_app;`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
