import type { CalendarDate } from "@vas/domain/kernel";
import type { ReferrerKind } from "@vas/domain/vocabulary";
import {
  urgencyCodes,
  waitingForCodes,
  workKindCodes,
  type Urgency,
  type WaitingFor,
  type WorkKind,
} from "@vas/domain/workqueue";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { StaffName } from "../directory/index.ts";
import { connectionType } from "../kernel/connection.ts";
import { DateScalar } from "../kernel/scalars.ts";
import { codeEnum, ReferrerKindEnum } from "../vocabulary/index.ts";
import { queueChoices, type QueueChoice } from "./work-queue.queries.ts";

const matterKinds = ["referral", "admission", "ending", "aftercare"] as const;
type MatterKind = (typeof matterKinds)[number];
const matterStatuses = [
  "received",
  "under_consideration",
  "supplement_requested",
  "proposed",
  "returned",
  "in_force",
  "ended",
] as const;
type MatterStatus = (typeof matterStatuses)[number];

export const WorkKindEnum = codeEnum("WorkKind", workKindCodes);
export const QueueChoiceEnum = codeEnum("QueueChoice", queueChoices);
const UrgencyEnum = codeEnum("Urgency", urgencyCodes);
const WaitingForEnum = codeEnum("WaitingFor", waitingForCodes);
const MatterKindEnum = codeEnum("MatterKind", matterKinds);
const MatterStatusEnum = codeEnum("MatterStatus", matterStatuses);

@ObjectType({ description: "The matter that a line of the queue is about, with what is opened from it" })
export class WorkMatter {
  @Field(() => MatterKindEnum) kind!: MatterKind;
  @Field(() => ID, { description: "The referral, the decision or the customership itself" }) id!: string;
  @Field(() => String) reference!: string;
  @Field(() => MatterStatusEnum) status!: MatterStatus;
  @Field(() => ID, { nullable: true }) referral!: string | null;
  @Field(() => ID, { nullable: true }) customer!: string | null;
  @Field(() => ReferrerKindEnum, { nullable: true }) referrerKind!: ReferrerKind | null;
  @Field(() => String, { nullable: true, description: "The referring body, where it is a known one" })
  referrer!: string | null;
  @Field(() => Boolean) isChild!: boolean;
  @Field(() => Boolean) acuteDanger!: boolean;
}

@ObjectType({ description: "What is to be done, until when, by whom, and by which section of law" })
export class WorkItem {
  @Field(() => ID) id!: string;
  @Field(() => WorkKindEnum) kind!: WorkKind;
  @Field(() => String, { description: "What is to be done, in the language of the reader" }) task!: string;
  @Field(() => WorkMatter) matter!: WorkMatter;
  @Field(() => DateScalar, { nullable: true }) deadline!: CalendarDate | null;
  @Field(() => Int, { nullable: true, description: "Days to the deadline, negative when it has passed" })
  daysLeft!: number | null;
  @Field(() => Int) daysWaiting!: number;
  @Field(() => UrgencyEnum) urgency!: Urgency;
  @Field(() => WaitingForEnum) waitingFor!: WaitingFor;
  @Field(() => StaffName, { nullable: true }) assignee!: StaffName | null;
  @Field(() => String, { description: "Why so, in words" }) reason!: string;
  @Field(() => String, { description: "The section of law" }) section!: string;
}

@ObjectType({ description: "How many lines there are of a kind" })
export class WorkKindCount {
  @Field(() => WorkKindEnum) kind!: WorkKind;
  @Field(() => String, { description: "The kind in the language of the reader" }) task!: string;
  @Field(() => Int) count!: number;
}

@ObjectType({ description: "How many lines each choice of the queue has" })
export class WorkCounts {
  @Field(() => Int) mine!: number;
  @Field(() => Int) unassigned!: number;
  @Field(() => Int, { description: "Everything within sight" }) unit!: number;
  @Field(() => Int, { description: "About a person under 18" }) children!: number;
  @Field(() => [WorkKindCount], { description: "Of everything within sight; kinds without a line are left out" })
  kinds!: readonly WorkKindCount[];
}

@ObjectType({ description: "What the head of the queue says of the choice made" })
export class WorkSummary {
  @Field(() => Int) overdue!: number;
  @Field(() => Int, { description: "Deadlines of the next seven days, today included" }) dueThisWeek!: number;
}

const Lines = connectionType("WorkPage", () => WorkItem);

@ObjectType({ description: "The work queue, in the order in which it is to be done" })
export class WorkQueue extends Lines {
  @Field(() => WorkCounts) counts!: WorkCounts;
  @Field(() => WorkSummary) summary!: WorkSummary;
}

@InputType({ description: "Which lines to show; what is left out does not limit" })
export class WorkQueueFilterInput {
  @Field(() => QueueChoiceEnum, { nullable: true }) whose?: QueueChoice | null;
  @Field(() => WorkKindEnum, { nullable: true }) kind?: WorkKind | null;
  @Field(() => Boolean, { nullable: true, description: "Only matters of persons under 18" }) children?: boolean | null;
}

@ObjectType({ description: "The numbers beside the places of the console" })
export class NavigationCounts {
  @Field(() => Int, { description: "Lines of the reader's own queue" }) workQueue!: number;
  @Field(() => Int, { description: "Referrals that nobody has taken" }) referrals!: number;
}
