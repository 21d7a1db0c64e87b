import { customerActions, type CustomerAction } from "@vas/domain/customers";
import type { CalendarDate } from "@vas/domain/kernel";
import type {
  AgeGroup,
  Basis,
  DecisionStatus,
  EndingGround,
  Form,
  Outcome,
  PersonLinkKind,
  Place,
  ReferralStatus,
  ReferrerKind,
  SafetyFlag,
  Sex,
} from "@vas/domain/vocabulary";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { StaffName } from "../directory/index.ts";
import { DateScalar } from "../kernel/scalars.ts";
import {
  AgeGroupEnum,
  BasisEnum,
  codeEnum,
  DecisionStatusEnum,
  EndingGroundEnum,
  FormEnum,
  OutcomeEnum,
  PersonLinkKindEnum,
  PlaceEnum,
  ReferralStatusEnum,
  ReferrerKindEnum,
  SafetyFlagEnum,
  SexEnum,
} from "../vocabulary/index.ts";
import { WorkItem } from "../workqueue/index.ts";
import { CustomerStatusEnum, type CustomerStatus } from "./customer-list.schema.ts";

export const CustomerActionEnum = codeEnum("CustomerAction", customerActions);
export const fileDecisionKinds = ["admission", "ending"] as const;
const FileDecisionKindEnum = codeEnum("FileDecisionKind", fileDecisionKinds);

@ObjectType({ description: "Who the customer is, as far as it is known" })
export class CustomerPerson {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) givenName!: string;
  @Field(() => String) familyName!: string;
  @Field(() => String, { description: "Aliases and other spellings" }) otherNames!: string;
  @Field(() => SexEnum) sex!: Sex;
  @Field(() => DateScalar, { nullable: true }) birthDate!: CalendarDate | null;
  @Field(() => Int, { nullable: true, description: "Full years today" }) age!: number | null;
  @Field(() => AgeGroupEnum) ageGroup!: AgeGroup;
  @Field(() => Boolean, { description: "Under 18 today" }) isMinor!: boolean;
  @Field(() => [String], { description: "ISO 3166-1 alpha-2; the first is the one that statistics count" })
  nationalities!: readonly string[];
  @Field(() => String, { nullable: true }) identityNumber!: string | null;
  @Field(() => String, { description: "Show it only after the safe contact" }) contact!: string;
}

@ObjectType({ description: "Another customer, as a file names one" })
export class CustomerNamed {
  @Field(() => ID) id!: string;
  @Field(() => String) reference!: string;
  @Field(() => String, { nullable: true }) name!: string | null;
  @Field(() => Int, { nullable: true }) age!: number | null;
  @Field(() => DateScalar, { nullable: true }) endedOn!: CalendarDate | null;
}

@ObjectType({ description: "A body, as a file names one" })
export class LinkedBody {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) nameSv!: string | null;
  @Field(() => String, { nullable: true }) nameEn!: string | null;
}

@ObjectType({ description: "A person or body around the customer" })
export class CustomerLink {
  @Field(() => ID) id!: string;
  @Field(() => PersonLinkKindEnum) relation!: PersonLinkKind;
  @Field(() => CustomerNamed, { nullable: true }) customer!: CustomerNamed | null;
  @Field(() => LinkedBody, { nullable: true }) organisation!: LinkedBody | null;
  @Field(() => String, { description: "Who it is and how they are reached, where the system does not know them" })
  details!: string;
}

@ObjectType({ description: "One time of being a customer" })
export class Customership {
  @Field(() => ID) id!: string;
  @Field(() => String) reference!: string;
  @Field(() => BasisEnum) basis!: Basis;
  @Field(() => DateScalar) admittedOn!: CalendarDate;
  @Field(() => DateScalar, { nullable: true }) endedOn!: CalendarDate | null;
  @Field(() => ID, { nullable: true, description: "The ended customership that this one continues" })
  reopens!: string | null;
}

