import { whyCasesUnfit, type CasesUnfit } from "@vas/domain/cases";
import {
  bankUsed,
  casesNamed,
  drawsOf,
  type CourseBank,
  type CourseContent,
  type CourseVersion,
} from "@vas/domain/courses";
import type { StaffId } from "@vas/domain/kernel";
import { modulesTooSmall, type BankTooSmall } from "@vas/domain/questions";
import { casesOf, latestCases, pinCases, type KeptCase } from "../cases/index.ts";
import type { Unit } from "../kernel/context.ts";
import { bankOf, latestBank, lockBank, pinQuestions } from "../questions/index.ts";

/** Why the questions and cases of a course do not fit what a version says of them. */
export type BankUnfit = BankTooSmall | CasesUnfit;

/** What a version asks and plays, as it was when the version was given to be reviewed; empty where it never was. */
export async function pinnedBank(unit: Unit, courseVersion: string): Promise<CourseBank> {
  return { questions: await bankOf(unit, courseVersion), cases: await casesOf(unit, courseVersion) };
}

/** What a version asks and plays as it is now, and who has written in it since it was last published. */
export type BankNow = {
  readonly bank: CourseBank;
  readonly bankWriters: readonly StaffId[];
  readonly kept: readonly KeptCase[];
};

/** What the version asks and plays as it is now, under the lock of the bank, which holds until the transaction ends. */
export async function usedBankNow(unit: Unit, { course, content }: CourseVersion): Promise<BankNow> {
  await lockBank(unit, course);
  const named = casesNamed(content);
  const kept = (await latestCases(unit, course)).filter((one) => named.includes(one.content.id));
  const bank = bankUsed(content, { questions: await latestBank(unit, course), cases: kept.map((one) => one.content) });
  return { bank, kept, bankWriters: await writersOf(unit, course, bank) };
}

/** Pins to the version what it asks and plays, and nothing else. */
export function pinBank(unit: Unit, { id, course }: CourseVersion, { bank, kept }: BankNow): void {
  const of = { course, courseVersion: id };
  pinQuestions(unit, of, bank.questions);
  pinCases(unit, of, kept);
}

/** The first reason why the version cannot be published with these questions and cases; undefined where it can. */
export function whyBankUnfit(content: CourseContent, { questions, cases }: CourseBank): BankUnfit | undefined {
  const [small] = drawsOf(content).flatMap((draw) => modulesTooSmall(questions, draw));
  return small ?? whyCasesUnfit(casesNamed(content), cases);
}

/**
 * Who has written in these questions and cases since a published version last asked or played them: what it did was reviewed by
 * somebody else then. Who wrote is not known of questions from before it was noted.
 */
async function writersOf({ run }: Unit, course: string, { questions, cases }: CourseBank): Promise<readonly StaffId[]> {
  const rows = await run<{ writer: StaffId }>({
    name: "writers_of_bank",
    text: `select w.written_by as writer from training.question_version w
      where w.course_id = $1 and w.question = any ($2::text[]) and w.written_by is not null
        and w.number > coalesce((select max(p.number) from training.course_version_question p
          join training.course_version v on v.id = p.course_version_id
          where (p.course_id, p.question) = (w.course_id, w.question) and v.published_at is not null), 0)
      union select w.kept_by from training.case_version w
      where w.course_id = $1 and w.case_name = any ($3::text[])
        and w.number > coalesce((select max(p.number) from training.course_version_case p
          join training.course_version v on v.id = p.course_version_id
          where (p.course_id, p.case_name) = (w.course_id, w.case_name) and v.published_at is not null), 0)
      order by writer`,
    values: [course, questions.map(({ id }) => id), cases.map(({ id }) => id)],
  });
  return rows.map(({ writer }) => writer);
}
