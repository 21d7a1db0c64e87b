import type { QuestionBody } from "./question.ts";

/** How many were asked, and how many of them chose each choice, by its id; of a statement `true` and `false`. */
type Counted = { readonly asked: number; readonly chosen: Readonly<Record<string, number>> };

/** Of fewer answers that are alike neither their share nor how the rest went with them is told. */
export const fewestAnswers = 5;

/** With so many left over, each of one to four is possible beside one of five or more. */
const enoughLeft = 2 * fewestAnswers - 1;

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

/**
 * One choice each: what is left out is what is left over, also those who left the question open. So the smallest wrong ones go
 * along until what is left over could be any of one to four beside five or more; where that is never so, all wrong ones go. How
 * many chose the right one is told by the difficulty.
 */
function withoutWhatFollows(choices: readonly string[], right: string, counted: Counted): readonly string[] {
  const sum = (of: readonly string[]) => of.reduce((total, choice) => total + timesOf(counted, choice), 0);
  const open = counted.asked - sum(choices);
  const kept = choices.filter((choice) => isTold(timesOf(counted, choice)));
  const few = sum(choices) - sum(kept) + (isTold(open) ? 0 : open);
  if (few === 0) return kept;
  const wrong = kept
    .filter((choice) => choice !== right && timesOf(counted, choice) > 0)
    .toSorted((one, other) => timesOf(counted, one) - timesOf(counted, other));
  const going = wrong.findIndex((_, place) => few + sum(wrong.slice(0, place + 1)) >= enoughLeft) + 1;
  if (few < enoughLeft && going === 0) return kept.filter((choice) => choice === right);
  const gone = few >= enoughLeft ? [] : wrong.slice(0, going);
  return kept.filter((choice) => !gone.includes(choice));
}

/** None is no person's answer. */
function isTold(times: number): boolean {
  return times === 0 || times >= fewestAnswers;
}

function timesOf({ chosen }: Counted, choice: string): number {
  return chosen[choice] ?? 0;
}
