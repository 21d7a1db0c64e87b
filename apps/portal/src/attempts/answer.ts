import { readNumber, writeNumber, type Language } from "@vas/ui";
import type { AnswerInput } from "../schema.generated.ts";
import type { PaperQuestion_QuestionFragment } from "./Attempt.generated.ts";

export type Question = PaperQuestion_QuestionFragment;

/** What is chosen or written so far: places as text, in the order of the parts. */
export type Written = readonly (string | null)[];

/** Is the answer written rather than chosen? */
export function isTyped({ kind }: Pick<Question, "kind">): boolean {
  return kind === "numeric" || kind === "short_answer";
}

/** What is in the fields of a question, in the language in which it was put there. */
export type InLanguage = { readonly written: Written; readonly language: Language };

/** The answer as it is sent, or undefined where something of it is missing. A number is read as the language writes it. */
export function answerOf({ kind }: Pick<Question, "kind">, { written, language }: InLanguage): AnswerInput | undefined {
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
      const number = readNumber(first, language);
      return number === undefined ? undefined : { kind, number };
    }
    case "short_answer":
      return { kind, text: first };
  }
}

/** What was written, as another language writes it: a number that is read otherwise there is written anew. */
export function inLanguage({ kind }: Pick<Question, "kind">, given: InLanguage, language: Language): Written {
  if (kind !== "numeric" || given.language === language) return given.written;
  const number = answerOf({ kind }, given)?.number;
  return typeof number === "number" ? [writeNumber(number, language)] : given.written;
}
