import { casePlayRefusalWords } from "@vas/domain/cases";
import type { Language, Result } from "@vas/domain/kernel";
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
import { rejectionType } from "../kernel/rejection.ts";
import { requires } from "../kernel/requires.ts";
import { toRefusal } from "../vocabulary/index.ts";
import {
  beginCase,
  choose,
  type BeginCaseRefused,
  type CaseChanged as Changed,
  type ChooseRefused,
} from "./case-play.commands.ts";
import { caseToPlay } from "./case-play.queries.ts";
import { PlayableCase, toPlayableCase } from "./case-play.schema.ts";

@InputType()
class BeginCaseInput {
  @Field(() => ID) enrolment!: string;
  @Field(() => ID, { description: "The name of the case" }) name!: string;
}

@InputType()
class ChooseInCaseInput {
  @Field(() => ID) play!: string;
  @Field(() => Int, { description: "How many choices were made before, as the situation told it" }) place!: number;
  @Field(() => ID) scene!: string;
  @Field(() => ID) choice!: string;
}

@ObjectType({ description: "The case was begun, or went on" })
class CaseChanged {
  readonly kind!: "CaseChanged";
  readonly enrolment!: string;
  readonly name!: string;
}

const beginRefusals = [
  rejectionType("EnrolmentNotFound"),
  rejectionType("EnrolmentOver"),
  rejectionType("CaseNotFound"),
] as const;

const BeginCaseResult = createUnionType({
  name: "BeginCaseResult",
  types: () => [CaseChanged, ...beginRefusals] as const,
  resolveType: ({ kind }) => kind,
});

const chooseRefusals = [
  rejectionType("CasePlayNotFound"),
  rejectionType("EnrolmentOver"),
  rejectionType("CaseMovedOn"),
  rejectionType("CaseEnded"),
  rejectionType("ChoiceNotInScene"),
] as const;

const ChooseInCaseResult = createUnionType({
  name: "ChooseInCaseResult",
  types: () => [CaseChanged, ...chooseRefusals] as const,
  resolveType: ({ kind }) => kind,
});

function toBegun(result: Result<Changed, BeginCaseRefused>, language: Language): typeof BeginCaseResult {
  return result.ok
    ? { kind: "CaseChanged", ...result.value }
    : toRefusal(result.rejection, casePlayRefusalWords, language);
}

function toChosen(result: Result<Changed, ChooseRefused>, language: Language): typeof ChooseInCaseResult {
  return result.ok
    ? { kind: "CaseChanged", ...result.value }
    : toRefusal(result.rejection, casePlayRefusalWords, language);
}

@Resolver()
export class CasePlayResolver {
  @requires("training:own")
  @Query(() => PlayableCase, { nullable: true, description: "A case of a course that the learner goes through" })
  async playableCase(
    @Ctx() context: TraineeContext,
    @Arg("enrolment", () => ID) enrolment: string,
    @Arg("name", () => ID) name: string,
  ): Promise<PlayableCase | null> {
    const found = await context.read(caseToPlay(enrolment, name));
    return found && toPlayableCase(found, context);
  }

  @requires("training:own")
  @Mutation(() => BeginCaseResult, {
    description: "Begins a case, again where it has ended, or goes on with the open one",
  })
  async beginCase(
    @Arg("input", () => BeginCaseInput) input: BeginCaseInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: TraineeContext,
  ): Promise<typeof BeginCaseResult> {
    return toBegun(await perform(beginCase, input, key), language);
  }

  @requires("training:own")
  @Mutation(() => ChooseInCaseResult, { description: "Chooses in a situation; what follows is told with the answer" })
  async chooseInCase(
    @Arg("input", () => ChooseInCaseInput) input: ChooseInCaseInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: TraineeContext,
  ): Promise<typeof ChooseInCaseResult> {
    return toChosen(await perform(choose, input, key), language);
  }
}

@Resolver(() => CaseChanged)
export class CaseChangedResolver {
  @FieldResolver(() => PlayableCase, { description: "The case as it is now" })
  async case(@Root() { enrolment, name }: CaseChanged, @Ctx() context: TraineeContext): Promise<PlayableCase> {
    const found = await context.read(caseToPlay(enrolment, name));
    if (!found) throw new Error("A case that was just played is not there");
    return toPlayableCase(found, context);
  }
}
