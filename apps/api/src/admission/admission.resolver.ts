import type { Result } from "@vas/domain/kernel";
import type { InvalidField } from "@vas/domain/vocabulary";
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import type { StaffContext } from "../kernel/context.ts";
import { KernelError } from "../kernel/errors.ts";
import { requires } from "../kernel/requires.ts";
import { confirmAdmission } from "./admission-confirm.commands.ts";
import { admissionLetterPreview, decisionLetter } from "./admission-letter.queries.ts";
import {
  correctAdmission,
  proposeAdmission,
  recordAdmissionService,
  returnAdmission,
  reviseAdmission,
} from "./admission.commands.ts";
import {
  AdmissionContentInput,
  ConfirmAdmissionInput,
  ProposeAdmissionInput,
  RecordAdmissionServiceInput,
  ReturnAdmissionInput,
  ReviseAdmissionInput,
  toContent,
  toPreviewContent,
} from "./admission.inputs.ts";
import { admissionFile } from "./admission.queries.ts";
import { AdmissionChanged, ChangeAdmissionResult, toChangeAdmissionResult } from "./admission.results.ts";
import { Admission, toAdmission } from "./admission.schema.ts";
import { DecisionLetter, toDecisionLetter } from "./decision.schema.ts";

type Answer = Promise<typeof ChangeAdmissionResult>;

@Resolver()
export class AdmissionResolver {
  @requires("admission:read")
  @Query(() => Admission, { nullable: true, description: "The decision on a referral" })
  async admission(
    @Arg("referral", () => ID) referral: string,
    @Ctx() context: StaffContext,
  ): Promise<Admission | null> {
    const file = await context.read(admissionFile(referral));
    return file && toAdmission(file, context);
  }

  @requires("admission:read")
  @Query(() => DecisionLetter, {
    nullable: true,
    description: "The letter of a decision on admission; a draft while it is proposed",
  })
  async admissionLetter(
    @Arg("decision", () => ID) decision: string,
    @Ctx() { read }: StaffContext,
  ): Promise<DecisionLetter | null> {
    return toDecisionLetter(await read(decisionLetter(decision)));
  }

  @requires("admission:propose")
  @Query(() => DecisionLetter, { nullable: true, description: "The letter that a form would give. Nothing is stored" })
  async admissionLetterPreview(
    @Arg("referral", () => ID) referral: string,
    @Arg("content", () => AdmissionContentInput) content: AdmissionContentInput,
    @Ctx() { read }: StaffContext,
  ): Promise<DecisionLetter | null> {
    return toDecisionLetter(await read(admissionLetterPreview(referral, toPreviewContent(content))));
  }

  @requires("admission:propose")
  @Mutation(() => ChangeAdmissionResult)
  async proposeAdmission(
    @Arg("input", () => ProposeAdmissionInput) { content, ...input }: ProposeAdmissionInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() context: StaffContext,
  ): Answer {
    return answer(context, toContent(content), (whole) =>
      context.perform(proposeAdmission, { ...input, content: whole }, key),
    );
  }

  @requires("admission:propose")
  @Mutation(() => ChangeAdmissionResult)
  async reviseAdmission(
    @Arg("input", () => ReviseAdmissionInput) { content, ...input }: ReviseAdmissionInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() context: StaffContext,
  ): Answer {
    return answer(context, toContent(content), (whole) =>
      context.perform(reviseAdmission, { ...input, content: whole }, key),
    );
  }

  @requires("admission:propose")
  @Mutation(() => ChangeAdmissionResult, { description: "Proposes a new decision in the place of one in force" })
  async correctAdmission(
    @Arg("input", () => ReviseAdmissionInput) { content, ...input }: ReviseAdmissionInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() context: StaffContext,
  ): Answer {
    return answer(context, toContent(content), (whole) =>
      context.perform(correctAdmission, { ...input, content: whole }, key),
    );
  }

  @requires("admission:propose")
  @Mutation(() => ChangeAdmissionResult, { description: "By a decider, or by the proposer to change the own proposal" })
  async returnAdmission(
    @Arg("input", () => ReturnAdmissionInput) input: ReturnAdmissionInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Answer {
    return toChangeAdmissionResult(await perform(returnAdmission, input, key), language);
  }

  @requires("admission:decide")
  @Mutation(() => ChangeAdmissionResult)
  async confirmAdmission(
    @Arg("input", () => ConfirmAdmissionInput) input: ConfirmAdmissionInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Answer {
    return toChangeAdmissionResult(await perform(confirmAdmission, input, key), language);
  }

  @requires("admission:propose")
  @Mutation(() => ChangeAdmissionResult)
  async recordAdmissionService(
    @Arg("input", () => RecordAdmissionServiceInput) input: RecordAdmissionServiceInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Answer {
    return toChangeAdmissionResult(await perform(recordAdmissionService, input, key), language);
  }
}

@Resolver(() => AdmissionChanged)
export class AdmissionChangedResolver {
  @FieldResolver(() => Admission, { description: "The decision as it is now" })
  async admission(@Root() { referral }: AdmissionChanged, @Ctx() context: StaffContext): Promise<Admission> {
    const file = await context.read(admissionFile(referral));
    if (!file) throw new KernelError("NOT_FOUND");
    return toAdmission(file, context);
  }
}

type Performed = Parameters<typeof toChangeAdmissionResult>[0];

/** Runs the command on a form that is whole; one that is not is refused as the command would refuse it. */
async function answer<Content>(
  { language }: StaffContext,
  content: Result<Content, InvalidField>,
  command: (content: Content) => Promise<Performed>,
): Answer {
  return toChangeAdmissionResult(content.ok ? await command(content.value) : content, language);
}
