import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import { toConnection } from "../kernel/connection.ts";
import type { PartnerContext } from "../kernel/context.ts";
import { requires } from "../kernel/requires.ts";
import {
  SubmitReferralInput,
  SubmitReferralResult,
  SubmittedReferral,
  SubmittedReferralConnection,
  toSubmitReferralResult,
} from "./referral-partner.schema.ts";
import { myReferral, myReferrals, submitReferral } from "./referral.partner.ts";

@Resolver()
export class PartnerReferralResolver {
  @requires("partner:referral:status")
  @Query(() => SubmittedReferral, {
    nullable: true,
    description: "A referral that the asking system sent; null for any other, whether or not it exists",
  })
  async myReferral(
    @Arg("id", () => ID) id: string,
    @Ctx() { read }: PartnerContext,
  ): Promise<SubmittedReferral | null> {
    return read(myReferral(id));
  }

  @requires("partner:referral:status")
  @Query(() => SubmittedReferralConnection, {
    description: "The referrals that the asking system sent, the newest first",
  })
  async myReferrals(
    @Ctx() { read }: PartnerContext,
    @Arg("first", () => Int, { defaultValue: 50 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
  ) {
    return toConnection(await read(myReferrals({ first, after: after ?? null })));
  }

  @requires("partner:referral:create")
  @Mutation(() => SubmitReferralResult, { description: "Proposes a person for the assistance system" })
  async submitReferral(
    @Arg("input", () => SubmitReferralInput) input: SubmitReferralInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: PartnerContext,
  ): Promise<typeof SubmitReferralResult> {
    return toSubmitReferralResult(await perform(submitReferral, input, key), language);
  }
}
