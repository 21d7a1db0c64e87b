import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * In which language an answer was given; which attempts have run out of time, for the worker; and what ended exams tell of
 * each question, of nobody.
 */
export class KeepAskedItems1795816800000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`${language}${due}${asked}`);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward");
  }
}

const language = `
  alter table training.answer add column language text not null default 'fi';
  alter table training.answer alter column language drop default;
  alter table training.answer add constraint answer_language_known check (language in ('fi', 'sv', 'en'));
  comment on column training.answer.language is 'In which a short answer is read';`;

/** The worker learns whose attempt is due and nothing of it: it ends the attempt as the learner, by the portal's own command. */
const due = `
  create index attempt_due on training.attempt (closes_at) where status = 'open';
  create policy attempt_due_for_worker on training.attempt for select to vas_owner using (status = 'open');
  create function training.attempts_due(until timestamptz)
    returns table (attempt uuid, trainee uuid, language text)
    language sql stable security definer set search_path = '' as $$
      select a.id, a.trainee_id, t.language from training.attempt a join kernel.trainee t on t.id = a.trainee_id
      where a.status = 'open' and a.closes_at <= until order by a.closes_at limit 500
    $$;
  comment on function training.attempts_due is 'Attempts that are open although their time is up, the longest waiting first';
  revoke all on function training.attempts_due from public;
  grant usage on schema training to worker_app;
  grant execute on function training.attempts_due to worker_app;`;

/**
 * A row tells neither whose it is nor of which attempt, so that no table joins answers to learners for statistics. Staff reach
 * the sums only, and those of five exams or more.
 */
const asked = `
  create table training.asked_item (
    id uuid not null default gen_random_uuid(),
    course_id uuid not null,
    question text not null,
    number integer not null,
    is_right boolean not null,
    chosen text[],
    rest_right integer not null,
    rest_asked integer not null,
    constraint asked_item_pk primary key (id),
    constraint asked_item_question_fk foreign key (course_id, question, number)
      references training.question_version (course_id, question, number),
    constraint asked_item_rest_in_range check (rest_right between 0 and rest_asked)
  );
  comment on table training.asked_item is 'That an ended exam asked a question, and how it and the rest of the paper went; of nobody';
  create index asked_item_question on training.asked_item (course_id, question, number);
  alter table training.asked_item enable row level security;
  alter table training.asked_item force row level security;
  create policy asked_item_added on training.asked_item for insert to training_app with check (true);
  create policy asked_item_counted on training.asked_item for select to vas_owner using (true);
  grant insert on training.asked_item to training_app;

  create function training.item_counts(of_course uuid)
    returns table (question text, number integer, asked integer, right_answers integer, rest_sum double precision,
      rest_squares double precision, rest_of_right double precision, chosen jsonb)
    language sql stable security definer set search_path = '' as $$
      with item as (
        select i.question, i.number, i.is_right, i.chosen,
          coalesce(i.rest_right::double precision / nullif(i.rest_asked, 0), 0) as rest
        from training.asked_item i where i.course_id = of_course),
      choice as (
        select c.question, c.number, jsonb_object_agg(c.choice, c.times) as chosen
        from (select item.question, item.number, one as choice, count(*)::integer as times
          from item, unnest(item.chosen) as one group by 1, 2, 3) c group by 1, 2)
      select item.question, item.number, count(*)::integer, (count(*) filter (where is_right))::integer, sum(rest),
        sum(rest * rest), coalesce(sum(rest) filter (where is_right), 0), coalesce(choice.chosen, '{}')
      from item left join choice using (question, number)
      group by item.question, item.number, choice.chosen having count(*) >= 5
    $$;
  comment on function training.item_counts is 'Sums over the ended exams that asked each question of a course, where five or more did';
  revoke all on function training.item_counts from public;
  grant execute on function training.item_counts to casework_app;`;
