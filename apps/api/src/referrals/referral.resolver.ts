import type { Country } from "@vas/domain/vocabulary";
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import type { StaffContext } from "../kernel/context.ts";
import { KernelError } from "../kernel/errors.ts";
import { requires } from "../kernel/requires.ts";
import { possibleDuplicates } from "./duplicates.queries.ts";
import { PossibleDuplicatesInput } from "./duplicates.schema.ts";
import { toInboxAnswer, toInboxAsked } from "./referral-inbox.answer.ts";
import { inboxCounts, referralInbox, type InboxSort } from "./referral-inbox.queries.ts";
import { ReferralCounts, ReferralFilterInput, ReferralInbox, ReferralSortEnum } from "./referral-inbox.schema.ts";
import { recordReferral } from "./referral-new.commands.ts";
import { toDuplicateAnswer, toReferralAnswer } from "./referral.answer.ts";
import {
  amendPerson,
  amendReferral,
  assignReferral,
  giveBackReferral,
  recordSupplement,
  requestSupplement,
  takeReferral,
} from "./referral.commands.ts";
import {
  AmendPersonInput,
  AmendReferralInput,
  AssignReferralInput,
  GiveBackReferralInput,
  RecordReferralInput,
  RecordSupplementInput,
  RequestSupplementInput,
  TakeReferralInput,
} from "./referral.inputs.ts";
import { referralFile } from "./referral.queries.ts";
import {
  AmendPersonResult,
  ChangeReferralResult,
  RecordReferralResult,
  ReferralChanged,
  toAmendPersonResult,
  toChangeReferralResult,
  toRecordReferralResult,
} from "./referral.results.ts";
import { PossibleDuplicate, Referral } from "./referral.schema.ts";

type Answer = Promise<typeof ChangeReferralResult>;

@Resolver()
export class ReferralResolver {
  @requires("referral:read")
  @Query(() => ReferralInbox, { description: "The inbox of referrals, with the numbers of its filter chips" })
  async referrals(
    @Ctx() context: StaffContext,
    @Arg("filter", () => ReferralFilterInput, { defaultValue: {} }) filter: ReferralFilterInput,
    @Arg("sort", () => ReferralSortEnum, { defaultValue: "urgency" }) sort: InboxSort,
    @Arg("first", () => Int, { defaultValue: 50 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
  ): Promise<ReferralInbox> {
    const asked = toInboxAsked(filter, { sort, first, after: after ?? null });
    return toInboxAnswer(await context.read(referralInbox(asked)), context);
  }

  @requires("referral:read")
  @Query(() => ReferralCounts, { description: "How many open referrals there are of each kind" })
  referralCounts(@Ctx() { read }: StaffContext): Promise<ReferralCounts> {
    return read(inboxCounts);
  }

  @requires("referral:read")
  @Query(() => Referral, { nullable: true })
  async referral(@Ctx() context: StaffContext, @Arg("id", () => ID) id: string): Promise<Referral | null> {
    const file = await context.read(referralFile(id));
    return file && toReferralAnswer(file, context);
  }

  @requires("referral:read")
  @Query(() => [PossibleDuplicate], { description: "Who of those known may be this person" })
  async possibleDuplicates(
    @Ctx() { read, today }: StaffContext,
    @Arg("input", () => PossibleDuplicatesInput) { name, birthDate, nationalities }: PossibleDuplicatesInput,
  ): Promise<PossibleDuplicate[]> {
    const asked = { name, birthDate: birthDate ?? null, nationalities: nationalities as Country[] };
    return (await read(possibleDuplicates(asked))).map((found) => toDuplicateAnswer(found, today));
  }

  @requires("referral:write")
  @Mutation(() => RecordReferralResult)
  async recordReferral(
    @Arg("input", () => RecordReferralInput) input: RecordReferralInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Promise<typeof RecordReferralResult> {
    return toRecordReferralResult(await perform(recordReferral, input, key), language);
  }

  @requires("referral:write")
  @Mutation(() => ChangeReferralResult)
  async takeReferral(
    @Arg("input", () => TakeReferralInput) input: TakeReferralInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Answer {
    return toChangeReferralResult(await perform(takeReferral, input, key), language);
  }

  @requires("referral:write")
  @Mutation(() => ChangeReferralResult)
  async assignReferral(
    @Arg("input", () => AssignReferralInput) input: AssignReferralInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Answer {
    return toChangeReferralResult(await perform(assignReferral, input, key), language);
  }

  @requires("referral:write")
  @Mutation(() => ChangeReferralResult)
  async giveBackReferral(
    @Arg("input", () => GiveBackReferralInput) input: GiveBackReferralInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Answer {
    return toChangeReferralResult(await perform(giveBackReferral, input, key), language);
  }

  @requires("referral:write")
  @Mutation(() => ChangeReferralResult)
  async requestSupplement(
    @Arg("input", () => RequestSupplementInput) input: RequestSupplementInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Answer {
    return toChangeReferralResult(await perform(requestSupplement, input, key), language);
  }

  @requires("referral:write")
  @Mutation(() => ChangeReferralResult)
  async recordSupplement(
    @Arg("input", () => RecordSupplementInput) input: RecordSupplementInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Answer {
    return toChangeReferralResult(await perform(recordSupplement, input, key), language);
  }

  @requires("referral:write")
  @Mutation(() => ChangeReferralResult)
  async amendReferral(
    @Arg("input", () => AmendReferralInput) input: AmendReferralInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Answer {
    return toChangeReferralResult(await perform(amendReferral, input, key), language);
  }

  @requires("referral:write")
  @Mutation(() => AmendPersonResult)
  async amendPerson(
    @Arg("input", () => AmendPersonInput) input: AmendPersonInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Promise<typeof AmendPersonResult> {
    return toAmendPersonResult(await perform(amendPerson, input, key), language);
  }
}

@Resolver(() => ReferralChanged)
export class ReferralChangedResolver {
  @FieldResolver(() => Referral, { description: "The referral as it is now" })
  async referral(@Root() { id }: ReferralChanged, @Ctx() context: StaffContext): Promise<Referral> {
    const file = await context.read(referralFile(id));
    if (!file) throw new KernelError("NOT_FOUND");
    return toReferralAnswer(file, context);
  }
}
