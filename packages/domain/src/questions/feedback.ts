import type { Language, Words } from "../kernel/index.ts";
import type { QuestionBody } from "./question.ts";

/** The two answers to a statement. */
export const truth: Readonly<Record<"true" | "false", Words>> = {
  true: { fi: "Totta", sv: "Sant", en: "True" },
  false: { fi: "Ei totta", sv: "Inte sant", en: "False" },
};

/** What is right, in words: one line for each part. Shown only with an answer that counts already. */
export function rightTexts(body: QuestionBody, language: Language): readonly string[] {
  switch (body.kind) {
    case "single":
      return body.choices.filter(({ id }) => id === body.right).map(({ text }) => text[language]);
    case "multiple":
      return body.choices.filter(({ id }) => body.right.includes(id)).map(({ text }) => text[language]);
    case "true_false":
      return [truth[body.right ? "true" : "false"][language]];
    case "order":
      return body.items.map(({ text }) => text[language]);
    case "match":
      return body.pairs.map(({ left, right }) => `${left[language]} – ${right[language]}`);
    case "numeric":
      return [numberText(body.right, language)];
    case "short_answer":
      return body.accepted[language].slice(0, 1);
  }
}

/** Every digit that was written: rounded, it might be a number that is graded as wrong. */
function numberText(number: number, language: Language): string {
  const locale = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" }[language];
  return number.toLocaleString(locale, { maximumFractionDigits: 20 });
}
