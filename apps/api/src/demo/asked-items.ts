import { demoAskedItems, demoCourseCode } from "@vas/domain/demo";
import type pg from "pg";

/** A day that is over: what is asked today does not count yet. */
const askedOn = "2026-10-30";

/**
 * Lets the demo's questions have been asked: invented exams, without the learners whom there would have been. Once only.
 * @returns how many answers were added
 */
export async function loadAskedItems(administrator: pg.Pool): Promise<number> {
  const { rowCount } = await administrator.query(
    `insert into training.asked_item (course_id, question, number, is_right, chosen, rest_right, rest_asked, noted_on)
     select q.course_id, q.question, q.number, (i.item ->> 'isRight')::boolean,
       case when jsonb_typeof(i.item -> 'chosen') = 'array' then array(select jsonb_array_elements_text(i.item -> 'chosen')) end,
       (i.item ->> 'restRight')::integer, (i.item ->> 'restAsked')::integer, $3
     from jsonb_array_elements($1::jsonb) as i(item)
     join training.course c on c.code = $2
     join training.question_version q on q.course_id = c.id and q.question = i.item ->> 'question'
       and q.number = (select max(v.number) from training.question_version v where v.course_id = c.id and v.question = q.question)
     where not exists (select from training.asked_item a where a.course_id = c.id)`,
    [JSON.stringify(demoAskedItems()), demoCourseCode, askedOn],
  );
  return rowCount ?? 0;
}
