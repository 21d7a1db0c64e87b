import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { StaffContext } from "../kernel/context.ts";
import { requires } from "../kernel/requires.ts";
import { discardReferralDraft, saveReferralDraft } from "./referral-draft.commands.ts";
import { referralDrafts } from "./referral-draft.queries.ts";
import {
  DiscardReferralDraftInput,
  DiscardReferralDraftResult,
  ReferralDraft,
  SaveReferralDraftInput,
  SaveReferralDraftResult,
  toDiscardReferralDraftResult,
  toSaveReferralDraftResult,
} from "./referral-draft.schema.ts";

@Resolver()
export class ReferralDraftResolver {
  @requires("referral:write")
  @Query(() => [ReferralDraft], { description: "The reader's own drafts, the newest first" })
  async referralDrafts(@Ctx() { read }: StaffContext): Promise<readonly ReferralDraft[]> {
    return read(referralDrafts);
  }

  @requires("referral:write")
  @Mutation(() => SaveReferralDraftResult)
  async saveReferralDraft(
    @Arg("input", () => SaveReferralDraftInput) { draft, expectedVersion, body }: SaveReferralDraftInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Promise<typeof SaveReferralDraftResult> {
    const input = { draft: draft ?? null, expectedVersion: expectedVersion ?? null, body };
    return toSaveReferralDraftResult(await perform(saveReferralDraft, input, key), language);
  }

  @requires("referral:write")
  @Mutation(() => DiscardReferralDraftResult)
  async discardReferralDraft(
    @Arg("input", () => DiscardReferralDraftInput) { draft }: DiscardReferralDraftInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Promise<typeof DiscardReferralDraftResult> {
    return toDiscardReferralDraftResult(await perform(discardReferralDraft, { draft }, key), language);
  }
}
