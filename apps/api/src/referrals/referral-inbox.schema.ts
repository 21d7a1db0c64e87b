import type { CalendarDate } from "@vas/domain/kernel";
import type { ReferralAction } from "@vas/domain/referrals";
import type { ReferralStatus, ReferrerKind } from "@vas/domain/vocabulary";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { StaffName } from "../directory/index.ts";
import { PageInfo } from "../kernel/connection.ts";
import { DateScalar } from "../kernel/scalars.ts";
import { codeEnum, ReferralStatusEnum, ReferrerKindEnum } from "../vocabulary/index.ts";
import { inboxSorts } from "./referral-inbox.queries.ts";
import { BodyNamed, ReferralActionEnum } from "./referral.schema.ts";

export const ReferralSortEnum = codeEnum("ReferralSort", inboxSorts);
export const AssignedEnum = codeEnum("Assigned", ["mine", "nobody"]);

@InputType({ description: "Which referrals to list; what is left out does not limit" })
export class ReferralFilterInput {
  @Field(() => [ReferralStatusEnum], { nullable: true }) statuses?: ReferralStatus[] | null;
  @Field(() => AssignedEnum, { nullable: true }) assigned?: "mine" | "nobody" | null;
  @Field(() => ID, { nullable: true, description: "Only those of this member of staff" }) assignee?: string | null;
  @Field(() => ReferrerKindEnum, { nullable: true }) referrerKind?: ReferrerKind | null;
  @Field(() => Boolean, { nullable: true }) acuteDanger?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "Under 18 today" }) minor?: boolean | null;
  @Field(() => Int, { nullable: true, description: "Only those that have waited for more than so many days" })
  waitingOver?: number | null;
  @Field(() => Boolean, { nullable: true, description: "Only those whose supplement is late" })
  supplementLate?: boolean | null;
  @Field(() => String, { nullable: true, description: "A reference, the referring body or the person's name" })
  text?: string | null;
  @Field(() => DateScalar, { nullable: true }) receivedFrom?: CalendarDate | null;
  @Field(() => DateScalar, { nullable: true }) receivedTo?: CalendarDate | null;
}

@ObjectType({ description: "A referral as the inbox shows it" })
export class ReferralListed {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) reference!: string;
  @Field(() => ReferralStatusEnum) status!: ReferralStatus;
  @Field(() => DateScalar) receivedOn!: CalendarDate;
  @Field(() => ReferrerKindEnum) referrerKind!: ReferrerKind;
  @Field(() => BodyNamed, { nullable: true }) organisation!: BodyNamed | null;
  @Field(() => Int, { nullable: true, description: "Calendar days since it came; null where the matter is closed" })
  daysWaiting!: number | null;
  @Field(() => Boolean) acuteDanger!: boolean;
  @Field(() => Boolean, { description: "The person is under 18 today" }) isMinor!: boolean;
  @Field(() => StaffName, { nullable: true }) assignee!: StaffName | null;
  @Field(() => DateScalar, { nullable: true, description: "By when a supplement is awaited" })
  supplementDueOn!: CalendarDate | null;
  @Field(() => Boolean, { description: "Somebody known may be the same person" }) hasPossibleDuplicate!: boolean;
  @Field(() => [ReferralActionEnum]) availableActions!: readonly ReferralAction[];
}

@ObjectType({ description: "How many open referrals each filter chip stands for" })
export class ReferralCounts {
  @Field(() => Int) open!: number;
  @Field(() => Int) mine!: number;
  @Field(() => Int) unassigned!: number;
  @Field(() => Int) acuteDanger!: number;
  @Field(() => Int) minor!: number;
  @Field(() => Int, { description: "Waiting for more days than `longWait`" }) waitingLong!: number;
  @Field(() => Int) supplementRequested!: number;
  @Field(() => Int) supplementLate!: number;
}

@ObjectType({ description: "One page of the inbox, with the numbers of its filter chips" })
export class ReferralInbox {
  @Field(() => [ReferralListed]) nodes!: readonly ReferralListed[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => Int) totalCount!: number;
  @Field(() => ReferralCounts) counts!: ReferralCounts;
  @Field(() => Int, { description: "From how many days on a wait is long" }) longWait!: number;
}
