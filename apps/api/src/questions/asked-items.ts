import { legalDayOf } from "@vas/domain/kernel";
import type { AskedItem } from "@vas/domain/questions";
import type { Unit } from "../kernel/context.ts";

type OfExam = { readonly enrolment: string; readonly attempt: string };

/**
 * Adds what an ended exam tells of its questions, in the versions that the learner's course asks; whose it was is not kept. Only the
 * first that the learner has ended in the course is told of: no figure is to stand for several exams of one.
 */
export function noteAskedItems(
  { later, at }: Pick<Unit, "later" | "at">,
  { enrolment, attempt }: OfExam,
  items: readonly AskedItem[],
): void {
  later({
    name: "note_asked_items",
    text: `insert into training.asked_item (course_id, question, number, is_right, chosen, rest_right, rest_asked, noted_on)
      select p.course_id, p.question, p.number, (i.item ->> 'isRight')::boolean,
        case when jsonb_typeof(i.item -> 'chosen') = 'array'
          then array(select jsonb_array_elements_text(i.item -> 'chosen')) end,
        (i.item ->> 'restRight')::integer, (i.item ->> 'restAsked')::integer, $3
      from unnest($2::text[]) as t(text) cross join lateral (select t.text::jsonb as item) i
      join training.enrolment e on e.id = $1
      join training.course_version_question p
        on p.course_version_id = e.course_version_id and p.question = i.item ->> 'question'
      where not exists (select from training.attempt a join training.enrolment o on o.id = a.enrolment_id
        where (o.trainee_id, o.course_id) = (e.trainee_id, e.course_id) and a.purpose = 'exam' and a.status = 'ended'
          and a.id <> $4)`,
    values: [enrolment, items.map((item) => JSON.stringify(item)), legalDayOf(at), attempt],
  });
}
