import type { Language, Result } from "@vas/domain/kernel";
import {
  questionFields,
  questionProblemCodes,
  questionRejectionWords,
  worded,
  type QuestionField,
  type QuestionProblemCode,
} from "@vas/domain/questions";
import { sharedRejectionWords } from "@vas/domain/vocabulary";
import { createUnionType, Field, ID, Int, ObjectType } from "type-graphql";
import { Rejection, rejectionType, StaleVersion } from "../kernel/rejection.ts";
import { codeEnum, LanguageEnum, toRefusal } from "../vocabulary/index.ts";
import type { SaveQuestionRefused } from "./question-editor.commands.ts";

const QuestionFieldEnum = codeEnum("QuestionField", questionFields);
const QuestionProblemEnum = codeEnum("QuestionProblemCode", questionProblemCodes);

@ObjectType({ description: "The question as the command left it" })
class QuestionSaved {
  readonly kind!: "QuestionSaved";
  @Field(() => ID) course!: string;
  @Field(() => ID) question!: string;
  @Field(() => Int, { description: "Its latest version" }) number!: number;
}

@ObjectType({ description: "What is wrong with a part of a question" })
class QuestionProblemType {
  @Field(() => QuestionFieldEnum) field!: QuestionField;
  @Field(() => Int, { nullable: true, description: "Of several choices which, from 0 on" }) index!: number | null;
  @Field(() => LanguageEnum, { nullable: true }) language!: Language | null;
  @Field(() => QuestionProblemEnum) code!: QuestionProblemCode;
  @Field(() => String) message!: string;
}

@ObjectType({ implements: Rejection, description: "The bank cannot have the question as it is" })
class QuestionHasProblems extends Rejection {
  readonly kind!: "QuestionHasProblems";
  @Field(() => [QuestionProblemType]) problems!: readonly QuestionProblemType[];
}

const QuestionNameTaken = rejectionType("QuestionNameTaken");
const CourseNotFound = rejectionType("CourseNotFound");

export const SaveQuestionResult = createUnionType({
  name: "SaveQuestionResult",
  types: () => [QuestionSaved, CourseNotFound, QuestionNameTaken, QuestionHasProblems, StaleVersion] as const,
  resolveType: ({ kind }) => kind,
});

type Saved = Omit<QuestionSaved, "kind">;

/** What became of saving, in a language. */
export function toSaveQuestionResult(
  result: Result<Saved, SaveQuestionRefused>,
  language: Language,
): typeof SaveQuestionResult {
  if (result.ok) return { kind: "QuestionSaved", ...result.value };
  const words = { ...questionRejectionWords, StaleVersion: sharedRejectionWords.StaleVersion };
  const refusal = toRefusal(result.rejection, words, language);
  if (refusal.kind !== "QuestionHasProblems") return refusal;
  return { ...refusal, problems: refusal.problems.map((one) => ({ ...one, message: worded(one)[language] })) };
}
