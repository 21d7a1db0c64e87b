import type { Instant, Language, Result } from "@vas/domain/kernel";
import { nameRefusalWords } from "@vas/domain/learners";
import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { InvalidField, rejectionType, StaleVersion } from "../kernel/rejection.ts";
import { DateTimeScalar } from "../kernel/scalars.ts";
import { toRefusal } from "../vocabulary/index.ts";
import type { NameRefused } from "./learner-name.commands.ts";

@ObjectType("NameCorrection", { description: "That a trainer corrected what a learner is called" })
export class NameCorrectionType {
  @Field(() => DateTimeScalar) at!: Instant;
  @Field(() => String, { nullable: true, description: "Who corrected it" }) by!: string | null;
  @Field(() => String, { description: "What they were called until then" }) before!: string;
  @Field(() => String) reason!: string;
}

@ObjectType("LearnerName", { description: "What a learner is called" })
export class LearnerNameType {
  @Field(() => ID) learner!: string;
  @Field(() => String) name!: string;
  @Field(() => Int, { description: "Of the name" }) version!: number;
  @Field(() => [NameCorrectionType], { description: "The latest first" }) corrections!: readonly NameCorrectionType[];
}

@InputType()
export class CorrectLearnerNameInput {
  @Field(() => ID) learner!: string;
  @Field(() => Int, { description: "Of the name" }) expectedVersion!: number;
  @Field(() => String) name!: string;
  @Field(() => String) reason!: string;
}

@ObjectType({ description: "The learner is called so from now on, on certificates that are downloaded as well" })
class LearnerNameCorrected {
  readonly kind!: "LearnerNameCorrected";
  @Field(() => ID) learner!: string;
  @Field(() => Int) version!: number;
}

const NothingChanged = rejectionType("NothingChanged");
const LearnerNotFound = rejectionType("LearnerNotFound");

export const CorrectLearnerNameResult = createUnionType({
  name: "CorrectLearnerNameResult",
  types: () => [LearnerNameCorrected, LearnerNotFound, NothingChanged, StaleVersion, InvalidField] as const,
  resolveType: ({ kind }) => kind,
});

/** What became of a correction. */
export function toCorrectLearnerNameResult(
  result: Result<{ readonly learner: string; readonly version: number }, NameRefused>,
  language: Language,
): typeof CorrectLearnerNameResult {
  return result.ok
    ? { kind: "LearnerNameCorrected", ...result.value }
    : toRefusal(result.rejection, nameRefusalWords, language);
}