@ObjectType({ description: "A referral of the customer" })
export class CustomerReferral {
  @Field(() => ID) id!: string;
  @Field(() => String) reference!: string;
  @Field(() => DateScalar) receivedOn!: CalendarDate;
  @Field(() => ReferralStatusEnum) status!: ReferralStatus;
  @Field(() => OutcomeEnum) outcome!: Outcome;
  @Field(() => ReferrerKindEnum) referrerKind!: ReferrerKind;
  @Field(() => String, { nullable: true }) referrer!: string | null;
  @Field(() => [FormEnum]) forms!: readonly Form[];
  @Field(() => PlaceEnum, { nullable: true }) place!: Place | null;
  @Field(() => String, { nullable: true }) exploitationCountry!: string | null;
}

@ObjectType({ description: "A decision about the customer" })
export class CustomerDecision {
  @Field(() => ID) id!: string;
  @Field(() => FileDecisionKindEnum) kind!: (typeof fileDecisionKinds)[number];
  @Field(() => DecisionStatusEnum) status!: DecisionStatus;
  @Field(() => OutcomeEnum, { nullable: true }) outcome!: Outcome | null;
  @Field(() => EndingGroundEnum, { nullable: true }) ground!: EndingGround | null;
  @Field(() => DateScalar, { nullable: true }) decidedOn!: CalendarDate | null;
  @Field(() => DateScalar, { nullable: true }) servedOn!: CalendarDate | null;
  @Field(() => DateScalar, { nullable: true }) appealUntil!: CalendarDate | null;
}

@ObjectType({ description: "Why something cannot be done to a customership now" })
export class CustomerWhyNot {
  @Field(() => CustomerActionEnum) action!: CustomerAction;
  @Field(() => String) reason!: string;
}

@ObjectType({ description: "A customership: a person helped from the day of admission to the day of ending" })
export class Customer {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) reference!: string;
  @Field(() => CustomerStatusEnum) status!: CustomerStatus;
  @Field(() => BasisEnum) basis!: Basis;
  @Field(() => DateScalar) admittedOn!: CalendarDate;
  @Field(() => DateScalar, { nullable: true }) endedOn!: CalendarDate | null;
  @Field(() => DateScalar, { nullable: true, description: "Measures go on until this day after the decision" })
  aftercareUntil!: CalendarDate | null;
  @Field(() => Int, { description: "From admission to ending, or to today" }) daysOfAssistance!: number;
  @Field(() => CustomerPerson) person!: CustomerPerson;
  @Field(() => [SafetyFlagEnum]) safetyFlags!: readonly SafetyFlag[];
  @Field(() => String) safetyNote!: string;
  @Field(() => Boolean) protectedIdentity!: boolean;
  @Field(() => String, {
    description: "How to reach the person without danger, as the newest referral says; show it first",
  })
  safeContact!: string;
  @Field(() => String, { nullable: true, description: "ISO 639, as the newest referral says" })
  interpreterLanguage!: string | null;
  @Field(() => StaffName, { nullable: true }) handler!: StaffName | null;
  @Field(() => String, { nullable: true }) municipality!: string | null;
  @Field(() => DateScalar, { nullable: true }) municipalityFrom!: CalendarDate | null;
  @Field(() => CustomerNamed, { nullable: true, description: "The adult of an accompanying child" })
  adult!: CustomerNamed | null;
  @Field(() => [CustomerNamed], { description: "Accompanying children" }) children!: readonly CustomerNamed[];
  @Field(() => [CustomerLink]) links!: readonly CustomerLink[];
  @Field(() => [Customership], { description: "Every customership of the person, this one too, the newest first" })
  customerships!: readonly Customership[];
  @Field(() => [CustomerReferral], { description: "The newest first" }) referrals!: readonly CustomerReferral[];
  @Field(() => [CustomerDecision], { description: "The newest first" }) decisions!: readonly CustomerDecision[];
  @Field(() => [WorkItem], { description: "What waits in this person's matters, in the order of the work queue" })
  next!: readonly WorkItem[];
  @Field(() => [CustomerActionEnum], { description: "What the reader can do now" })
  availableActions!: readonly CustomerAction[];
  @Field(() => [CustomerWhyNot]) whyNot!: readonly CustomerWhyNot[];
}
