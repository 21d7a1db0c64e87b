import { toQuestion, type QuestionEdit } from "@vas/domain/forms";
import type { CalendarDate } from "@vas/domain/kernel";
import type { Choice, Question, QuestionKind } from "@vas/domain/questions";
import type { SignId } from "@vas/domain/vocabulary";
import { Field, Float, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../kernel/scalars.ts";
import { SignEnum, toWords, WordsInput } from "../vocabulary/index.ts";
import { QuestionKindEnum, QuestionUseEnum } from "./question-kind.ts";

@InputType({ description: "A choice, or an item to be ordered; its key is its name among the choices of the question" })
class QuestionChoiceInput {
  @Field(() => ID) key!: string;
  @Field(() => WordsInput) text!: WordsInput;
}

@InputType({ description: "Two that belong together" })
class QuestionPairInput {
  @Field(() => ID) key!: string;
  @Field(() => WordsInput) left!: WordsInput;
  @Field(() => WordsInput) right!: WordsInput;
}

@InputType({ description: "A question as it is written: of what the kinds ask for, its kind takes its own" })
class WrittenQuestionInput {
  @Field(() => ID) name!: string;
  @Field(() => ID, { nullable: true }) module?: string | null;
  @Field(() => QuestionUseEnum) use!: Question["use"];
  @Field(() => QuestionKindEnum) kind!: QuestionKind;
  @Field(() => WordsInput) stem!: WordsInput;
  @Field(() => [QuestionChoiceInput]) choices!: readonly QuestionChoiceInput[];
  @Field(() => [ID]) right!: readonly string[];
  @Field(() => Boolean) isTrue!: boolean;
  @Field(() => [QuestionChoiceInput]) items!: readonly QuestionChoiceInput[];
  @Field(() => [QuestionPairInput]) pairs!: readonly QuestionPairInput[];
  @Field(() => Float, { nullable: true }) number?: number | null;
  @Field(() => Float, { nullable: true }) tolerance?: number | null;
  @Field(() => WordsInput, { description: "One accepted answer a line" }) accepted!: WordsInput;
  @Field(() => WordsInput) reason!: WordsInput;
  @Field(() => WordsInput) source!: WordsInput;
  @Field(() => [SignEnum]) signs!: readonly SignId[];
  @Field(() => DateScalar, { nullable: true }) lawAsOf?: CalendarDate | null;
}

@InputType()
export class SaveQuestionInput {
  @Field(() => ID) course!: string;
  @Field(() => Int, { description: "The version that was read; 0 of a new question" }) expectedNumber!: number;
  @Field(() => WrittenQuestionInput) question!: WrittenQuestionInput;
}

/** The command's input: the question as the bank keeps it. */
export function toSaving({ course, expectedNumber, question }: SaveQuestionInput): {
  readonly course: string;
  readonly expectedNumber: number;
  readonly question: Question;
} {
  return { course, expectedNumber, question: toQuestion(toEdit(question)) };
}

function toEdit(input: WrittenQuestionInput): QuestionEdit {
  return {
    id: input.name,
    module: input.module ?? null,
    use: input.use,
    kind: input.kind,
    stem: toWords(input.stem),
    choices: input.choices.map(toChoice),
    right: input.right,
    isTrue: input.isTrue,
    items: input.items.map(toChoice),
    pairs: input.pairs.map(({ key, left, right }) => ({ id: key, left: toWords(left), right: toWords(right) })),
    number: input.number ?? null,
    tolerance: input.tolerance ?? null,
    accepted: toWords(input.accepted),
    reason: toWords(input.reason),
    source: toWords(input.source),
    signs: input.signs,
    lawAsOf: input.lawAsOf ?? null,
  };
}

function toChoice({ key, text }: QuestionChoiceInput): Choice {
  return { id: key, text: toWords(text) };
}
