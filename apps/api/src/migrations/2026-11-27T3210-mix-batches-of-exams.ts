import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Where five exams in a row were all right, or all wrong, two looks at the figures would tell the answer of each of the five. Such
 * a batch waits for the next until the exams that come in together are of both kinds, or twenty.
 */
export class MixBatchesOfExams1795840310000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(counts);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}

/** `batch` goes through the fives of each question in their order, and carries those that are not shown yet. */
const counts = `
  create or replace function training.item_counts(of_course uuid, before date)
    returns table (question text, number integer, asked integer, right_answers integer, rest_sum double precision,
      rest_squares double precision, rest_of_right double precision, chosen jsonb)
    language sql stable security definer set search_path = '' as $$
      with recursive placed as materialized (
        select i.question, i.number, i.is_right, i.chosen,
          coalesce(i.rest_right::double precision / nullif(i.rest_asked, 0), 0) as rest,
          (row_number() over (partition by i.question, i.number order by i.noted_on, i.id) + 4) / 5 as five
        from training.asked_item i where i.course_id = of_course and i.noted_on < before),
      five as materialized (
        select p.question, p.number, p.five, (count(*) filter (where p.is_right))::integer as rights from placed p
        group by 1, 2, 3 having count(*) = 5),
      batch as (
        select f.question, f.number, 0::bigint as five, 0 as waiting, 0 as rights from five f where f.five = 1
        union all
        select f.question, f.number, f.five,
          case when w.whole then 0 else w.waiting end, case when w.whole then 0 else w.rights end
        from batch b join five f on (f.question, f.number, f.five) = (b.question, b.number, b.five + 1)
        cross join lateral (select b.waiting + 5 as waiting, b.rights + f.rights as rights,
          b.waiting + 5 >= 20 or b.rights + f.rights between 1 and b.waiting + 4 as whole) w),
      shown as (select b.question, b.number, max(b.five) as until from batch b where b.waiting = 0 group by 1, 2),
      item as (
        select p.question, p.number, p.is_right, p.chosen, p.rest from placed p
        join shown s using (question, number) where p.five <= s.until),
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
    'Sums over the exams that ended before a day and asked each question of a course, by whole batches of five or more';`;
