import type { MigrationInterface, QueryRunner } from "typeorm";

/** Days that a register file does not cover after all are taken back by the administrator's command. */
export class WithdrawSpansOfRegisters1795841371000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create policy register_span_withdrawn on casework.register_span for delete to vas_owner using (true);`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
