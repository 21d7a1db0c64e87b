import type { AnswerInput } from "../schema.generated.ts";
import type { PaperQuestion_QuestionFragment } from "./Attempt.generated.ts";

export type Question = PaperQuestion_QuestionFragment;

/** What is chosen or written so far: places as text, in the order of the parts. */
export type Written = readonly (string | null)[];

/** Is the answer written rather than chosen? */
export function isTyped({ kind }: Pick<Question, "kind">): boolean {
  return kind === "numeric" || kind === "short_answer";
}

/** The answer as it is sent, or undefined where something of it is missing. */
export function answerOf({ kind }: Question, written: Written): AnswerInput | undefined {
  const parts = written.map((part) => part?.trim() ?? "");
  const [first = ""] = parts;
  if (parts.length === 0 || parts.includes("")) return undefined;
  switch (kind) {
    case "single":
      return { kind, chosen: Number(first) };
    case "multiple":
    case "order":
    case "match":
      return { kind, places: parts.map(Number) };
    case "true_false":
      return { kind, isTrue: first === "true" };
    case "numeric": {
      // As people write it and as the portal shows it: in groups of three, with a comma, with the long sign of minus. Any other
      // space stands between two numbers, and those are none.
      const digits = first.replaceAll(/(\d)\s(?=\d{3}(?!\d))/g, "$1");
      const number = Number(digits.replace(",", ".").replace("\u2212", "-"));
      return Number.isFinite(number) ? { kind, number } : undefined;
    }
    case "short_answer":
      return { kind, text: first };
  }
}
