import { enrolmentRefusalWords } from "@vas/domain/enrolments";
import type { Language, Result } from "@vas/domain/kernel";
import { sharedRejectionWords } from "@vas/domain/vocabulary";
import { Arg, createUnionType, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import type { StaffContext } from "../kernel/context.ts";
import { InvalidField, rejectionType } from "../kernel/rejection.ts";
import { requires } from "../kernel/requires.ts";
import { toRefusal } from "../vocabulary/index.ts";
import { remindLearners, type Reminded, type RemindRefused } from "./reminder.commands.ts";

@InputType()
class RemindLearnersInput {
  @Field(() => [ID], { description: "At most 200 enrolments" }) enrolments!: readonly string[];
}

@ObjectType({ description: "The reminders are on their way" })
class LearnersReminded {
  readonly kind!: "LearnersReminded";
  @Field(() => Int) reminded!: number;
  @Field(() => Int, { description: "Whose course is over, who has no address, or who was reminded by hand today" })
  skipped!: number;
}

const EnrolmentNotFound = rejectionType("EnrolmentNotFound");

const RemindLearnersResult = createUnionType({
  name: "RemindLearnersResult",
  types: () => [LearnersReminded, EnrolmentNotFound, InvalidField] as const,
  resolveType: ({ kind }) => kind,
});

const words = { ...sharedRejectionWords, EnrolmentNotFound: enrolmentRefusalWords.EnrolmentNotFound };

function toRemindLearnersResult(
  result: Result<Reminded, RemindRefused>,
  language: Language,
): typeof RemindLearnersResult {
  return result.ok ? { kind: "LearnersReminded", ...result.value } : toRefusal(result.rejection, words, language);
}

@Resolver()
export class ReminderResolver {
  @requires("training:manage")
  @Mutation(() => RemindLearnersResult, { description: "Reminds learners by mail of a course they have not completed" })
  async remindLearners(
    @Arg("input", () => RemindLearnersInput) input: RemindLearnersInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Promise<typeof RemindLearnersResult> {
    return toRemindLearnersResult(await perform(remindLearners, input, key), language);
  }
}
