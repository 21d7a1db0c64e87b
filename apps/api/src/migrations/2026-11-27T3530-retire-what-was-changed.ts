import type { MigrationInterface, QueryRunner } from "typeorm";

/** Nobody is taken any more into a version of a course before a material change of it, as publishing one has it from now on. */
export class RetireWhatWasChanged1795840730000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table training.course_version no force row level security;
      update training.course_version v set status = 'retired', version = v.version + 1
        where v.status = 'published' and exists (select from training.course_version later
          where later.course_id = v.course_id and later.number > v.number and later.status in ('published', 'retired')
            and later.change ->> 'kind' = 'material');
      alter table training.course_version force row level security;`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
