import type { MigrationInterface, QueryRunner } from "typeorm";

/** On which day a due date was set: whoever got it later than a reminder's own day is not sent that reminder. */
export class KeepDaysOfDueDates1795840210000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table training.enrolment no force row level security;
      alter table training.enrolment add due_set_on date;
      update training.enrolment set due_set_on = enrolled_on where due_on is not null;
      alter table training.enrolment add constraint enrolment_due_set_with_day check ((due_on is null) = (due_set_on is null));
      alter table training.enrolment force row level security;
      comment on column training.enrolment.due_set_on is 'The day on which due_on was set as it is; of older rows that of enrolling';
      grant select (due_set_on) on training.enrolment to worker_app;`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
