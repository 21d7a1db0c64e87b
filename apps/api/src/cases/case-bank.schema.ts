import type { CaseContent, Scene } from "@vas/domain/cases";
import type { Instant } from "@vas/domain/kernel";
import type { LearnerRole, SignId } from "@vas/domain/vocabulary";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { StaffName } from "../directory/index.ts";
import { DateTimeScalar } from "../kernel/scalars.ts";
import { codeEnum, LearnerRoleEnum, SignEnum, WordsType } from "../vocabulary/index.ts";

export const CaseOutcomeEnum = codeEnum("CaseOutcome", ["good", "mixed", "poor"]);
export const SceneKindEnum = codeEnum("SceneKind", ["situation", "end"]);

/** How an end turned out. */
export type CaseOutcome = "good" | "mixed" | "poor";

@ObjectType({ description: "What a choice scores on each scale, from -2 to 2" })
export class ChoiceScores {
  @Field(() => Int) safety!: number;
  @Field(() => Int) rights!: number;
  @Field(() => Int) procedure!: number;
}

@ObjectType({ description: "A choice as it is written, with what follows from it" })
export class WrittenChoice {
  @Field(() => ID, { description: "Its name within the scene" }) name!: string;
  @Field(() => WordsType) text!: WordsType;
  @Field(() => WordsType) consequence!: WordsType;
  @Field(() => ChoiceScores) scores!: ChoiceScores;
  @Field(() => WordsType, { nullable: true, description: "Why the case ends here; null where it does not" })
  criticalError!: WordsType | null;
  @Field(() => ID, { nullable: true, description: "The scene to which it leads; null after a critical error only" })
  next!: string | null;
}

@ObjectType({
  description: "A scene as it is written: a situation with choices, or an end with what is learned from it",
})
export class WrittenScene {
  @Field(() => ID, { description: "Its name within the case" }) name!: string;
  @Field(() => SceneKindEnum) kind!: "situation" | "end";
  @Field(() => WordsType) text!: WordsType;
  @Field(() => [WrittenChoice], { description: "Of a situation; empty at an end" }) choices!: readonly WrittenChoice[];
  @Field(() => CaseOutcomeEnum, { nullable: true, description: "Of an end" }) outcome!: CaseOutcome | null;
  @Field(() => WordsType, { nullable: true, description: "Of an end" }) lesson!: WordsType | null;
}

@ObjectType({ description: "A branching case as it is written" })
export class WrittenCaseType {
  @Field(() => ID, { description: "The same in every version" }) name!: string;
  @Field(() => WordsType) title!: WordsType;
  @Field(() => WordsType) summary!: WordsType;
  @Field(() => WordsType, { nullable: true, description: "What is warned of and may be skipped" })
  warning!: WordsType | null;
  @Field(() => [LearnerRoleEnum], { description: "For whose work it is" }) roles!: readonly LearnerRole[];
  @Field(() => [SignEnum], { description: "The signs that it exercises" }) signs!: readonly SignId[];
  @Field(() => ID, { description: "The scene with which it begins" }) start!: string;
  @Field(() => [WrittenScene]) scenes!: readonly WrittenScene[];
}

@ObjectType({ description: "A case of a course's bank as it is now" })
export class CourseCase {
  @Field(() => ID, { description: "The same in every version" }) name!: string;
  @Field(() => WordsType) title!: WordsType;
  @Field(() => Int, { description: "The number of its latest version" }) number!: number;
  @Field(() => [LearnerRoleEnum]) roles!: readonly LearnerRole[];
  @Field(() => Int) scenes!: number;
  @Field(() => Int, { description: "How many faults keep it from being published" }) faults!: number;
  @Field(() => [WordsType], { description: "The modules of the newest version of the course that name it" })
  modules!: readonly WordsType[];
  @Field(() => DateTimeScalar) keptAt!: Instant;
  @Field(() => StaffName, { description: "Who kept the latest version" }) keptBy!: StaffName;
}

@ObjectType({ description: "The cases of a course" })
export class CourseCases {
  @Field(() => ID, { description: "The course" }) id!: string;
  @Field(() => WordsType, { description: "The title of the course's newest version" }) title!: WordsType;
  @Field(() => [CourseCase]) cases!: readonly CourseCase[];
}

@ObjectType({ description: "A case to be edited" })
export class EditableCase {
  @Field(() => ID, { description: "The course" }) course!: string;
  @Field(() => WordsType) courseTitle!: WordsType;
  @Field(() => Int, { description: "The number of this version, the latest" }) number!: number;
  @Field(() => DateTimeScalar) keptAt!: Instant;
  @Field(() => StaffName) keptBy!: StaffName;
  @Field(() => WrittenCaseType) case!: WrittenCaseType;
}

/** A case as it is written, in the shape in which it is edited. */
export function toWrittenCase({ id, scenes, ...content }: CaseContent): WrittenCaseType {
  return { ...content, name: id, scenes: scenes.map(toWrittenScene) };
}

function toWrittenScene(scene: Scene): WrittenScene {
  const { id: name, kind, text } = scene;
  if (scene.kind === "end") {
    return { name, kind, text, choices: [], outcome: scene.outcome, lesson: scene.lesson };
  }
  const choices = scene.choices.map(({ id, ...choice }) => ({ ...choice, name: id }));
  return { name, kind, text, choices, outcome: null, lesson: null };
}
