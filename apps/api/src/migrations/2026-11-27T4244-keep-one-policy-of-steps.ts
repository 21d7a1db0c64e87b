import type { MigrationInterface, QueryRunner } from "typeorm";

/** The steps that learners have done are read by the owner's functions by one policy, not by two that say the same. */
export class KeepOnePolicyOfSteps1795841364000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query("drop policy if exists step_done_told_of on training.step_done;");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
