import type { Language } from "../kernel/index.ts";
import { isTooLong } from "../vocabulary/index.ts";
import { isWithin } from "./decimal.ts";
import type { AskedQuestion } from "./paper.ts";
import { questionLimits } from "./problem.ts";
import type { Answer, QuestionBody, QuestionKind } from "./question.ts";

type Kind = QuestionKind;
type Of<Union extends { readonly kind: string }, K extends Kind> = Extract<Union, { readonly kind: K }>;
type Showing = { readonly order: readonly number[]; readonly language: Language };
type Grade<K extends Kind> = (body: Of<QuestionBody, K>, answer: Of<Answer, K>, showing: Showing) => boolean;

const grades: { readonly [K in Kind]: Grade<K> } = {
  single: ({ choices, right }, { chosen }, { order }) => choices[order[chosen] ?? -1]?.id === right,
  multiple: ({ choices, right }, { chosen }, { order }) =>
    isSame(new Set(chosen.map((place) => choices[order[place] ?? -1]?.id)), new Set(right)),
  true_false: ({ right }, { chosen }) => chosen === right,
  order: ({ items }, { places }, { order }) => isInOrder(places, order, items.length),
  match: ({ pairs }, { chosen }, { order }) => isInOrder(chosen, order, pairs.length),
  numeric: (around, { number }) => isWithin(number, around),
  short_answer: ({ accepted }, { text }, { language }) => isAccepted(text, accepted[language]),
};

/**
 * Is the answer right? All of it or nothing: a question with several parts is answered when every part is. An answer of another
 * kind than the question is not right, whatever it says.
 */
export function isRight({ question: { body }, order }: AskedQuestion, answer: Answer, language: Language): boolean {
  if (answer.kind !== body.kind) return false;
  // The table has one entry per kind, and both are of the same kind; the compiler cannot see that.
  return (grades[body.kind] as Grade<Kind>)(body, answer, { order, language });
}

/** What was put into places is, by the paper's order, what belongs there: the first first, and every one. */
function isInOrder(placed: readonly number[], order: readonly number[], length: number): boolean {
  return placed.length === length && placed.every((place, index) => order[place] === index);
}

function isSame<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean {
  return one.size === other.size && [...one].every((item) => other.has(item));
}

function isAccepted(text: string, accepted: readonly string[]): boolean {
  const written = folded(text);
  return written !== "" && accepted.some((one) => folded(one) === written);
}

/** Without regard to capitals, accents and space: who knows the word is not failed for how it is typed. */
function folded(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLowerCase()
    .replaceAll(/\s+/gu, " ")
    .trim();
}

type Fit<K extends Kind> = (answer: Of<Answer, K>, asked: AskedQuestion) => boolean;

const fits: { readonly [K in Kind]: Fit<K> } = {
  single: ({ chosen }, asked) => isPlace(chosen, asked),
  multiple: ({ chosen }, asked) =>
    chosen.every((place) => isPlace(place, asked)) && new Set(chosen).size === chosen.length,
  true_false: () => true,
  order: ({ places }, asked) => isEveryPlace(places, asked),
  match: ({ chosen }, asked) => chosen.length === asked.order.length && chosen.every((place) => isPlace(place, asked)),
  numeric: ({ number }) => Number.isFinite(number),
  short_answer: ({ text }) => !isTooLong(text, questionLimits.accepted),
};

/** Is this an answer to this question as the paper shows it: of its kind, and with places that are there? */
export function fitsPaper(asked: AskedQuestion, answer: Answer): boolean {
  if (answer.kind !== asked.question.body.kind) return false;
  return (fits[answer.kind] as Fit<Kind>)(answer, asked);
}

function isPlace(place: number, { order }: AskedQuestion): boolean {
  return Number.isInteger(place) && place >= 0 && place < order.length;
}

function isEveryPlace(places: readonly number[], asked: AskedQuestion): boolean {
  const isEach = places.every((place) => isPlace(place, asked));
  return isEach && places.length === asked.order.length && new Set(places).size === places.length;
}
