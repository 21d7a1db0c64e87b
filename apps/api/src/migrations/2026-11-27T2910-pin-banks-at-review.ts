import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What a version asks and plays is pinned when it is given to be reviewed, with who has written in it, and never changes once the
 * version is published. Versions that are under review get what is in the bank on the day.
 */
export class PinBanksAtReview1795840010000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${writers}${rights}`);
    // The owner of the table is guarded too; for this transaction only it changes rows.
    await db.query(`create policy course_version_pinned on training.course_version for all to vas_owner using (true) with check (true);
      ${pinUnderReview}
      drop policy course_version_pinned on training.course_version;`);
    await db.query(guard);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}

const writers = `
  alter table training.course_version add column bank_writers uuid[] not null default '{}';
  comment on column training.course_version.bank_writers is
    'Under review, who has written in what the version asks and plays since that was last published: none of them publishes it';
  comment on table training.course_version_question is
    'Which version of each question a version of a course asks, as it was when that was given to be reviewed';
  comment on table training.course_version_case is
    'Which version of each case a version of a course plays, as it was when that was given to be reviewed';`;

const rights = `
  grant delete on training.course_version_question, training.course_version_case to casework_app;`;

const pinUnderReview = `
  insert into training.course_version_question (course_version_id, course_id, question, number)
    select distinct on (v.id, q.question) v.id, q.course_id, q.question, q.number
    from training.course_version v join training.question_version q on q.course_id = v.course_id
    where v.status = 'in_review' and q.number = (select max(l.number) from training.question_version l
        where (l.course_id, l.question) = (q.course_id, q.question))
      and (q.content ->> 'use' in ('exam', 'both') and (v.content #>> array['exam', 'shares', q.content ->> 'module'])::integer > 0
        or q.content ->> 'use' in ('check', 'both') and exists (select from jsonb_array_elements(v.content -> 'modules') m
          where m ->> 'id' = q.content ->> 'module' and (m ->> 'checkQuestions')::integer > 0))
    on conflict do nothing;
  insert into training.course_version_case (course_version_id, course_id, case_name, number)
    select v.id, k.course_id, k.case_name, max(k.number)
    from training.course_version v join training.case_version k on k.course_id = v.course_id
    where v.status = 'in_review' and exists (select from jsonb_array_elements(v.content -> 'modules') m
      where m -> 'cases' ? k.case_name)
    group by v.id, k.course_id, k.case_name on conflict do nothing;
  update training.course_version v set bank_writers = array(
    select w.written_by from training.course_version_question p
      join training.question_version w on (w.course_id, w.question) = (p.course_id, p.question)
      where p.course_version_id = v.id and w.written_by is not null and not exists (
        select from training.course_version_question o join training.course_version e on e.id = o.course_version_id
        where (o.course_id, o.question) = (w.course_id, w.question) and o.number >= w.number and e.published_at is not null)
    union select w.kept_by from training.course_version_case p
      join training.case_version w on (w.course_id, w.case_name) = (p.course_id, p.case_name)
      where p.course_version_id = v.id and not exists (
        select from training.course_version_case o join training.course_version e on e.id = o.course_version_id
        where (o.course_id, o.case_name) = (w.course_id, w.case_name) and o.number >= w.number and e.published_at is not null))
    where v.status = 'in_review';`;

const guard = `
  create function training.keep_pins_of_published() returns trigger language plpgsql set search_path = '' as $$
    declare
      pinned_to uuid := case when tg_op = 'DELETE' then old.course_version_id else new.course_version_id end;
    begin
      if exists (select from training.course_version v where v.id = pinned_to and v.published_at is not null) then
        raise exception 'what a published version of a course asks and plays never changes';
      end if;
      return case when tg_op = 'DELETE' then old else new end;
    end
  $$;
  create trigger course_version_question_is_kept before insert or update or delete on training.course_version_question
    for each row execute function training.keep_pins_of_published();
  create trigger course_version_case_is_kept before insert or update or delete on training.course_version_case
    for each row execute function training.keep_pins_of_published();`;
