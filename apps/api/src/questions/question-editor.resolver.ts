import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { StaffContext } from "../kernel/context.ts";
import { requires } from "../kernel/requires.ts";
import { saveQuestion } from "./question-editor.commands.ts";
import { SaveQuestionInput, toSaving } from "./question-editor.input.ts";
import { questionFile } from "./question-editor.queries.ts";
import { SaveQuestionResult, toSaveQuestionResult } from "./question-editor.results.ts";
import { QuestionFileType, toQuestionFile } from "./question-editor.schema.ts";

@Resolver()
export class QuestionEditorResolver {
  @requires("course:write")
  @Query(() => QuestionFileType, {
    nullable: true,
    description: "A question to be written, or the place for a new one",
  })
  async questionFile(
    @Ctx() { read, language }: StaffContext,
    @Arg("course", () => ID) course: string,
    @Arg("question", () => ID, { nullable: true }) question: string | null = null,
  ): Promise<QuestionFileType | null> {
    const file = await read(questionFile(course, question));
    return file && toQuestionFile(file, language);
  }

  @requires("course:write")
  @Mutation(() => SaveQuestionResult, { description: "Saves a question as its next version; earlier ones stay" })
  async saveQuestion(
    @Arg("input", () => SaveQuestionInput) input: SaveQuestionInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Promise<typeof SaveQuestionResult> {
    return toSaveQuestionResult(await perform(saveQuestion, toSaving(input), key), language);
  }
}
