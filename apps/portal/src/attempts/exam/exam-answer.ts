import { writeNumber, type Language } from "@vas/ui";
import type { AnswerInput } from "../../schema.generated.ts";
import { answerOf, type InLanguage, type Question, type Written } from "../answer.ts";
import type { ExamAttempt_AttemptFragment } from "./Exam.generated.ts";

export type ExamAttempt = ExamAttempt_AttemptFragment;
export type ExamQuestion = ExamAttempt["questions"][number];
type Given = NonNullable<ExamQuestion["answer"]>;

/** What stands in the fields of a question that was answered so, in the language of the page. */
export function writtenOf(
  answer: Given | AnswerInput | null,
  { kind }: Pick<Question, "kind">,
  language: Language,
): Written {
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
      return typeof answer.number === "number" ? [writeNumber(answer.number, language)] : [];
    case "short_answer":
      return [answer.text ?? ""];
  }
}

/**
 * The answer that an exam saves, or undefined while a part of it is missing. Unlike in a check, ticks and words can be taken
 * back: then nothing is what is saved.
 */
export function examAnswerOf({ kind }: Pick<Question, "kind">, given: InLanguage): AnswerInput | undefined {
  const { written } = given;
  if (kind === "multiple" && written.length === 0) return { kind, places: [] };
  if (kind === "short_answer" && !written[0]?.trim()) return { kind, text: "" };
  return answerOf({ kind }, given);
}

/** Is anything answered? What was taken back is not. */
export function isAnswer(answer: Given | AnswerInput | null | undefined): boolean {
  if (!answer) return false;
  return answer.places?.length !== 0 && answer.text !== "";
}
