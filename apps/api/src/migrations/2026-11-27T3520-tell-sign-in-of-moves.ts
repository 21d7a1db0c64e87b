import type { MigrationInterface, QueryRunner } from "typeorm";

/** Whoever takes an invitation up is enrolled for the body to which they have been moved since they were invited. */
export class TellSignInOfMoves1795840720000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create policy learner_move_asked_before on training.learner_move for select to sign_in_app using (true);
      grant select (trainee_id, moved_on, version, organisation_id, told_at) on training.learner_move to sign_in_app;`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
