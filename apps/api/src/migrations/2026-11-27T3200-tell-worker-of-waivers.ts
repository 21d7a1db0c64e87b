import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who need not take a course is not reminded to renew it. */
export class TellWorkerOfWaivers1795840300000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter policy enrolment_reminded_of on training.enrolment using (status in ('active', 'waived'));
      grant select (waiver_renewal_from) on training.enrolment to worker_app;`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
