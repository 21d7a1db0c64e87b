import type { MigrationInterface, QueryRunner } from "typeorm";

/** That trainers see of the staff's names those of trainers was said twice. */
export class KeepOnePolicyOfTrainers1795841110000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query("drop policy staff_trainers_seen_by_trainers on kernel.staff;");
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
