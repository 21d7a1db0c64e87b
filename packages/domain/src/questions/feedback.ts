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
      return [body.right.toLocaleString({ fi: "fi-FI", sv: "sv-FI", en: "en-GB" }[language])];
    case "short_answer":
      return body.accepted[language].slice(0, 1);
  }
}
