import type { MigrationInterface, QueryRunner } from "typeorm";

/** A waiver that was taken back stays known: what was waived, why, when and by whom. */
export class KeepWaiversTakenBack1795840710000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table training.enrolment drop constraint enrolment_ends_with_its_day;
      alter table training.enrolment add constraint enrolment_ends_with_its_day check (
        (status = 'completed') = (completed_on is not null) and (status = 'withdrawn') = (withdrawn_on is not null)
        and case status when 'waived' then waiver is not null when 'withdrawn' then true else waiver is null end);
      comment on column training.enrolment.waiver is
        'Why the learner need not take the course, by whom and on which day; of a withdrawn enrolment the waiver that was taken back'`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
