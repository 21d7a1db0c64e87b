import type { CalendarDate } from "@vas/domain/kernel";
import type { AgeGroup, Basis, ReferralStatus, ReferrerKind, SafetyFlag } from "@vas/domain/vocabulary";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { connectionType } from "../kernel/connection.ts";
import { DateScalar } from "../kernel/scalars.ts";
import {
  AgeGroupEnum,
  BasisEnum,
  codeEnum,
  ReferralStatusEnum,
  ReferrerKindEnum,
  SafetyFlagEnum,
} from "../vocabulary/index.ts";
import { customerSorts } from "./customer-list.sql.ts";
import { TimelineKindEnum } from "./timeline.schema.ts";
import type { TimelineKind } from "./timeline.words.ts";

export const customerStatuses = ["current", "ended"] as const;
export type CustomerStatus = (typeof customerStatuses)[number];
export const handlerChoices = ["mine", "none"] as const;
export type HandlerChoice = (typeof handlerChoices)[number];

export const CustomerStatusEnum = codeEnum("CustomerStatus", customerStatuses);
export const HandlerChoiceEnum = codeEnum("HandlerChoice", handlerChoices);
export const CustomerSortEnum = codeEnum("CustomerSort", customerSorts);

@ObjectType({ description: "The newest referral about a person, as a list shows it" })
export class LatestReferral {
  @Field(() => ID) id!: string;
  @Field(() => String) reference!: string;
  @Field(() => DateScalar) receivedOn!: CalendarDate;
  @Field(() => ReferrerKindEnum) referrerKind!: ReferrerKind;
  @Field(() => String, { nullable: true, description: "The name of the referring body, where it is a known one" })
  referrer!: string | null;
  @Field(() => ReferralStatusEnum) status!: ReferralStatus;
}

@ObjectType({ description: "What happened lately" })
export class LatestEvent {
  @Field(() => TimelineKindEnum) kind!: TimelineKind;
  @Field(() => DateScalar) happenedOn!: CalendarDate;
}

@ObjectType({ description: "A customership as a list shows it" })
export class CustomerListed {
  @Field(() => ID) id!: string;
  @Field(() => String) reference!: string;
  @Field(() => String, { nullable: true, description: "Given and family name; null where none is known" })
  name!: string | null;
  @Field(() => BasisEnum) basis!: Basis;
  @Field(() => DateScalar) admittedOn!: CalendarDate;
  @Field(() => DateScalar, { nullable: true }) endedOn!: CalendarDate | null;
  @Field(() => AgeGroupEnum, { description: "Of today" }) ageGroup!: AgeGroup;
  @Field(() => Boolean, { description: "Under 18 today" }) isMinor!: boolean;
  @Field(() => [SafetyFlagEnum]) safetyFlags!: readonly SafetyFlag[];
  @Field(() => Boolean) protectedIdentity!: boolean;
  @Field(() => String, { nullable: true, description: "The name of the handler" }) handler!: string | null;
  @Field(() => LatestReferral, { nullable: true }) latestReferral!: LatestReferral | null;
  @Field(() => [LatestEvent], { description: "The newest three, the newest first" })
  latestEvents!: readonly LatestEvent[];
}

@ObjectType({
  description: "How many customers there were on a day: admitted on or before it, not ended on or before it",
})
export class CustomerStock {
  @Field(() => DateScalar) onDate!: CalendarDate;
  @Field(() => Int, { description: "Victims and witnesses" }) customers!: number;
  @Field(() => Int, { description: "Accompanying children, who are counted apart" }) accompanyingChildren!: number;
}

const Listed = connectionType("CustomerPage", () => CustomerListed);

@ObjectType({ description: "A page of customers" })
export class CustomerConnection extends Listed {
  @Field(() => CustomerStock, { description: "Of every customer within sight, whatever the filter" })
  stock!: CustomerStock;
}

@InputType({ description: "Which customers to list; what is left out does not limit" })
export class CustomerFilterInput {
  @Field(() => String, { nullable: true, description: "A name in any spelling, or a part of a reference" })
  text?: string | null;
  @Field(() => CustomerStatusEnum, { nullable: true }) status?: CustomerStatus | null;
  @Field(() => BasisEnum, { nullable: true }) basis?: Basis | null;
  @Field(() => HandlerChoiceEnum, { nullable: true }) handlerIs?: HandlerChoice | null;
  @Field(() => ID, { nullable: true }) handler?: string | null;
  @Field(() => [SafetyFlagEnum], { nullable: true, description: "All of these" }) flags?: SafetyFlag[] | null;
  @Field(() => Boolean, { nullable: true, description: "Under 18 on the date chosen, or today" }) minor?:
    boolean | null;
  @Field(() => DateScalar, { nullable: true, description: "Only customers of this day" }) onDate?: CalendarDate | null;
  @Field(() => DateScalar, { nullable: true }) admittedFrom?: CalendarDate | null;
  @Field(() => DateScalar, { nullable: true }) admittedTo?: CalendarDate | null;
}
