import type { Likeness } from "@vas/domain/customers";
import type { CalendarDate, Instant } from "@vas/domain/kernel";
import { referralActions, type ReferralAction } from "@vas/domain/referrals";
import type {
  Basis,
  Channel,
  ConsentGiver,
  DecisionStatus,
  FieldName,
  Form,
  Industry,
  NegativeReason,
  Outcome,
  Place,
  ReferralStatus,
  ReferrerKind,
  Sex,
  SignId,
} from "@vas/domain/vocabulary";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { StaffName } from "../directory/index.ts";
import { FieldNameEnum } from "../kernel/rejection.ts";
import { DateScalar, DateTimeScalar } from "../kernel/scalars.ts";
import {
  BasisEnum,
  ChannelEnum,
  codeEnum,
  ConsentGiverEnum,
  DecisionStatusEnum,
  FormEnum,
  IndustryEnum,
  NegativeReasonEnum,
  OutcomeEnum,
  PlaceEnum,
  ReferralStatusEnum,
  ReferrerKindEnum,
  SexEnum,
  SignEnum,
} from "../vocabulary/index.ts";
import type { ReferralEntryKind } from "./referral.queries.ts";

const entryKinds: readonly ReferralEntryKind[] = [
  "referralRecorded",
  "referralTaken",
  "referralAssigned",
  "referralGivenBack",
  "supplementRequested",
  "supplementRecorded",
  "referralAmended",
  "referralWithdrawn",
  "referralDecided",
];
const likenesses: readonly Likeness[] = [
  "same_name",
  "similar_name",
  "same_birth_date",
  "similar_birth_date",
  "same_nationality",
];

export const ReferralActionEnum = codeEnum("ReferralAction", referralActions);
export const ReferralEntryKindEnum = codeEnum("ReferralEntryKind", entryKinds);
export const LikenessEnum = codeEnum("Likeness", likenesses);

@ObjectType({ description: "Another referral, by its reference" })
export class ReferralNamed {
  @Field(() => ID) id!: string;
  @Field(() => String) reference!: string;
  @Field(() => DateScalar) receivedOn!: CalendarDate;
  @Field(() => ReferralStatusEnum) status!: ReferralStatus;
}

@ObjectType({ description: "A customership, by its reference" })
export class CustomershipNamed {
  @Field(() => ID) id!: string;
  @Field(() => String) reference!: string;
  @Field(() => DateScalar) admittedOn!: CalendarDate;
  @Field(() => DateScalar, { nullable: true }) endedOn!: CalendarDate | null;
}

@ObjectType({ description: "Who a person is, as far as it is known" })
export class ReferredPerson {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) givenName!: string;
  @Field(() => String) familyName!: string;
  @Field(() => String, { description: "Aliases and other spellings" }) otherNames!: string;
  @Field(() => SexEnum) sex!: Sex;
  @Field(() => DateScalar, { nullable: true }) birthDate!: CalendarDate | null;
  @Field(() => Int, { nullable: true, description: "Full years today" }) age!: number | null;
  @Field(() => [String], { description: "ISO 3166-1 alpha-2" }) nationalities!: readonly string[];
  @Field(() => String, { nullable: true }) identityNumber!: string | null;
  @Field(() => String, { description: "Show it only after the referral's safe contact" }) contact!: string;
}

@ObjectType({ description: "Somebody who belongs to the person: the adult of a child, or a child" })
export class ReferralRelative {
  @Field(() => ReferredPerson) person!: ReferredPerson;
  @Field(() => [ReferralNamed]) referrals!: readonly ReferralNamed[];
  @Field(() => [CustomershipNamed]) customerships!: readonly CustomershipNamed[];
}

@ObjectType({ description: "Somebody who may be the same person; a person decides, never the system" })
export class PossibleDuplicate extends ReferralRelative {
  @Field(() => Int, { description: "How much speaks for it, 0–100" }) points!: number;
  @Field(() => [LikenessEnum], { description: "What the two have in common" }) likenesses!: readonly Likeness[];
}

@ObjectType({ description: "A body, by its name" })
export class BodyNamed {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) nameSv!: string | null;
  @Field(() => String, { nullable: true }) nameEn!: string | null;
}

@ObjectType({ description: "Who proposed" })
export class Referrer {
  @Field(() => ReferrerKindEnum) kind!: ReferrerKind;
  @Field(() => BodyNamed, { nullable: true }) organisation!: BodyNamed | null;
  @Field(() => String) contactName!: string;
  @Field(() => String) contactDetails!: string;
}

@ObjectType({ description: "The consent without which nobody is referred" })
export class ReferralConsent {
  @Field(() => ConsentGiverEnum) givenBy!: ConsentGiver;
  @Field(() => DateScalar) givenOn!: CalendarDate;
  @Field(() => Boolean, { nullable: true }) childHeard!: boolean | null;
}

