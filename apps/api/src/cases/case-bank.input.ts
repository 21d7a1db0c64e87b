import type { CaseChoice, CaseContent, CaseId, CaseScores, Scene, SceneId } from "@vas/domain/cases";
import type { LearnerRole, SignId } from "@vas/domain/vocabulary";
import { Field, ID, InputType, Int } from "type-graphql";
import { LearnerRoleEnum, SignEnum, toWords, WordsInput } from "../vocabulary/index.ts";
import { CaseOutcomeEnum, SceneKindEnum, type CaseOutcome } from "./case-bank.schema.ts";

@InputType()
class ChoiceScoresInput {
  @Field(() => Int) safety!: number;
  @Field(() => Int) rights!: number;
  @Field(() => Int) procedure!: number;
}

@InputType()
class ChoiceInput {
  @Field(() => ID) name!: string;
  @Field(() => WordsInput) text!: WordsInput;
  @Field(() => WordsInput) consequence!: WordsInput;
  @Field(() => ChoiceScoresInput) scores!: ChoiceScoresInput;
  @Field(() => WordsInput, { nullable: true }) criticalError?: WordsInput | null;
  @Field(() => ID, { nullable: true }) next?: string | null;
}

@InputType({ description: "A situation with choices, or an end with its outcome and lesson" })
class SceneInput {
  @Field(() => ID) name!: string;
  @Field(() => SceneKindEnum) kind!: "situation" | "end";
  @Field(() => WordsInput) text!: WordsInput;
  @Field(() => [ChoiceInput], { description: "Of a situation" }) choices!: readonly ChoiceInput[];
  @Field(() => CaseOutcomeEnum, { nullable: true, description: "Of an end" }) outcome?: CaseOutcome | null;
  @Field(() => WordsInput, { nullable: true, description: "Of an end" }) lesson?: WordsInput | null;
}

@InputType({ description: "A branching case as its writer leaves it; it may have faults until it is published" })
export class CaseInput {
  @Field(() => ID) name!: string;
  @Field(() => WordsInput) title!: WordsInput;
  @Field(() => WordsInput) summary!: WordsInput;
  @Field(() => WordsInput, { nullable: true }) warning?: WordsInput | null;
  @Field(() => [LearnerRoleEnum]) roles!: readonly LearnerRole[];
  @Field(() => [SignEnum]) signs!: readonly SignId[];
  @Field(() => ID) start!: string;
  @Field(() => [SceneInput]) scenes!: readonly SceneInput[];
}

const noWords = { fi: "", sv: "", en: "" } as const;

/** The case that the input holds: of a scene the part that its kind has. */
export function toCaseContent({ name, start, title, summary, warning, roles, signs, scenes }: CaseInput): CaseContent {
  return {
    id: name as CaseId,
    start: start as SceneId,
    title: toWords(title),
    summary: toWords(summary),
    warning: warning ? toWords(warning) : null,
    roles,
    signs,
    scenes: scenes.map(toScene),
  };
}

function toScene({ name, kind, text, choices, outcome, lesson }: SceneInput): Scene {
  const scene = { id: name as SceneId, text: toWords(text) };
  switch (kind) {
    case "situation":
      return { ...scene, kind, choices: choices.map(toChoice) };
    case "end":
      return { ...scene, kind, outcome: outcome ?? "mixed", lesson: toWords(lesson ?? noWords) };
  }
}

function toChoice({ name, text, consequence, scores, criticalError, next }: ChoiceInput): CaseChoice {
  return {
    id: name,
    text: toWords(text),
    consequence: toWords(consequence),
    scores: toScores(scores),
    criticalError: criticalError ? toWords(criticalError) : null,
    next: (next ?? null) as SceneId | null,
  };
}

function toScores({ safety, rights, procedure }: ChoiceScoresInput): CaseScores {
  return { safety, rights, procedure };
}
