import { accept, reject, type StaffActor } from "@vas/domain/kernel";
import { decideQuestion, type Question, type QuestionRejection } from "@vas/domain/questions";
import type { Command, Unit } from "../kernel/context.ts";
import { bankToWrite, lockBank } from "./bank.queries.ts";
import { addVersions } from "./question.commands.ts";

export type SaveQuestionRefused = QuestionRejection | { readonly kind: "CourseNotFound" };

export type SavingQuestion = {
  readonly course: string;
  readonly expectedNumber: number;
  readonly question: Question;
};

type Saved = { readonly course: string; readonly question: string; readonly number: number };

/** Saves a question as its next version; what was saved before stays. */
export const saveQuestion: Command<SavingQuestion, Saved, SaveQuestionRefused, StaffActor> =
  async function saveQuestion(unit, { course, expectedNumber, question }) {
    const bank = (await lockBank(unit, course)) ? await bankToWrite(unit, course) : undefined;
    if (!bank) return reject({ kind: "CourseNotFound" });
    const known = bank.questions.find(({ id }) => id === question.id);
    const number = await latestNumber(unit, course, question.id);
    const modules = bank.modules.map(({ id }) => id);
    const decision = decideQuestion(known ? { question: known, number } : null, { question, expectedNumber, modules });
    if (!decision.ok) return decision;
    if (decision.value.number > number) await addVersions(unit, course, [question]);
    unit.touched({ classes: ["learning"], count: 1 });
    return accept({ course, question: question.id, number: decision.value.number });
  };

async function latestNumber({ run }: Unit, course: string, question: string): Promise<number> {
  const [latest] = await run<{ number: number | null }>({
    name: "latest_number",
    text: "select max(number) as number from training.question_version where course_id = $1 and question = $2",
    values: [course, question],
  });
  return latest?.number ?? 0;
}
