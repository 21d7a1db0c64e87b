import type { CalendarDate, Language, Result } from "@vas/domain/kernel";
import { referralRejectionWords } from "@vas/domain/referrals";
import type { Basis, Outcome, ReferralStatus } from "@vas/domain/vocabulary";
import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { connectionType } from "../kernel/connection.ts";
import { DateScalar } from "../kernel/scalars.ts";
import { BasisEnum, OutcomeEnum, ReferralStatusEnum, toRefusal } from "../vocabulary/index.ts";
import { ConsentInput, ExploitationInput, PersonIdentityInput, SafetyInput } from "./referral.inputs.ts";
import { contentRefusals, type ContentRefused } from "./referral.results.ts";

@InputType({
  description:
    "A proposal that a person be taken into the assistance system. The body that proposes is the client's own",
})
export class SubmitReferralInput {
  @Field(() => String, { defaultValue: "", description: "Whom to ask about the referral" }) contactName!: string;
  @Field(() => String, { defaultValue: "" }) contactDetails!: string;
  @Field(() => PersonIdentityInput) person!: PersonIdentityInput;
  @Field(() => ConsentInput, { description: "Nobody is referred without consent" }) consent!: ConsentInput;
  @Field(() => String, { description: "What has happened, and what help is needed" }) circumstances!: string;
  @Field(() => ExploitationInput) exploitation!: ExploitationInput;
  @Field(() => SafetyInput) safety!: SafetyInput;
  @Field(() => BasisEnum, { nullable: true }) proposedBasis?: Basis | null;
}

@ObjectType({ description: "A referral that the asking system sent, and what became of it" })
export class SubmittedReferral {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: "The number by which the assistance system knows it" }) reference!: string;
  @Field(() => DateScalar) receivedOn!: CalendarDate;
  @Field(() => ReferralStatusEnum) status!: ReferralStatus;
  @Field(() => OutcomeEnum) outcome!: Outcome;
}

export const SubmittedReferralConnection = connectionType("SubmittedReferralConnection", () => SubmittedReferral);

@ObjectType({ description: "The referral was received. Ask for its status by its id" })
export class ReferralSubmitted {
  readonly kind!: "ReferralSubmitted";
  @Field(() => ID) id!: string;
  @Field(() => String) reference!: string;
}

export const SubmitReferralResult = createUnionType({
  name: "SubmitReferralResult",
  types: () => [ReferralSubmitted, ...contentRefusals] as const,
  resolveType: ({ kind }) => kind,
});

/** What became of a referral that was sent, as the answer tells it. */
export function toSubmitReferralResult(
  result: Result<Omit<ReferralSubmitted, "kind">, ContentRefused>,
  language: Language,
): typeof SubmitReferralResult {
  return result.ok
    ? { ...result.value, kind: "ReferralSubmitted" }
    : toRefusal(result.rejection, referralRejectionWords, language);
}
