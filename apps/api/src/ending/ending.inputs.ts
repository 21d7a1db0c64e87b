import type { EndingContent } from "@vas/domain/ending";
import type { CalendarDate, Language } from "@vas/domain/kernel";
import type { StatutoryGroundId } from "@vas/domain/law";
import type { EndingGround, ReturnWay } from "@vas/domain/vocabulary";
import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../kernel/scalars.ts";
import { EndingGroundEnum, LanguageEnum, ReturnWayEnum } from "../vocabulary/index.ts";

@InputType({ description: "What a decision on ending says. A day of hearing says that the person was heard" })
export class EndingContentInput {
  @Field(() => EndingGroundEnum, { description: "As statistics count it" }) ground!: EndingGround;
  @Field(() => ID, { description: "The ground in the law of the day: R3-1" }) statutoryGround!: string;
  @Field(() => String) assessment!: string;
  @Field(() => DateScalar, { nullable: true }) heardOn?: CalendarDate | null;
  @Field(() => String, { defaultValue: "" }) hearingSummary!: string;
  @Field(() => String, { defaultValue: "" }) notHeardReason!: string;
  @Field(() => ReturnWayEnum, { nullable: true }) returnWay?: ReturnWay | null;
  @Field(() => DateScalar, { nullable: true, description: "The last day of assistance after the decision" })
  aftercareUntil?: CalendarDate | null;
  @Field(() => Boolean, { description: "Enforced although not final" }) immediateEnforcement!: boolean;
  @Field(() => LanguageEnum) letterLanguage!: Language;
}

@InputType()
export class ProposeEndingInput {
  @Field(() => ID) customer!: string;
  @Field(() => Int, { description: "The version of the customership that the proposal is made on" })
  expectedVersion!: number;
  @Field(() => EndingContentInput) content!: EndingContentInput;
}

@InputType()
export class ReviseEndingInput {
  @Field(() => ID) decision!: string;
  @Field(() => Int) expectedVersion!: number;
  @Field(() => EndingContentInput) content!: EndingContentInput;
}

@InputType()
export class ReturnEndingInput {
  @Field(() => ID) decision!: string;
  @Field(() => Int) expectedVersion!: number;
  @Field(() => String) reason!: string;
}

@InputType()
export class ConfirmEndingInput {
  @Field(() => ID) decision!: string;
  @Field(() => Int) expectedVersion!: number;
  @Field(() => Int, { description: "The version of the customership that the decider has before them" })
  seenCustomerVersion!: number;
}

@InputType()
export class RecordEndingServiceInput {
  @Field(() => ID) decision!: string;
  @Field(() => Int) expectedVersion!: number;
  @Field(() => DateScalar) servedOn!: CalendarDate;
}

/** What the decision says, in the domain's form; the domain knows which grounds there are. */
export function toContent(input: EndingContentInput): EndingContent {
  const { heardOn = null, hearingSummary, notHeardReason, returnWay = null, aftercareUntil = null } = input;
  const { ground, assessment, immediateEnforcement, letterLanguage } = input;
  return {
    ground,
    statutoryGround: input.statutoryGround as StatutoryGroundId,
    assessment,
    hearing: heardOn
      ? { kind: "heard", heardOn, summary: hearingSummary }
      : { kind: "not_heard", reason: notHeardReason },
    returnWay,
    aftercareUntil,
    immediateEnforcement,
    letterLanguage,
  };
}
