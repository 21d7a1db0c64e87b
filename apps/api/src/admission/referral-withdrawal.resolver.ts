import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { StaffContext } from "../kernel/context.ts";
import { requires } from "../kernel/requires.ts";
import { ChangeReferralResult, toChangeReferralResult, WithdrawReferralInput } from "../referrals/index.ts";
import { withdrawReferral } from "./referral-withdrawal.commands.ts";

/** Withdrawing a referral ends what was proposed on it, and proposals know their referral, not the other way round. */
@Resolver()
export class ReferralWithdrawalResolver {
  @requires("referral:write")
  @Mutation(() => ChangeReferralResult)
  async withdrawReferral(
    @Arg("input", () => WithdrawReferralInput) input: WithdrawReferralInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Promise<typeof ChangeReferralResult> {
    return toChangeReferralResult(await perform(withdrawReferral, input, key), language);
  }
}
