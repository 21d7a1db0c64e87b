import type { CalendarDate } from "@vas/domain/kernel";
import type {
  Basis,
  Channel,
  ConsentGiver,
  Form,
  Industry,
  Place,
  ReferrerKind,
  Sex,
  SignId,
} from "@vas/domain/vocabulary";
import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../kernel/scalars.ts";
import {
  BasisEnum,
  ChannelEnum,
  ConsentGiverEnum,
  FormEnum,
  IndustryEnum,
  PlaceEnum,
  ReferrerKindEnum,
  SexEnum,
  SignEnum,
} from "../vocabulary/index.ts";

@InputType({ description: "Who a person is, as far as it is known" })
export class PersonIdentityInput {
  @Field(() => String, { defaultValue: "" }) givenName!: string;
  @Field(() => String, { defaultValue: "" }) familyName!: string;
  @Field(() => String, { defaultValue: "", description: "Aliases and other spellings" }) otherNames!: string;
  @Field(() => SexEnum, { defaultValue: "unknown" }) sex!: Sex;
  @Field(() => DateScalar, { nullable: true }) birthDate?: CalendarDate | null;
  @Field(() => [String], { defaultValue: [], description: "ISO 3166-1 alpha-2; the first is the one that is counted" })
  nationalities!: string[];
  @Field(() => String, {
    nullable: true,
    description: "The Finnish personal identity code; a number of another country is not given here",
  })
  identityNumber?: string | null;
  @Field(() => String, { defaultValue: "", description: "How the person can be reached" }) contact!: string;
}

@InputType({ description: "Who proposes" })
export class ReferrerInput {
  @Field(() => ReferrerKindEnum) kind!: ReferrerKind;
  @Field(() => ID, { nullable: true, description: "The body, where it is one that the system knows" })
  organisation?: string | null;
  @Field(() => String, { defaultValue: "" }) contactName!: string;
  @Field(() => String, { defaultValue: "" }) contactDetails!: string;
}

@InputType({ description: "The consent without which nobody is referred" })
export class ConsentInput {
  @Field(() => ConsentGiverEnum) givenBy!: ConsentGiver;
  @Field(() => DateScalar) givenOn!: CalendarDate;
  @Field(() => Boolean, { nullable: true, description: "Whether the child was heard; null for an adult" })
  childHeard?: boolean | null;
}

@InputType({ description: "What happened and where, in codes" })
export class ExploitationInput {
  @Field(() => [SignEnum], { defaultValue: [] }) signs!: SignId[];
  @Field(() => [FormEnum], { defaultValue: [] }) forms!: Form[];
  @Field(() => FormEnum, { nullable: true, description: "Required where there are several forms" })
  primaryForm?: Form | null;
  @Field(() => Boolean, { defaultValue: false }) domesticServitude!: boolean;
  @Field(() => PlaceEnum, { defaultValue: "unknown" }) place!: Place;
  @Field(() => String, { nullable: true, description: "ISO 3166-1 alpha-2" }) exploitationCountry?: string | null;
  @Field(() => IndustryEnum, { nullable: true }) industry?: Industry | null;
}

@InputType({ description: "What is to be known before the person is contacted" })
export class SafetyInput {
  @Field(() => String, { defaultValue: "" }) safetyNow!: string;
  @Field(() => Boolean, { defaultValue: false }) acuteDanger!: boolean;
  @Field(() => String, { defaultValue: "", description: "How to reach the person without danger" })
  safeContact!: string;
  @Field(() => String, { nullable: true, description: "ISO 639" }) interpreterLanguage?: string | null;
}

@InputType({ description: "What a referral tells, in the order in which the law asks for it" })
export class ReferralContentInput {
  @Field(() => ReferrerInput) referrer!: ReferrerInput;
  @Field(() => ConsentInput, { nullable: true }) consent?: ConsentInput | null;
  @Field(() => String) circumstances!: string;
  @Field(() => ExploitationInput) exploitation!: ExploitationInput;
  @Field(() => SafetyInput) safety!: SafetyInput;
  @Field(() => BasisEnum, { nullable: true }) proposedBasis?: Basis | null;
  @Field(() => ID, { nullable: true, description: "The adult of an accompanying child" }) adultPerson?: string | null;
}

@InputType({ description: "A person whom the system knows already, or a new one; one of the two" })
export class ReferredPersonInput {
  @Field(() => ID, { nullable: true }) known?: string | null;
  @Field(() => PersonIdentityInput, { nullable: true }) new?: PersonIdentityInput | null;
}

@InputType({ description: "A child of the person, who is referred together with the adult" })
export class AccompanyingChildInput {
  @Field(() => PersonIdentityInput) person!: PersonIdentityInput;
  @Field(() => ConsentInput, { nullable: true }) consent?: ConsentInput | null;
  @Field(() => String, { description: "The child's situation and need of help" }) circumstances!: string;
}

@InputType()
export class RecordReferralInput {
  @Field(() => DateScalar) receivedOn!: CalendarDate;
  @Field(() => ChannelEnum) channel!: Channel;
  @Field(() => ReferredPersonInput) person!: ReferredPersonInput;
  @Field(() => ReferralContentInput) content!: ReferralContentInput;
  @Field(() => [AccompanyingChildInput], { defaultValue: [] }) children!: AccompanyingChildInput[];
  @Field(() => ID, { nullable: true, description: "The draft that this referral was written in; it is discarded" })
  draft?: string | null;
}

@InputType()
class ReferralChange {
  @Field(() => ID) referral!: string;
  @Field(() => Int) expectedVersion!: number;
}

@InputType()
export class TakeReferralInput extends ReferralChange {}

@InputType()
export class AssignReferralInput extends ReferralChange {
  @Field(() => ID) assignee!: string;
}

@InputType()
export class GiveBackReferralInput extends ReferralChange {}

@InputType()
export class RequestSupplementInput extends ReferralChange {
  @Field(() => String) question!: string;
  @Field(() => DateScalar) dueOn!: CalendarDate;
}

@InputType()
export class RecordSupplementInput extends ReferralChange {
  @Field(() => String) answer!: string;
}

@InputType()
export class AmendReferralInput extends ReferralChange {
  @Field(() => ReferralContentInput, { description: "The whole of the content as it is to be" })
  content!: ReferralContentInput;
}

@InputType()
export class WithdrawReferralInput extends ReferralChange {
  @Field(() => String) reason!: string;
}

@InputType()
export class AmendPersonInput {
  @Field(() => ID) person!: string;
  @Field(() => Int) expectedVersion!: number;
  @Field(() => PersonIdentityInput, { description: "The whole of the identity as it is to be" })
  identity!: PersonIdentityInput;
}
