import { outcomeByModule, type Attempt, type GivenAnswer as Given } from "@vas/domain/attempts";
import type { Instant, Language } from "@vas/domain/kernel";
import {
  isRight,
  rightTexts,
  shownQuestion,
  sourceWords,
  type Answer,
  type AskedQuestion,
  type QuestionKind,
} from "@vas/domain/questions";
import { Field, Float, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "../kernel/scalars.ts";
import { QuestionKindEnum } from "../questions/index.ts";
import { codeEnum } from "../vocabulary/index.ts";
import type { AttemptSeen } from "./attempt.queries.ts";

const AttemptPurposeEnum = codeEnum("AttemptPurpose", ["check", "exam"]);
const AttemptStatusEnum = codeEnum("AttemptStatus", ["open", "ended", "stopped"]);
export const EndedByEnum = codeEnum("AttemptEndedBy", ["learner", "time", "withdrawal", "waiver"]);

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
export class AttemptOutcome {
  @Field(() => Int) right!: number;
  @Field(() => Int) asked!: number;
  @Field(() => Boolean) isPassed!: boolean;
}

@ObjectType({ description: "How the questions of one module went" })
class ModuleOutcome {
  @Field(() => ID, { description: "The module" }) id!: string;
  @Field(() => String) title!: string;
  @Field(() => Int) right!: number;
  @Field(() => Int) asked!: number;
}

@ObjectType("Attempt", { description: "One go at a check or an exam" })
export class AttemptType {
  @Field(() => ID) id!: string;
  @Field(() => AttemptPurposeEnum) purpose!: "check" | "exam";
  @Field(() => String, { nullable: true, description: "The module of a check" }) module!: string | null;
  @Field(() => Int, { description: "The first of its kind in an enrolment is 1" }) number!: number;
  @Field(() => ID) enrolment!: string;
  @Field(() => ID) course!: string;
  @Field(() => String) courseTitle!: string;
  @Field(() => AttemptStatusEnum, {
    description: "Stopped: its enrolment was over before it was, and nobody grades it",
  })
  status!: Attempt["status"];
  @Field(() => DateTimeScalar, { nullable: true, description: "Until when answers are taken" })
  closesAt!: Instant | null;
  @Field(() => DateTimeScalar, { description: "The moment of this answer, by the clock that ends the attempt" })
  now!: Instant;
  @Field(() => DateTimeScalar, { nullable: true }) endedAt!: Instant | null;
  @Field(() => EndedByEnum, {
    nullable: true,
    description:
      "Handed in, closed because time was up, or stopped as its learner was taken out of the course or freed of it",
  })
  endedBy!: Exclude<Attempt, { readonly status: "open" }>["endedBy"] | null;
  @Field(() => AttemptOutcome, { nullable: true, description: "Once it has ended" }) outcome!: AttemptOutcome | null;
  @Field(() => [ModuleOutcome], { description: "Once it has ended, in the order of the paper" })
  modules!: readonly ModuleOutcome[];
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
export function toAttemptType({ attempt, enrolment, course, at }: AttemptSeen, language: Language): AttemptType {
  const { id, purpose, status, number, closesAt, paper, answers } = attempt;
  return {
    id,
    purpose: purpose.kind,
    module: purpose.kind === "check" ? purpose.module : null,
    number,
    enrolment,
    course: course.id,
    courseTitle: course.title[language],
    status,
    closesAt,
    now: at,
    ...toEnd(attempt),
    modules: attempt.status === "ended" ? toModules(attempt, course, language) : [],
    questions: paper.map((asked, place) => {
      const given = answers.find((one) => one.place === place) ?? null;
      return toPaperQuestion(asked, { place, given, language, isTold: isTold(attempt, given) });
    }),
  };
}

function toEnd(attempt: Attempt): Pick<AttemptType, "endedAt" | "endedBy" | "outcome"> {
  if (attempt.status === "open") return { endedAt: null, endedBy: null, outcome: null };
  const { endedAt, endedBy } = attempt;
  return { endedAt, endedBy, outcome: attempt.status === "ended" ? { ...attempt.outcome } : null };
}

/** In a check with its answer; of an exam only what was passed: the questions of a failed one may be asked again. */
function isTold(attempt: Attempt, given: Given | null): boolean {
  if (attempt.purpose.kind === "check") return given !== null || attempt.status === "ended";
  return attempt.status === "ended" && attempt.outcome.isPassed;
}

function toModules(attempt: Attempt, { modules }: AttemptSeen["course"], language: Language): ModuleOutcome[] {
  return outcomeByModule(attempt).map(({ module, right, asked }) => {
    const title = modules.find(({ id }) => id === module)?.title[language] ?? module;
    return { id: module, title, right, asked };
  });
}

type Showing = {
  readonly place: number;
  readonly given: Given | null;
  readonly language: Language;
  readonly isTold: boolean;
};

function toPaperQuestion(asked: AskedQuestion, showing: Showing): PaperQuestion {
  const { place, given, language } = showing;
  const { kind, stem, choices, lefts } = shownQuestion(asked);
  return {
    place,
    kind,
    stem: stem[language],
    choices: choices.map((choice) => choice[language]),
    lefts: lefts.map((left) => left[language]),
    answer: given && toGiven(given.answer),
    feedback: showing.isTold ? toFeedback(asked, given, language) : null,
  };
}

function toFeedback(asked: AskedQuestion, given: Given | null, language: Language): Feedback {
  const { body, reason, source } = asked.question;
  return {
    isRight: given !== null && isRight(asked, given.answer, given.language),
    right: rightTexts(body, language),
    reason: reason[language],
    source: sourceWords(source)[language],
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