@ObjectType({ description: "One entry of a referral's history" })
export class ReferralEntry {
  @Field(() => Int, { description: "The referral's version after it" }) version!: number;
  @Field(() => ReferralEntryKindEnum) kind!: ReferralEntryKind;
  @Field(() => DateScalar) happenedOn!: CalendarDate;
  @Field(() => DateTimeScalar) recordedAt!: Instant;
  @Field(() => String, { nullable: true, description: "Who did it; null where it was no member of staff" })
  by!: string | null;
  @Field(() => String, { nullable: true }) assignee!: string | null;
  @Field(() => DateScalar, { nullable: true }) dueOn!: CalendarDate | null;
  @Field(() => String, { description: "The question, the answer or the reason" }) text!: string;
  @Field(() => [FieldNameEnum], { description: "What was changed" }) changed!: readonly FieldName[];
}

@ObjectType({ description: "A decision on admission, as far as a referral names it" })
export class ReferralDecision {
  @Field(() => ID) id!: string;
  @Field(() => DecisionStatusEnum) status!: DecisionStatus;
  @Field(() => OutcomeEnum) outcome!: Outcome;
  @Field(() => NegativeReasonEnum, { nullable: true }) negativeReason!: NegativeReason | null;
  @Field(() => DateScalar, { nullable: true }) decidedOn!: CalendarDate | null;
}

@ObjectType({ description: "A supplement that was asked for and has not come" })
export class SupplementAwaited {
  @Field(() => DateScalar) requestedOn!: CalendarDate;
  @Field(() => DateScalar) dueOn!: CalendarDate;
  @Field(() => Boolean) isLate!: boolean;
}

@ObjectType({ description: "Why something cannot be done to a referral now" })
export class ReferralWhyNot {
  @Field(() => ReferralActionEnum) action!: ReferralAction;
  @Field(() => String) reason!: string;
}

@ObjectType({ description: "A proposal that a person be taken into the assistance system (Act 746/2011 s.34)" })
export class Referral {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) reference!: string;
  @Field(() => ReferralStatusEnum) status!: ReferralStatus;
  @Field(() => DateScalar) receivedOn!: CalendarDate;
  @Field(() => ChannelEnum) channel!: Channel;
  @Field(() => Int, { nullable: true, description: "Calendar days since it came; null where the matter is closed" })
  daysWaiting!: number | null;
  @Field(() => StaffName, { nullable: true }) assignee!: StaffName | null;
  @Field(() => SupplementAwaited, { nullable: true }) supplement!: SupplementAwaited | null;
  @Field(() => Referrer) referrer!: Referrer;
  @Field(() => ReferredPerson) person!: ReferredPerson;
  @Field(() => Boolean, { description: "The person is under 18 today" }) isChild!: boolean;
  @Field(() => ReferralConsent, { nullable: true }) consent!: ReferralConsent | null;
  @Field(() => String) circumstances!: string;
  @Field(() => [SignEnum]) signs!: readonly SignId[];
  @Field(() => [FormEnum]) forms!: readonly Form[];
  @Field(() => FormEnum, { nullable: true }) primaryForm!: Form | null;
  @Field(() => Boolean) domesticServitude!: boolean;
  @Field(() => PlaceEnum) place!: Place;
  @Field(() => String, { nullable: true, description: "ISO 3166-1 alpha-2" }) exploitationCountry!: string | null;
  @Field(() => IndustryEnum, { nullable: true }) industry!: Industry | null;
  @Field(() => BasisEnum, { nullable: true }) proposedBasis!: Basis | null;
  @Field(() => String) safetyNow!: string;
  @Field(() => Boolean) acuteDanger!: boolean;
  @Field(() => String, { description: "How to reach the person without danger" }) safeContact!: string;
  @Field(() => String, { nullable: true, description: "ISO 639" }) interpreterLanguage!: string | null;
  @Field(() => ReferralRelative, { nullable: true }) adult!: ReferralRelative | null;
  @Field(() => [ReferralRelative]) children!: readonly ReferralRelative[];
  @Field(() => [PossibleDuplicate]) possibleDuplicates!: readonly PossibleDuplicate[];
  @Field(() => [ReferralNamed], { description: "Other referrals of the person" })
  otherReferrals!: readonly ReferralNamed[];
  @Field(() => [CustomershipNamed]) customerships!: readonly CustomershipNamed[];
  @Field(() => [ReferralDecision]) decisions!: readonly ReferralDecision[];
  @Field(() => DateScalar, { nullable: true }) withdrawnOn!: CalendarDate | null;
  @Field(() => [ReferralEntry], { description: "Everything that happened to it, the oldest first" })
  history!: readonly ReferralEntry[];
  @Field(() => [ReferralActionEnum], { description: "What the reader can do now" })
  availableActions!: readonly ReferralAction[];
  @Field(() => [ReferralWhyNot]) whyNot!: readonly ReferralWhyNot[];
}
