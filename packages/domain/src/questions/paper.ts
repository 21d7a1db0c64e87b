import { createRandom, type Random, type Words } from "../kernel/index.ts";
import type { Question, QuestionKind } from "./question.ts";

/**
 * A question on a paper, with the order in which this paper shows its choices: `order[place]` is the place in the question.
 * It is kept with the attempt, so that the attempt is graded by what was asked, whatever becomes of the question later.
 */
export type AskedQuestion = { readonly question: Question; readonly order: readonly number[] };

/** Which questions are drawn: how many from each module. */
export type Draw = { readonly shares: Readonly<Record<string, number>>; readonly use: "check" | "exam" };

/** The bank has fewer questions than the rule draws from a module. */
export type BankTooSmall = { readonly kind: "BankTooSmall"; readonly module: string; readonly questions: number };

/** The modules from which a rule cannot draw, with how many questions they have. */
export function modulesTooSmall(bank: readonly Question[], { shares, use }: Draw): readonly BankTooSmall[] {
  return Object.entries(shares).flatMap(([module, share]): BankTooSmall[] => {
    const questions = bank.filter((question) => isUsable(question, { module, use })).length;
    return questions < share ? [{ kind: "BankTooSmall", module, questions }] : [];
  });
}

/** The questions of a bank that one of the rules may draw. */
export function drawable(bank: readonly Question[], draws: readonly Draw[]): readonly Question[] {
  return bank.filter((question) =>
    draws.some(({ shares, use }) => {
      const { module } = question;
      return (shares[module] ?? 0) > 0 && isUsable(question, { module, use });
    }),
  );
}

/**
 * A paper: a fixed share of each module, in the order of the modules, the questions within and their choices in an order of
 * their own. The same seed over the same bank gives the same paper.
 */
export function drawPaper(bank: readonly Question[], { shares, use }: Draw, seed: number): readonly AskedQuestion[] {
  const random = createRandom(seed);
  const inOrder = bank.toSorted((one, other) => (one.id < other.id ? -1 : Number(one.id > other.id)));
  return Object.entries(shares).flatMap(([module, share]) =>
    random
      .shuffle(inOrder.filter((question) => isUsable(question, { module, use })))
      .slice(0, share)
      .map((question) => ({ question, order: orderOf(question, random) })),
  );
}

function isUsable(
  question: Question,
  { module, use }: { readonly module: string; readonly use: Draw["use"] },
): boolean {
  return question.module === module && (question.use === use || question.use === "both");
}

function orderOf({ body }: Question, random: Random): readonly number[] {
  switch (body.kind) {
    case "single":
    case "multiple":
      return shuffled(body.choices.length, random);
    case "order":
      return disordered(body.items.length, random);
    case "match":
      return shuffled(body.pairs.length, random);
    case "true_false":
    case "numeric":
    case "short_answer":
      return [];
  }
}

function shuffled(length: number, random: Random): readonly number[] {
  return random.shuffle(Array.from({ length }, (_, place) => place));
}

/** What is to be put in order does not lie in order already. */
function disordered(length: number, random: Random): readonly number[] {
  const order = shuffled(length, random);
  const isInOrder = order.every((item, place) => item === place);
  return isInOrder ? [...order.slice(1), ...order.slice(0, 1)] : order;
}

/** A question as it is shown: never with its key, nor with the ids that the key speaks of. */
export type ShownQuestion = {
  readonly kind: QuestionKind;
  readonly stem: Words;
  /** What is chosen from or put in order, by place; the rights of a matching. Empty where nothing is chosen. */
  readonly choices: readonly Words[];
  /** The lefts of a matching; empty otherwise. */
  readonly lefts: readonly Words[];
};

/** What a learner sees of a question on their paper. */
export function shownQuestion({ question: { body, stem }, order }: AskedQuestion): ShownQuestion {
  const inOrder = (texts: readonly Words[]): readonly Words[] =>
    order.flatMap((place) => {
      const text = texts[place];
      return text ? [text] : [];
    });
  const shown = { kind: body.kind, stem, choices: [], lefts: [] };
  switch (body.kind) {
    case "single":
    case "multiple":
      return { ...shown, choices: inOrder(body.choices.map(({ text }) => text)) };
    case "order":
      return { ...shown, choices: inOrder(body.items.map(({ text }) => text)) };
    case "match":
      return {
        ...shown,
        choices: inOrder(body.pairs.map(({ right }) => right)),
        lefts: body.pairs.map(({ left }) => left),
      };
    case "true_false":
    case "numeric":
    case "short_answer":
      return shown;
  }
}
