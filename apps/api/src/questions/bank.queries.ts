import { permitsCourse } from "@vas/domain/courses";
import type { Words } from "@vas/domain/kernel";
import type { Question } from "@vas/domain/questions";
import type { Unit } from "../kernel/context.ts";

/** The bank of a course as it is now: the latest version of every question. */
export async function latestBank({ run }: Pick<Unit, "run">, course: string): Promise<readonly Question[]> {
  const rows = await run<{ content: Question }>({
    name: "latest_bank",
    text: `select distinct on (question) content from training.question_version where course_id = $1
      order by question, number desc`,
    values: [course],
  });
  return rows.map(({ content }) => content);
}

/**
 * Pins these questions to a version of their course as they are now, and lets go what was pinned to it before. The bank is
 * locked, and nothing is pinned to what is published.
 */
export function pinQuestions(
  { later }: Pick<Unit, "later">,
  { course, courseVersion }: { readonly course: string; readonly courseVersion: string },
  questions: readonly Question[],
): void {
  later({
    name: "unpin_questions",
    text: "delete from training.course_version_question where course_version_id = $1",
    values: [courseVersion],
  });
  later({
    name: "pin_questions",
    text: `insert into training.course_version_question (course_version_id, course_id, question, number)
      select $2, course_id, question, max(number) from training.question_version
      where course_id = $1 and question = any ($3::text[]) group by course_id, question`,
    values: [course, courseVersion, questions.map(({ id }) => id)],
  });
}

/** The questions that a version of a course asks. */
export async function bankOf({ run }: Pick<Unit, "run">, courseVersion: string): Promise<readonly Question[]> {
  const rows = await run<{ content: Question }>({
    name: "bank_of_version",
    text: `select q.content from training.course_version_question p
      join training.question_version q on (q.course_id, q.question, q.number) = (p.course_id, p.question, p.number)
      where p.course_version_id = $1`,
    values: [courseVersion],
  });
  return rows.map(({ content }) => content);
}

/** The bank of a course as it is written in: the questions as they are now, and the modules of its newest version. */
export type WrittenBank = {
  readonly code: string;
  readonly title: Words;
  readonly modules: readonly { readonly id: string; readonly title: Words }[];
  readonly questions: readonly Question[];
};

/** The bank of a course, or undefined where there is no such course, or the actor writes none. */
export async function bankToWrite(
  { run, actor }: Pick<Unit, "run" | "actor">,
  course: string,
): Promise<WrittenBank | undefined> {
  if (!permitsCourse(actor)) return undefined;
  const [bank] = await run<WrittenBank>({
    name: "bank_to_write",
    text: `select c.code, v.content -> 'title' as title,
        (select coalesce(jsonb_agg(jsonb_build_object('id', m -> 'id', 'title', m -> 'title') order by place), '[]')
          from jsonb_array_elements(v.content -> 'modules') with ordinality as t(m, place)) as modules,
        (select coalesce(jsonb_agg(q.content order by q.content ->> 'module', q.question), '[]') from (
          select distinct on (question) question, content from training.question_version where course_id = c.id
          order by question, number desc) q) as questions
      from training.course c join lateral (select v.content from training.course_version v where v.course_id = c.id
        order by v.number desc limit 1) v on true where c.id = $1`,
    values: [course],
  });
  return bank;
}

/**
 * Waits until nobody else writes in the bank of a course, and keeps others waiting until the transaction ends; false where
 * there is no such course, or the actor writes none.
 */
export async function lockBank({ run, actor }: Pick<Unit, "run" | "actor">, course: string): Promise<boolean> {
  if (!permitsCourse(actor)) return false;
  const rows = await run<{ id: string }>({
    name: "lock_bank",
    text: `select id, pg_advisory_xact_lock(hashtextextended('bank ' || id, 0)) from training.course where id = $1`,
    values: [course],
  });
  return rows.length > 0;
}
