import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { TraineeContext } from "../kernel/context.ts";
import { requires } from "../kernel/requires.ts";
import { examOf } from "./exam.queries.ts";
import { ExamType, toExamType } from "./exam.schema.ts";

@Resolver()
export class ExamResolver {
  @requires("training:own")
  @Query(() => ExamType, { nullable: true, description: "The exam of a course that the learner is enrolled in" })
  async exam(
    @Ctx() { read, language }: TraineeContext,
    @Arg("enrolment", () => ID) enrolment: string,
  ): Promise<ExamType | null> {
    const found = await read(examOf(enrolment));
    return found && toExamType(found, language);
  }
}
