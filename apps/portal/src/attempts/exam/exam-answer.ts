import type { AnswerInput } from "../../schema.generated.ts";
import { answerOf, type Question, type Written } from "../answer.ts";
import type { ExamAttempt_AttemptFragment } from "./Exam.generated.ts";

export type ExamAttempt = ExamAttempt_AttemptFragment;
export type ExamQuestion = ExamAttempt["questions"][number];
type Given = NonNullable<ExamQuestion["answer"]>;

/** What stands in the fields of a question that was answered so. */
export function writtenOf(kind: ExamQuestion["kind"], answer: Given | AnswerInput | null): Written {
  if (!answer) return [];
  switch (kind) {
    case "single":
      return [String(answer.chosen)];
    case "multiple":
    case "order":
    case "match":
      return (answer.places ?? []).map(String);
    case "true_false":
      return [String(answer.isTrue)];
    case "numeric":
      return [String(answer.number).replace(".", ",")];
    case "short_answer":
      return [answer.text ?? ""];
  }
}

/**
 * The answer that an exam saves, or undefined while a part of it is missing. Unlike in a check, ticks and words can be taken
 * back: then nothing is what is saved.
 */
export function examAnswerOf(question: Question, written: Written): AnswerInput | undefined {
  const { kind } = question;
  if (kind === "multiple" && written.length === 0) return { kind, places: [] };
  if (kind === "short_answer" && !written[0]?.trim()) return { kind, text: "" };
  return answerOf(question, written);
}

/** Is anything answered? What was taken back is not. */
export function isAnswer(answer: Given | AnswerInput | null | undefined): boolean {
  if (!answer) return false;
  return answer.places?.length !== 0 && answer.text !== "";
}
