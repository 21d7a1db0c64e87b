import type { QuestionBody } from "./question.ts";

/** How many were asked, and how many of them chose each choice, by its id; of a statement `true` and `false`. */
type Counted = { readonly asked: number; readonly chosen: Readonly<Record<string, number>> };

/** Of fewer answers that are alike neither their share nor how the rest went with them is told. */
export const fewestAnswers = 5;

/**
 * The share of those asked that chose each choice, by its id. One that tells of one to four answers is left out, and so is one from
 * which, with the others, another's would follow. What the difficulty tells besides is told.
 */
export function choiceShares(body: QuestionBody, counted: Counted): Readonly<Record<string, number>> {
  const told = toldIn(body, counted);
  return Object.fromEntries(told.map((choice) => [choice, timesOf(counted, choice) / counted.asked]));
}

function toldIn(body: QuestionBody, counted: Counted): readonly string[] {
  switch (body.kind) {
    case "single": {
      const choices = body.choices.map(({ id }) => id);
      return withoutWhatFollows(choices, body.right, counted);
    }
    case "true_false":
      return withoutWhatFollows(["true", "false"], String(body.right), counted);
    case "multiple":
      // Each choice stands for itself: who left it out answered too.
      return body.choices
        .map(({ id }) => id)
        .filter((id) => isTold(timesOf(counted, id)) && isTold(counted.asked - timesOf(counted, id)));
    case "order":
    case "match":
    case "numeric":
    case "short_answer":
      return [];
  }
}

/** One choice each: a single one that is left out would be what is left over, so the next smaller wrong one goes with it. */
function withoutWhatFollows(choices: readonly string[], right: string, counted: Counted): readonly string[] {
  const told = choices.filter((choice) => isTold(timesOf(counted, choice)));
  if (choices.length - told.length !== 1) return told;
  const wrong = told.filter((choice) => choice !== right);
  const [smallest] = wrong.toSorted((one, other) => timesOf(counted, one) - timesOf(counted, other));
  return told.filter((choice) => choice !== smallest);
}

/** None is no person's answer. */
function isTold(times: number): boolean {
  return times === 0 || times >= fewestAnswers;
}

function timesOf({ chosen }: Counted, choice: string): number {
  return chosen[choice] ?? 0;
}
