import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The statistics of a question grow by whole batches of five exams, and by no exam of the day that is going on: whoever looks
 * before and after one learner's exam sees the same.
 */
export class CountExamsByFives1795840100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${noted}${counts}`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}

/** The day puts exams in order, and tells less than a time would; within a day the order is that of the ids, which are chance. */
const noted = `
  alter table training.asked_item add noted_on date not null default (now() at time zone 'Europe/Helsinki')::date;
  alter table training.asked_item alter noted_on drop default;
  comment on column training.asked_item.noted_on is 'The day on which the exam ended; it counts from the next day on';`;

/** No exam is added to a day that is over, so that a batch that is whole stays as it is. */
const counts = `
  drop function training.item_counts(uuid);
  create function training.item_counts(of_course uuid, before date)
    returns table (question text, number integer, asked integer, right_answers integer, rest_sum double precision,
      rest_squares double precision, rest_of_right double precision, chosen jsonb)
    language sql stable security definer set search_path = '' as $$
      with placed as (
        select i.question, i.number, i.is_right, i.chosen,
          coalesce(i.rest_right::double precision / nullif(i.rest_asked, 0), 0) as rest,
          row_number() over (partition by i.question, i.number order by i.noted_on, i.id) as place,
          count(*) over (partition by i.question, i.number) as exams
        from training.asked_item i where i.course_id = of_course and i.noted_on < before),
      item as (select p.question, p.number, p.is_right, p.chosen, p.rest from placed p where p.place <= p.exams - p.exams % 5),
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
    'Sums over the exams that ended before a day and asked each question of a course, by whole batches of five';
  revoke all on function training.item_counts from public;
  grant execute on function training.item_counts to casework_app;`;
