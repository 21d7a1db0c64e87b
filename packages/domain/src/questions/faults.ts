import { languages, type Words } from "../kernel/index.ts";
import type { Choice, Question, QuestionBody } from "./question.ts";
import { sourceWords } from "./source.ts";

/** What is wrong with a question, so that it cannot be asked. */
export type QuestionFault =
  | "no_stem"
  | "no_reason"
  | "no_source"
  | "too_few_choices"
  | "choice_without_text"
  | "same_choice_twice"
  | "no_right_choice"
  | "unknown_right_choice"
  | "not_a_number"
  | "no_accepted_answer";

/** What is wrong with a question; an empty list is a question that can be asked in every language. */
export function questionFaults({ stem, reason, source, body }: Question): readonly QuestionFault[] {
  return [
    ...(isWritten(stem) ? [] : (["no_stem"] as const)),
    ...(isWritten(reason) ? [] : (["no_reason"] as const)),
    ...(isWritten(sourceWords(source)) ? [] : (["no_source"] as const)),
    ...bodyFaults(body),
  ];
}

function isWritten(words: Words): boolean {
  return languages.every((language) => words[language].trim() !== "");
}

function bodyFaults(body: QuestionBody): readonly QuestionFault[] {
  switch (body.kind) {
    case "single":
      return [...choiceFaults(body.choices), ...rightFaults(body.choices, [body.right])];
    case "multiple":
      return [...choiceFaults(body.choices), ...rightFaults(body.choices, body.right)];
    case "order":
      return choiceFaults(body.items);
    case "match":
      return [
        ...choiceFaults(body.pairs.map(({ id, left }) => ({ id, text: left }))),
        ...choiceFaults(body.pairs.map(({ id, right }) => ({ id, text: right }))),
      ];
    case "numeric":
      return Number.isFinite(body.right) && body.tolerance >= 0 ? [] : ["not_a_number"];
    case "short_answer":
      return languages.every((language) => body.accepted[language].some((text) => text.trim() !== ""))
        ? []
        : ["no_accepted_answer"];
    case "true_false":
      return [];
  }
}

function choiceFaults(choices: readonly Choice[]): readonly QuestionFault[] {
  return [
    ...(choices.length < 2 ? (["too_few_choices"] as const) : []),
    ...(choices.every(({ text }) => isWritten(text)) ? [] : (["choice_without_text"] as const)),
    ...(isRepeated(choices) ? (["same_choice_twice"] as const) : []),
  ];
}

/** Two choices that read alike in some language, or bear one id, cannot be told apart. */
function isRepeated(choices: readonly Choice[]): boolean {
  const alike = (keys: readonly string[]): boolean => new Set(keys).size < keys.length;
  return (
    alike(choices.map(({ id }) => id)) ||
    languages.some((language) => alike(choices.map(({ text }) => text[language].trim().toLowerCase())))
  );
}

function rightFaults(choices: readonly Choice[], right: readonly string[]): readonly QuestionFault[] {
  if (right.length === 0) return ["no_right_choice"];
  const known = new Set(choices.map(({ id }) => id));
  return right.every((id) => known.has(id)) ? [] : ["unknown_right_choice"];
}
