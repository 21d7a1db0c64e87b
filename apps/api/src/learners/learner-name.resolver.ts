import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { StaffContext } from "../kernel/context.ts";
import { requires } from "../kernel/requires.ts";
import { correctLearnerName } from "./learner-name.commands.ts";
import { learnerName } from "./learner-name.queries.ts";
import {
  CorrectLearnerNameInput,
  CorrectLearnerNameResult,
  LearnerNameType,
  toCorrectLearnerNameResult,
} from "./learner-name.schema.ts";

@Resolver()
export class LearnerNameResolver {
  @requires("training:manage")
  @Query(() => LearnerNameType, { nullable: true, description: "What a learner is called, and was called before" })
  learnerName(
    @Arg("learner", () => ID) learner: string,
    @Ctx() { read }: StaffContext,
  ): Promise<LearnerNameType | null> {
    return read(learnerName(learner));
  }

  @requires("training:manage")
  @Mutation(() => CorrectLearnerNameResult, { description: "Corrects what a learner is called" })
  async correctLearnerName(
    @Arg("input", () => CorrectLearnerNameInput) input: CorrectLearnerNameInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Promise<typeof CorrectLearnerNameResult> {
    return toCorrectLearnerNameResult(await perform(correctLearnerName, input, key), language);
  }
}
