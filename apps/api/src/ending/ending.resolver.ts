import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { DecisionLetter, toDecisionLetter } from "../admission/index.ts";
import type { StaffContext } from "../kernel/context.ts";
import { KernelError } from "../kernel/errors.ts";
import { requires } from "../kernel/requires.ts";
import { endingLetter, endingLetterPreview } from "./ending-letter.queries.ts";
import { confirmEnding } from "./ending-confirm.commands.ts";
import { correctEnding, proposeEnding, recordEndingService, returnEnding, reviseEnding } from "./ending.commands.ts";
import {
  ConfirmEndingInput,
  EndingContentInput,
  ProposeEndingInput,
  RecordEndingServiceInput,
  ReturnEndingInput,
  ReviseEndingInput,
  toContent,
} from "./ending.inputs.ts";
import { endingFile } from "./ending.queries.ts";
import { ChangeEndingResult, EndingChanged, toChangeEndingResult } from "./ending.results.ts";
import { Ending, toEnding } from "./ending.schema.ts";

type Answer = Promise<typeof ChangeEndingResult>;

@Resolver()
export class EndingResolver {
  @requires("customer:read")
  @Query(() => Ending, { nullable: true, description: "The decision on a customership's end" })
  async ending(@Arg("customer", () => ID) customer: string, @Ctx() context: StaffContext): Promise<Ending | null> {
    const file = await context.read(endingFile(customer));
    return file && toEnding(file, context);
  }

  @requires("customer:read")
  @Query(() => DecisionLetter, {
    nullable: true,
    description: "The letter of a decision on ending; a draft while it is proposed",
  })
  async endingLetter(
    @Arg("decision", () => ID) decision: string,
    @Ctx() { read }: StaffContext,
  ): Promise<DecisionLetter | null> {
    return toDecisionLetter(await read(endingLetter(decision)));
  }

  @requires("ending:propose")
  @Query(() => DecisionLetter, { nullable: true, description: "The letter that a form would give. Nothing is stored" })
  async endingLetterPreview(
    @Arg("customer", () => ID) customer: string,
    @Arg("content", () => EndingContentInput) content: EndingContentInput,
    @Ctx() { read }: StaffContext,
  ): Promise<DecisionLetter | null> {
    return toDecisionLetter(await read(endingLetterPreview(customer, toContent(content))));
  }

  @requires("ending:propose")
  @Mutation(() => ChangeEndingResult)
  async proposeEnding(
    @Arg("input", () => ProposeEndingInput) { content, ...input }: ProposeEndingInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Answer {
    return toChangeEndingResult(await perform(proposeEnding, { ...input, content: toContent(content) }, key), language);
  }

  @requires("ending:propose")
  @Mutation(() => ChangeEndingResult)
  async reviseEnding(
    @Arg("input", () => ReviseEndingInput) { content, ...input }: ReviseEndingInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Answer {
    return toChangeEndingResult(await perform(reviseEnding, { ...input, content: toContent(content) }, key), language);
  }

  @requires("ending:propose")
  @Mutation(() => ChangeEndingResult, { description: "Proposes a new decision in the place of one in force" })
  async correctEnding(
    @Arg("input", () => ReviseEndingInput) { content, ...input }: ReviseEndingInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Answer {
    return toChangeEndingResult(await perform(correctEnding, { ...input, content: toContent(content) }, key), language);
  }

  @requires("ending:propose")
  @Mutation(() => ChangeEndingResult, { description: "By a decider, or by the proposer to change the own proposal" })
  async returnEnding(
    @Arg("input", () => ReturnEndingInput) input: ReturnEndingInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Answer {
    return toChangeEndingResult(await perform(returnEnding, input, key), language);
  }

  @requires("ending:decide")
  @Mutation(() => ChangeEndingResult)
  async confirmEnding(
    @Arg("input", () => ConfirmEndingInput) input: ConfirmEndingInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Answer {
    return toChangeEndingResult(await perform(confirmEnding, input, key), language);
  }

  @requires("ending:propose")
  @Mutation(() => ChangeEndingResult)
  async recordEndingService(
    @Arg("input", () => RecordEndingServiceInput) input: RecordEndingServiceInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Answer {
    return toChangeEndingResult(await perform(recordEndingService, input, key), language);
  }
}

@Resolver(() => EndingChanged)
export class EndingChangedResolver {
  @FieldResolver(() => Ending, { description: "The decision as it is now" })
  async ending(@Root() { customer }: EndingChanged, @Ctx() context: StaffContext): Promise<Ending> {
    const file = await context.read(endingFile(customer));
    if (!file) throw new KernelError("NOT_FOUND");
    return toEnding(file, context);
  }
}
