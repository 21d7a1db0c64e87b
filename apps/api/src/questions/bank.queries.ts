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

/** Pins the bank as it is now to a version of its course. */
export function pinBank({ later }: Pick<Unit, "later">, course: string, courseVersion: string): void {
  later({
    name: "pin_bank",
    text: `insert into training.course_version_question (course_version_id, course_id, question, number)
      select $2, course_id, question, max(number) from training.question_version where course_id = $1
      group by course_id, question`,
    values: [course, courseVersion],
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
