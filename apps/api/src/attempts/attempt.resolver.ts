import { attemptRejectionWords } from "@vas/domain/attempts";
import { reject, type Language, type Result } from "@vas/domain/kernel";
import {
  Arg,
  createUnionType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { TraineeContext } from "../kernel/context.ts";
import { Rejection, rejectionType } from "../kernel/rejection.ts";
import { requires, whileTimeRuns } from "../kernel/requires.ts";
import { DateTimeScalar } from "../kernel/scalars.ts";
import { toRefusal } from "../vocabulary/index.ts";
import {
  beginCheck,
  beginExam,
  giveAnswer,
  handIn,
  type BeginRefused,
  type ChangeRefused,
} from "./attempt.commands.ts";
import { attempt } from "./attempt.queries.ts";
import { AnswerInput, AttemptType, toAnswer, toAttemptType } from "./attempt.schema.ts";

@InputType()
class BeginCheckInput {
  @Field(() => ID) enrolment!: string;
  @Field(() => ID) module!: string;
}

@InputType()
class BeginExamInput {
  @Field(() => ID) enrolment!: string;
}

@InputType()
class GiveAnswerInput {
  @Field(() => ID) attempt!: string;
  @Field(() => Int, { description: "The place of the question on the paper, from 0" }) place!: number;
  @Field(() => AnswerInput) answer!: AnswerInput;
}

@InputType()
class HandInInput {
  @Field(() => ID) attempt!: string;
}

@ObjectType({ description: "The attempt was begun, or answered, or ended" })
class AttemptChanged {
  readonly kind!: "AttemptChanged";
  @Field(() => ID, { description: "The attempt; who asks for no more of it costs no second look at it" })
  id!: string;
}

@ObjectType({ implements: Rejection, description: "The next attempt may begin later" })
class ExamCoolsDown extends Rejection {
  readonly kind!: "ExamCoolsDown";
  @Field(() => DateTimeScalar) opensAt!: string;
}

const beginRefusals = [
  rejectionType("EnrolmentNotFound"),
  rejectionType("EnrolmentOver"),
  rejectionType("NothingToAsk"),
  rejectionType("ExamGoingOn"),
  rejectionType("ExamPassed"),
  rejectionType("NoAttemptsLeft"),
  rejectionType("LessonsLeft"),
  ExamCoolsDown,
] as const;

const BeginAttemptResult = createUnionType({
  name: "BeginAttemptResult",
  types: () => [AttemptChanged, ...beginRefusals] as const,
  resolveType: ({ kind }) => kind,
});

const changeRefusals = [
  rejectionType("AttemptNotFound"),
  rejectionType("AttemptEnded"),
  rejectionType("EnrolmentOver"),
  rejectionType("TimeIsUp"),
  rejectionType("QuestionNotOnPaper"),
  rejectionType("AnswerDoesNotFit"),
  rejectionType("AnsweredAlready"),
] as const;

const ChangeAttemptResult = createUnionType({
  name: "ChangeAttemptResult",
  types: () => [AttemptChanged, ...changeRefusals] as const,
  resolveType: ({ kind }) => kind,
});

type Answered<R> = Result<{ readonly id: string }, R>;

function toBegun(result: Answered<BeginRefused>, language: Language): typeof BeginAttemptResult {
  if (result.ok) return { kind: "AttemptChanged", id: result.value.id };
  return toRefusal(result.rejection, attemptRejectionWords, language);
}

function toChanged(result: Answered<ChangeRefused>, language: Language): typeof ChangeAttemptResult {
  if (result.ok) return { kind: "AttemptChanged", id: result.value.id };
  return toRefusal(result.rejection, attemptRejectionWords, language);
}

@Resolver()
export class AttemptResolver {
  @whileTimeRuns()
  @requires("training:own")
  @Query(() => AttemptType, { nullable: true, description: "An attempt of the learner's own" })
  async attempt(@Ctx() { read, language }: TraineeContext, @Arg("id", () => ID) id: string) {
    const found = await read(attempt(id));
    return found && toAttemptType(found, language);
  }

  @requires("training:own")
  @Mutation(() => BeginAttemptResult, { description: "Begins the check of a module, or goes on with the open one" })
  async beginCheck(
    @Arg("input", () => BeginCheckInput) input: BeginCheckInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: TraineeContext,
  ): Promise<typeof BeginAttemptResult> {
    return toBegun(await perform(beginCheck, input, key), language);
  }

  @requires("training:own")
  @Mutation(() => BeginAttemptResult, { description: "Begins an exam, or goes on with the open one" })
  async beginExam(
    @Arg("input", () => BeginExamInput) input: BeginExamInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: TraineeContext,
  ): Promise<typeof BeginAttemptResult> {
    return toBegun(await perform(beginExam, input, key), language);
  }

  @requires("training:own")
  @Mutation(() => ChangeAttemptResult, { description: "Saves an answer" })
  async giveAnswer(
    @Arg("input", () => GiveAnswerInput) input: GiveAnswerInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: TraineeContext,
  ): Promise<typeof ChangeAttemptResult> {
    const answer = toAnswer(input.answer);
    if (!answer) return toChanged(reject({ kind: "AnswerDoesNotFit" }), language);
    return toChanged(await perform(giveAnswer, { attempt: input.attempt, place: input.place, answer }, key), language);
  }

  @requires("training:own")
  @Mutation(() => ChangeAttemptResult, { description: "Ends an attempt: what has been saved is graded" })
  async handIn(
    @Arg("input", () => HandInInput) input: HandInInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: TraineeContext,
  ): Promise<typeof ChangeAttemptResult> {
    return toChanged(await perform(handIn, input, key), language);
  }
}

@Resolver(() => AttemptChanged)
export class AttemptChangedResolver {
  @FieldResolver(() => AttemptType, { description: "The attempt as it is now" })
  async attempt(@Root() { id }: AttemptChanged, @Ctx() { read, language }: TraineeContext): Promise<AttemptType> {
    const found = await read(attempt(id));
    if (!found) throw new Error("An attempt that was just stored is not there");
    return toAttemptType(found, language);
  }
}
