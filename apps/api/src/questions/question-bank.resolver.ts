import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { StaffContext } from "../kernel/context.ts";
import { requires } from "../kernel/requires.ts";
import { questionBank, questionBanks } from "./question-bank.queries.ts";
import { QuestionBankListed, QuestionBankType, toBankListed, toQuestionBank } from "./question-bank.schema.ts";

@Resolver()
export class QuestionBankResolver {
  @requires("course:write")
  @Query(() => [QuestionBankListed], { description: "Every course with how many questions its bank has" })
  async questionBanks(@Ctx() { read, language }: StaffContext): Promise<QuestionBankListed[]> {
    return (await read(questionBanks)).map((bank) => toBankListed(bank, language));
  }

  @requires("course:write")
  @Query(() => QuestionBankType, {
    nullable: true,
    description: "The bank of a course, or one question's versions in it",
  })
  async questionBank(
    @Ctx() { read, language }: StaffContext,
    @Arg("course", () => ID) course: string,
    @Arg("question", () => ID, { nullable: true }) question: string | null = null,
  ): Promise<QuestionBankType | null> {
    const found = await read(questionBank(course, question));
    return found && toQuestionBank(found, language);
  }
}
