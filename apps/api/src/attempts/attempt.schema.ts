import type { Attempt } from "@vas/domain/attempts";
import type { Instant, Language } from "@vas/domain/kernel";
import {
  isRight,
  rightTexts,
  shownQuestion,
  type Answer,
  type AskedQuestion,
  type QuestionKind,
} from "@vas/domain/questions";
import { Field, Float, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../kernel/scalars.ts";
import { codeEnum } from "../vocabulary/index.ts";

const kinds = ["single", "multiple", "true_false", "order", "match", "numeric", "short_answer"] as const;
const QuestionKindEnum = codeEnum<QuestionKind>("QuestionKind", kinds);
const AttemptPurposeEnum = codeEnum("AttemptPurpose", ["check", "exam"]);
const AttemptStatusEnum = codeEnum("AttemptStatus", ["open", "ended"]);

@InputType({ description: "An answer, by places on the paper from 0 on; the part that its kind has" })
export class AnswerInput {
  @Field(() => QuestionKindEnum) kind!: QuestionKind;
  @Field(() => Int, { nullable: true, description: "single: the place of the choice" }) chosen?: number | null;
  @Field(() => [Int], { nullable: true, description: "multiple, order, match: places" }) places?: number[] | null;
  @Field(() => Boolean, { nullable: true, description: "true_false" }) isTrue?: boolean | null;
  @Field(() => Float, { nullable: true, description: "numeric" }) number?: number | null;
  @Field(() => String, { nullable: true, description: "short_answer" }) text?: string | null;
}

@ObjectType({ description: "An answer that was given" })
class GivenAnswer {
  @Field(() => Int, { nullable: true }) chosen!: number | null;
  @Field(() => [Int], { nullable: true }) places!: readonly number[] | null;
  @Field(() => Boolean, { nullable: true }) isTrue!: boolean | null;
  @Field(() => Float, { nullable: true }) number!: number | null;
  @Field(() => String, { nullable: true }) text!: string | null;
}

@ObjectType({ description: "What is said to an answer that counts already" })
class Feedback {
  @Field(() => Boolean) isRight!: boolean;
  @Field(() => [String], { description: "What is right, one line for each part" }) right!: readonly string[];
  @Field(() => String) reason!: string;
  @Field(() => String) source!: string;
}

@ObjectType({ description: "A question as this paper shows it; never with its key" })
class PaperQuestion {
  @Field(() => Int, { description: "Its place on the paper, from 0" }) place!: number;
  @Field(() => QuestionKindEnum) kind!: QuestionKind;
  @Field(() => String) stem!: string;
  @Field(() => [String], { description: "What is chosen from or put in order, by place" }) choices!: readonly string[];
  @Field(() => [String], { description: "The lefts of a matching" }) lefts!: readonly string[];
  @Field(() => GivenAnswer, { nullable: true }) answer!: GivenAnswer | null;
  @Field(() => Feedback, { nullable: true, description: "In a check with the answer; of an exam once it is passed" })
  feedback!: Feedback | null;
}

@ObjectType({ description: "How an attempt went" })
class AttemptOutcome {
  @Field(() => Int) right!: number;
  @Field(() => Int) asked!: number;
  @Field(() => Boolean) isPassed!: boolean;
}

@ObjectType("Attempt", { description: "One go at a check or an exam" })
export class AttemptType {
  @Field(() => ID) id!: string;
  @Field(() => AttemptPurposeEnum) purpose!: "check" | "exam";
  @Field(() => String, { nullable: true, description: "The module of a check" }) module!: string | null;
  @Field(() => AttemptStatusEnum) status!: "open" | "ended";
  @Field(() => DateTimeScalar, { nullable: true, description: "Until when answers are taken" })
  closesAt!: Instant | null;
  @Field(() => DateTimeScalar, { nullable: true }) endedAt!: Instant | null;
  @Field(() => AttemptOutcome, { nullable: true, description: "Once it has ended" }) outcome!: AttemptOutcome | null;
  @Field(() => [PaperQuestion]) questions!: readonly PaperQuestion[];
}

/** The answer that the input holds, or undefined where the part that its kind has is missing. */
export function toAnswer({ kind, chosen, places, isTrue, number, text }: AnswerInput): Answer | undefined {
  switch (kind) {
    case "single":
      return given(chosen, (place) => ({ kind, chosen: place }));
    case "multiple":
    case "match":
      return given(places, (list) => ({ kind, chosen: list }));
    case "order":
      return given(places, (list) => ({ kind, places: list }));
    case "true_false":
      return given(isTrue, (isSo) => ({ kind, chosen: isSo }));
    case "numeric":
      return given(number, (one) => ({ kind, number: one }));
    case "short_answer":
      return given(text, (words) => ({ kind, text: words }));
  }
}

function given<T>(part: T | null | undefined, answer: (part: T) => Answer): Answer | undefined {
  return part === null || part === undefined ? undefined : answer(part);
}

/** An attempt as its learner sees it now. */
export function toAttemptType(attempt: Attempt, language: Language): AttemptType {
  const { id, purpose, status, closesAt, paper, answers } = attempt;
  const ended = attempt.status === "ended" ? attempt : null;
  return {
    id,
    purpose: purpose.kind,
    module: purpose.kind === "check" ? purpose.module : null,
    status,
    closesAt,
    endedAt: ended?.endedAt ?? null,
    outcome: ended && { ...ended.outcome },
    questions: paper.map((asked, place) => {
      const answer = answers.find((one) => one.place === place)?.answer ?? null;
      const isTold = purpose.kind === "check" ? answer !== null || ended !== null : ended?.outcome.isPassed === true;
      return toPaperQuestion(asked, { place, answer, language, isTold });
    }),
  };
}

type Showing = {
  readonly place: number;
  readonly answer: Answer | null;
  readonly language: Language;
  readonly isTold: boolean;
};

function toPaperQuestion(asked: AskedQuestion, { place, answer, language, isTold }: Showing): PaperQuestion {
  const { kind, stem, choices, lefts } = shownQuestion(asked);
  return {
    place,
    kind,
    stem: stem[language],
    choices: choices.map((choice) => choice[language]),
    lefts: lefts.map((left) => left[language]),
    answer: answer && toGiven(answer),
    feedback: isTold ? toFeedback(asked, answer, language) : null,
  };
}

function toFeedback(asked: AskedQuestion, answer: Answer | null, language: Language): Feedback {
  const { body, reason, source } = asked.question;
  return {
    isRight: answer !== null && isRight(asked, answer, language),
    right: rightTexts(body, language),
    reason: reason[language],
    source,
  };
}

const none = { chosen: null, places: null, isTrue: null, number: null, text: null } as const;

function toGiven(answer: Answer): GivenAnswer {
  switch (answer.kind) {
    case "single":
      return { ...none, chosen: answer.chosen };
    case "multiple":
    case "match":
      return { ...none, places: answer.chosen };
    case "order":
      return { ...none, places: answer.places };
    case "true_false":
      return { ...none, isTrue: answer.chosen };
    case "numeric":
      return { ...none, number: answer.number };
    case "short_answer":
      return { ...none, text: answer.text };
  }
}
