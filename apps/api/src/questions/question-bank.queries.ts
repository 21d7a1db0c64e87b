import { permitsCourse } from "@vas/domain/courses";
import type { StaffActor, Words } from "@vas/domain/kernel";
import { itemStatistics, type ItemCounts, type ItemStatistics, type Question } from "@vas/domain/questions";
import type { Read } from "../kernel/context.ts";

/** A bank as the list of banks shows it. */
export type BankListed = { readonly course: string; readonly title: Words; readonly questions: number };

/** Every course with how many questions its bank has, by code. */
export const questionBanks: Read<readonly BankListed[], StaffActor> = async ({ run, saw }) => {
  const banks = await run<BankListed>({
    name: "question_banks",
    text: `select c.id as course, v.content -> 'title' as title,
        (select count(distinct q.question)::int from training.question_version q where q.course_id = c.id) as questions
      from training.course c ${newestContent} order by c.code`,
    values: [],
  });
  saw({ classes: ["learning"], count: banks.length });
  return banks;
};

/** A question as it was in a version, with how it does in the exam; null where too few exams asked it. */
export type BankQuestion = {
  readonly question: Question;
  readonly number: number;
  readonly isLatest: boolean;
  readonly statistics: ItemStatistics | null;
};

/** The bank of a course. */
export type Bank = {
  readonly course: string;
  readonly title: Words;
  /** What stands above every page of the course, such as that it is a demonstration. */
  readonly notice: Words | null;
  readonly modules: readonly { readonly id: string; readonly title: Words }[];
  /** By name: the latest version of each question, and earlier ones that enough exams have asked. */
  readonly questions: readonly BankQuestion[];
};

const newestContent = `join lateral (select v.content from training.course_version v where v.course_id = c.id
  order by v.number desc limit 1) v on true`;

/** The answers are summed where they are: no row of a learner's leaves the database. */
const bankStatement = `with version as (
    select q.question, q.number, q.content, q.number = max(q.number) over (partition by q.question) as "isLatest"
    from training.question_version q where q.course_id = $1 and ($2::text is null or q.question = $2)),
  counted as materialized (select * from training.item_counts($1, $3))
  select c.id as course, v.content -> 'title' as title, nullif(v.content -> 'notice', 'null') as notice,
    (select jsonb_agg(jsonb_build_object('id', m -> 'id', 'title', m -> 'title') order by place)
      from jsonb_array_elements(v.content -> 'modules') with ordinality as t(m, place)) as modules,
    (select coalesce(jsonb_agg(jsonb_build_object('question', w.content, 'number', w.number, 'isLatest', w."isLatest",
        'counts', case when n.asked is not null then jsonb_build_object('asked', n.asked, 'right', n.right_answers,
          'restSum', n.rest_sum, 'restSquares', n.rest_squares, 'restOfRight', n.rest_of_right, 'chosen', n.chosen) end)
        order by w.question, w.number desc), '[]')
      from version w left join counted n using (question, number) where $2 is not null or w."isLatest" or n.asked is not null
    ) as questions
  from training.course c ${newestContent} where c.id = $1`;

type Row = Omit<Bank, "questions"> & {
  readonly questions: readonly (Omit<BankQuestion, "statistics"> & { readonly counts: ItemCounts | null })[];
};

/**
 * The bank of a course with how its questions do, or one question of it in all its versions; null where there is no such
 * course.
 */
export function questionBank(course: string, question: string | null): Read<Bank | null, StaffActor> {
  return async ({ run, saw, absent, actor, today }) => {
    const [row] = await run<Row>({ name: "question_bank", text: bankStatement, values: [course, question, today] });
    if (!row || !permitsCourse(actor)) return absent(course);
    saw({ classes: ["learning"], count: row.questions.length });
    return {
      ...row,
      questions: row.questions.map(({ counts, ...one }) => ({
        ...one,
        statistics: counts && itemStatistics(counts, one.question.body),
      })),
    };
  };
}
