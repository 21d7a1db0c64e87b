import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What a language of a course said when it was last approved, so that whoever reads it again sees what has changed since; and
 * who wrote and approved it, which trainers see of one another.
 */
export class KeepApprovedTexts1795824000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table training.course_approval (
        course_version_id uuid not null,
        language text not null,
        texts jsonb not null,
        approved_by uuid not null,
        approved_at timestamptz not null,
        constraint course_approval_pk primary key (course_version_id, language),
        constraint course_approval_version_fk foreign key (course_version_id) references training.course_version (id),
        constraint course_approval_language_known check (language in ('fi', 'sv', 'en'))
      );
      comment on table training.course_approval is
        'The texts of a language as somebody last approved them; whether the approval still holds stands in the version';
      alter table training.course_approval enable row level security;
      alter table training.course_approval force row level security;
      create policy course_approval_of_staff on training.course_approval for all to casework_app
        using (true) with check (true);
      grant select, insert, update on training.course_approval to casework_app;
      create policy staff_trainers_seen_by_trainers on kernel.staff for select to casework_app
        using ((select current_setting('app.learners', true)) = 'names' and 'trainer' = any (roles));`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}
