import { demoQuestions } from "@vas/domain/demo";
import type { Language } from "@vas/domain/kernel";
import type { Question } from "@vas/domain/questions";

/** A question as a page shows it: its words, and of a matching the left ones. */
export type Shown = { readonly stem: string; readonly lefts: readonly string[] };

/** The question of the demo's bank that is shown in a language; a page does not tell what is right, and the bank does. */
export function shownQuestion({ stem, lefts }: Shown, language: Language): Question {
  // Another journey adds to a stem; two matchings have the same one.
  const isAsked = ({ stem: words, body }: Question) =>
    `${stem} `.startsWith(`${words[language]} `) &&
    (body.kind !== "match" || body.pairs.some(({ left }) => left[language] === lefts[0]));
  const found = demoQuestions.find(isAsked);
  if (!found) throw new Error(`The bank has no such question: ${stem}`);
  return found;
}
