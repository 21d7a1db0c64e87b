import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The statistics of a question grow by whole batches of thirty exams, whatever was answered in them: a batch that waited for its
 * answers told that they were alike. Each exam is another learner's, the first that they ended in the course. Of what was noted
 * before nobody knows whose it was, so that it cannot be told which exams are of one learner: it is not counted any more.
 */
export class CountFirstExamsByThirties1795841310000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${anew}${counts}`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}

const anew = `
  alter table training.asked_item no force row level security;
  delete from training.asked_item;
  alter table training.asked_item force row level security;
  comment on table training.asked_item is
    'That a learner''s first ended exam of a course asked a question, and how it and the rest of the paper went; of nobody';`;

/** No exam is added to a day that is over, so that a batch that is whole stays as it is. */
const counts = `
  create or replace function training.item_counts(of_course uuid, before date)
    returns table (question text, number integer, asked integer, right_answers integer, rest_sum double precision,
      rest_squares double precision, rest_of_right double precision, chosen jsonb)
    language sql stable security definer set search_path = '' as $$
      with placed as (
        select i.question, i.number, i.is_right, i.chosen,
          coalesce(i.rest_right::double precision / nullif(i.rest_asked, 0), 0) as rest,
          row_number() over (partition by i.question, i.number order by i.noted_on, i.id) as place,
          count(*) over (partition by i.question, i.number) as exams
        from training.asked_item i where i.course_id = of_course and i.noted_on < before),
      item as (select p.question, p.number, p.is_right, p.chosen, p.rest from placed p where p.place <= p.exams - p.exams % 30),
      choice as (
        select c.question, c.number, jsonb_object_agg(c.choice, c.times) as chosen
        from (select item.question, item.number, one as choice, count(*)::integer as times
          from item, unnest(item.chosen) as one group by 1, 2, 3) c group by 1, 2)
      select item.question, item.number, count(*)::integer, (count(*) filter (where is_right))::integer, sum(rest),
        sum(rest * rest), coalesce(sum(rest) filter (where is_right), 0), coalesce(choice.chosen, '{}')
      from item left join choice using (question, number)
      group by item.question, item.number, choice.chosen
    $$;
  comment on function training.item_counts is
    'Sums over the exams that ended before a day and asked each question of a course, by whole batches of thirty learners';`;
