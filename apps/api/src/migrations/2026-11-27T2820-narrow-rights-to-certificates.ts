import type { MigrationInterface, QueryRunner } from "typeorm";

/** The portal's role signs nothing and gives no places in lists itself, and what is revoked stays so for it. */
export class NarrowRightsToCertificates1795839600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      revoke usage on sequence training.certificate_status_index from training_app, casework_app;
      drop policy signing_key_signs on training.signing_key;
      revoke select on training.signing_key from training_app;
      create policy certificate_stays_revoked on training.certificate as restrictive for update to training_app
        using (revoked_at is null) with check (revoked_at is null);`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
