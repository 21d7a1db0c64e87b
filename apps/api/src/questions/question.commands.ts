import { accept, reject, type StaffActor } from "@vas/domain/kernel";
import { questionFaults, type Question, type QuestionFault } from "@vas/domain/questions";
import type { Command, Unit } from "../kernel/context.ts";
import { lockBank } from "./bank.queries.ts";

export type QuestionsRefused =
  | { readonly kind: "CourseNotFound" }
  | { readonly kind: "QuestionHasFaults"; readonly question: string; readonly faults: readonly QuestionFault[] };

export type KeepQuestions = { readonly course: string; readonly questions: readonly Question[] };

/**
 * Takes questions into the bank of a course. One that says something else than its latest version becomes a version of its own;
 * what earlier versions of the course ask stays as it is. All of them are taken or none.
 */
export const keepQuestions: Command<KeepQuestions, { readonly added: number }, QuestionsRefused, StaffActor> =
  async function keepQuestions(unit, { course, questions }) {
    for (const question of questions) {
      const faults = questionFaults(question);
      if (faults.length > 0) return reject({ kind: "QuestionHasFaults", question: question.id, faults });
    }
    if (!(await lockBank(unit, course))) return reject({ kind: "CourseNotFound" });
    const added = await addVersions(unit, course, questions);
    unit.touched({ classes: ["learning"], count: added });
    return accept({ added });
  };

/**
 * Adds a version of each question that says something else than its latest one; the bank is locked. @returns how many were
 * added.
 */
export async function addVersions(
  { run, actor, at }: Unit<StaffActor>,
  course: string,
  questions: readonly Question[],
): Promise<number> {
  const added = await run<{ question: string }>({
    name: "add_questions",
    text: `insert into training.question_version (course_id, question, number, content, written_by, written_at)
      select $1, q.content ->> 'id', coalesce(latest.number, 0) + 1, q.content, $3, $4
      from unnest($2::text[]) as t(text) cross join lateral (select t.text::jsonb as content) q
      left join lateral (select number, content from training.question_version v
        where v.course_id = $1 and v.question = q.content ->> 'id' order by number desc limit 1) latest on true
      where latest.content is distinct from q.content returning question`,
    values: [course, questions.map((question) => JSON.stringify(question)), actor.id, at],
  });
  return added.length;
}
