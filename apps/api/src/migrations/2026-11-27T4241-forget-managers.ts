import type { MigrationInterface, QueryRunner } from "typeorm";

/** That an erased learner was the superior of a body's staff is forgotten with them. */
export class ForgetManagers1795841361000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create policy training_manager_forgotten_by_owner on training.manager for all to vas_owner
        using (trainee_id = (select nullif(current_setting('app.forgets', true), ''))::uuid);`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
