import { newQuestion, toQuestionEdit, type QuestionEdit } from "@vas/domain/forms";
import type { CalendarDate, Instant, Language, Words } from "@vas/domain/kernel";
import { questionDifferences, questionPlaceWords, type Question, type QuestionKind } from "@vas/domain/questions";
import type { SignId } from "@vas/domain/vocabulary";
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { StaffName } from "../directory/index.ts";
import { DateScalar, DateTimeScalar } from "../kernel/scalars.ts";
import { SignEnum, WordsType } from "../vocabulary/index.ts";
import type { QuestionFileRead, QuestionVersionRead } from "./question-editor.queries.ts";
import { QuestionKindEnum, QuestionUseEnum } from "./question-kind.ts";

@ObjectType({ description: "A choice, or an item to be ordered" })
class QuestionChoice {
  @Field(() => ID, { description: "Its name among the choices of the question" }) key!: string;
  @Field(() => WordsType) text!: Words;
}

@ObjectType({ description: "Two that belong together" })
class QuestionPair {
  @Field(() => ID, { description: "Its name among the pairs of the question" }) key!: string;
  @Field(() => WordsType) left!: Words;
  @Field(() => WordsType) right!: Words;
}

@ObjectType({ description: "A question as it is written: of what the kinds ask for, its kind takes its own" })
class WrittenQuestion {
  @Field(() => ID, { description: "Its name in the bank" }) name!: string;
  @Field(() => ID, { nullable: true }) module!: string | null;
  @Field(() => QuestionUseEnum) use!: Question["use"];
  @Field(() => QuestionKindEnum) kind!: QuestionKind;
  @Field(() => WordsType) stem!: Words;
  @Field(() => [QuestionChoice]) choices!: readonly QuestionChoice[];
  @Field(() => [ID], { description: "The ids of the right choices" }) right!: readonly string[];
  @Field(() => Boolean) isTrue!: boolean;
  @Field(() => [QuestionChoice], { description: "In the right order" }) items!: readonly QuestionChoice[];
  @Field(() => [QuestionPair]) pairs!: readonly QuestionPair[];
  @Field(() => Float, { nullable: true }) number!: number | null;
  @Field(() => Float, { nullable: true }) tolerance!: number | null;
  @Field(() => WordsType, { description: "One accepted answer a line" }) accepted!: Words;
  @Field(() => WordsType) reason!: Words;
  @Field(() => WordsType) source!: Words;
  @Field(() => [SignEnum]) signs!: readonly SignId[];
  @Field(() => DateScalar, { nullable: true }) lawAsOf!: CalendarDate | null;
}

@ObjectType({ description: "A part of a question that a version says otherwise than the one before" })
class QuestionDifferenceType {
  @Field(() => String, { description: "What the part is called" }) part!: string;
  @Field(() => String) before!: string;
  @Field(() => String) after!: string;
}

@ObjectType({ description: "A version of a question" })
class QuestionVersionType {
  @Field(() => Int) number!: number;
  @Field(() => DateTimeScalar, { nullable: true, description: "Null of versions from before this was noted" })
  writtenAt!: Instant | null;
  @Field(() => StaffName, { nullable: true }) writtenBy!: StaffName | null;
  @Field(() => [Int], { description: "The published versions of the course that ask it" }) askedBy!: readonly number[];
  @Field(() => [QuestionDifferenceType]) differences!: readonly QuestionDifferenceType[];
}

@ObjectType({ description: "A module of the course" })
class QuestionModule {
  @Field(() => ID) module!: string;
  @Field(() => String) title!: string;
}

@ObjectType("QuestionFile", { description: "A question with its history, to be written" })
export class QuestionFileType {
  @Field(() => ID) course!: string;
  @Field(() => String) title!: string;
  @Field(() => [QuestionModule]) modules!: readonly QuestionModule[];
  @Field(() => Int, { description: "The latest version; 0 of a question that is new" }) number!: number;
  @Field(() => WrittenQuestion) question!: WrittenQuestion;
  @Field(() => [QuestionVersionType]) versions!: readonly QuestionVersionType[];
}

/** A question's file in a language. */
export function toQuestionFile(
  { course, title, modules, versions }: QuestionFileRead,
  language: Language,
): QuestionFileType {
  const [latest] = versions;
  return {
    course,
    title: title[language],
    modules: modules.map(({ id, title: words }) => ({ module: id, title: words[language] })),
    number: latest?.number ?? 0,
    question: toWritten(latest ? toQuestionEdit(latest.question) : newQuestion(modules[0]?.id ?? null)),
    versions: versions.map((version, place) => toVersion(version, versions[place + 1], language)),
  };
}

/** What names something only within its question or course is no `id`: a client keeps what has one under it, for every course. */
function toWritten({ id: name, choices, items, pairs, ...rest }: QuestionEdit): WrittenQuestion {
  const keyed = <Rest>({ id: key, ...one }: { readonly id: string } & Rest) => ({ key, ...one });
  return { name, choices: choices.map(keyed), items: items.map(keyed), pairs: pairs.map(keyed), ...rest };
}

function toVersion(
  { number, question, writtenAt, writtenBy, askedBy }: QuestionVersionRead,
  before: QuestionVersionRead | undefined,
  language: Language,
): QuestionVersionType {
  const differences = before ? questionDifferences(before.question, question, language) : [];
  return {
    number,
    // As JSON of the database has it: with the zone, and without the milliseconds' zeros.
    writtenAt: writtenAt && (new Date(writtenAt).toISOString() as Instant),
    writtenBy,
    askedBy: askedBy.filter(({ status }) => status === "published" || status === "retired").map((one) => one.number),
    differences: differences.map((one) => ({
      part: questionPlaceWords(one)[language],
      before: one.before,
      after: one.after,
    })),
  };
}
