import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who wrote a version of a question, and when: the bank shows its history. */
export class TellWritersOfQuestions1795827600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table training.question_version
        add column written_by uuid,
        add column written_at timestamptz,
        add constraint question_version_written_whole check ((written_by is null) = (written_at is null));
      comment on column training.question_version.written_by is
        'The member of staff who wrote the version; null of versions that were kept before this was noted';
      -- The portal's role draws from the bank; who wrote in it is nothing to it.
      revoke select on training.question_version from training_app;
      grant select (course_id, question, number, content) on training.question_version to training_app;`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
