import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Courses, their questions and cases are guarded as matters are: of the staff who reach the console those who write courses reach
 * them, who counts training reads what is published, and the portal reads what its learner's version asks and plays.
 */
export class GuardCourses1795841100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${written}${counted}${learnt}`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}

/** What staff reach of courses, as `actorSettings` tells it. */
const sight = `(select current_setting('app.courses', true))`;

/** Tables that had no policy yet. */
const unguarded = [
  "course",
  "question_version",
  "case_version",
  "course_version_question",
  "course_version_case",
] as const;

const written = `
  ${unguarded
    .map(
      (table) => `
  alter table training.${table} enable row level security;
  alter table training.${table} force row level security;
  create policy ${table}_of_staff on training.${table} for all to casework_app
    using (${sight} = 'write') with check (${sight} = 'write');`,
    )
    .join("")}
  ${["course_version", "course_approval", "picture"]
    .map(
      (table) => `
  alter policy ${table}_of_staff on training.${table} using (${sight} = 'write') with check (${sight} = 'write');`,
    )
    .join("")}
  -- How the answers went is summed as the owner, for who writes the questions.
  alter policy asked_item_counted on training.asked_item using (${sight} = 'write');`;

const counted = `
  create policy course_counted_by_staff on training.course for select to casework_app using (${sight} = 'published');
  create policy course_version_counted_by_staff on training.course_version for select to casework_app
    using (${sight} = 'published' and status in ('published', 'retired'));
  create policy course_known on training.course for select to training_app, sign_in_app using (true);
  -- The administrator's command takes courses into the programme as the owner.
  create policy course_of_owner on training.course for all to vas_owner using (true) with check (true);`;

/**
 * The subqueries are held to the policies of their own tables: enrolments are the learner's, and versions published ones. An array
 * is made once a statement, and found by the key of the pins.
 */
const learnt = `
  create index course_version_question_of_question on training.course_version_question (course_id, question, number);
  create index course_version_case_of_case on training.course_version_case (course_id, case_name, number);
  create policy course_version_question_learnt on training.course_version_question for select to training_app
    using (course_version_id = any (array(select v.id from training.enrolment e
      join training.course_version v on v.id = e.course_version_id where v.status in ('published', 'retired'))));
  create policy course_version_case_learnt on training.course_version_case for select to training_app
    using (course_version_id = any (array(select v.id from training.course_version v where v.status = 'published'
      or v.status = 'retired' and v.id in (select e.course_version_id from training.enrolment e))));
  create policy question_version_learnt on training.question_version for select to training_app
    using (exists (select from training.course_version_question p where (p.course_id, p.question, p.number)
      = (question_version.course_id, question_version.question, question_version.number)));
  create policy case_version_learnt on training.case_version for select to training_app
    using (exists (select from training.course_version_case p where (p.course_id, p.case_name, p.number)
      = (case_version.course_id, case_version.case_name, case_version.number)));`;
