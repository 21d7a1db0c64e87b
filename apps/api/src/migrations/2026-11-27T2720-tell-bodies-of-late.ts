import type { MigrationInterface, QueryRunner } from "typeorm";

/** The worker reads where a body's contact persons get mail, with the keys of these addresses and of nothing else. */
export class TellBodiesOfLate1795836000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      grant usage on schema casework to worker_app;
      create policy organisation_contact_written_to on casework.organisation_contact for select to worker_app
        using (email_enc is not null);
      grant select (id, organisation_id, email_enc) on casework.organisation_contact to worker_app;
      create policy data_key_of_contact on kernel.data_key for select to worker_app
        using (exists (select from casework.organisation_contact c where c.id = subject_id));
      grant select (subject_id, wrapped) on kernel.data_key to worker_app;`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
