import type { AskedItem } from "./item-statistics.ts";
import type { AskedQuestion } from "./paper.ts";
import type { Answer, QuestionBody } from "./question.ts";

/** A question of an ended paper with what was answered to it. */
export type AnsweredQuestion = {
  readonly asked: AskedQuestion;
  readonly answer: Answer | null;
  readonly isRight: boolean;
};

/** What an ended exam tells of each question that it asked. What was written in words is not among it. */
export function askedItems(paper: readonly AnsweredQuestion[]): readonly AskedItem[] {
  const right = paper.filter(({ isRight }) => isRight).length;
  return paper.map(({ asked, answer, isRight }) => ({
    question: asked.question.id,
    isRight,
    chosen: answer && chosenIds(asked, answer),
    restRight: right - Number(isRight),
    restAsked: paper.length - 1,
  }));
}

function chosenIds({ question: { body }, order }: AskedQuestion, answer: Answer): readonly string[] | null {
  const idsAt = (places: readonly number[]) => places.flatMap((place) => choiceAt(body, order[place]));
  switch (answer.kind) {
    case "single":
      return idsAt([answer.chosen]);
    case "multiple":
      return idsAt(answer.chosen);
    case "true_false":
      return [String(answer.chosen)];
    case "order":
    case "match":
    case "numeric":
    case "short_answer":
      return null;
  }
}

function choiceAt(body: QuestionBody, place: number | undefined): readonly string[] {
  if (place === undefined || (body.kind !== "single" && body.kind !== "multiple")) return [];
  const choice = body.choices[place];
  return choice ? [choice.id] : [];
}
