import type { MigrationInterface, QueryRunner } from "typeorm";

/** Until when a waiver keeps a learner from being enrolled in the course again. */
export class EndWaivers1795840220000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table training.enrolment no force row level security;
      alter table training.course_version no force row level security;
      alter table training.enrolment add waiver_renewal_from date;
      update training.enrolment e set waiver_renewal_from = ((e.waiver ->> 'on')::date
          + make_interval(months => (v.content -> 'certificate' ->> 'months')::int))::date
          - make_interval(months => (v.content -> 'certificate' ->> 'renewalMonths')::int)
        from training.course_version v
        where v.id = e.course_version_id and e.status = 'waived' and v.content ->> 'certificate' is not null;
      alter table training.enrolment add constraint enrolment_renewal_of_waiver
        check (waiver_renewal_from is null or waiver is not null);
      alter table training.enrolment force row level security;
      alter table training.course_version force row level security;
      comment on column training.enrolment.waiver_renewal_from is
        'From when a course that is waived can be taken again, as a certificate of that day could be renewed; null for good';
      grant select (waiver_renewal_from) on training.enrolment to sign_in_app;`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
