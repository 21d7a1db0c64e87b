import type { CalendarDate, Instant } from "@vas/domain/kernel";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { connectionType } from "../kernel/connection.ts";
import { DateScalar, DateTimeScalar } from "../kernel/scalars.ts";
import { codeEnum } from "../vocabulary/index.ts";
import { timelineKinds, timelineMatters, type TimelineKind, type TimelineMatter } from "./timeline.words.ts";

export const TimelineKindEnum = codeEnum("TimelineKind", timelineKinds);
export const TimelineMatterEnum = codeEnum("TimelineMatter", timelineMatters);

@ObjectType({ description: "One detail of what happened: its name, and either words or a day" })
export class TimelineDetail {
  @Field(() => String) label!: string;
  @Field(() => String, { nullable: true }) words!: string | null;
  @Field(() => DateScalar, { nullable: true }) day!: CalendarDate | null;
}

@InputType({ description: "Whose acts, and between which days they happened; what is left out does not limit" })
export class TimelineFilterInput {
  @Field(() => ID, { nullable: true, description: "The member of staff who did it" }) by?: string | null;
  @Field(() => DateScalar, { nullable: true }) from?: CalendarDate | null;
  @Field(() => DateScalar, { nullable: true }) to?: CalendarDate | null;
}

@ObjectType({ description: "What happened, when, and who recorded it" })
export class TimelineEvent {
  @Field(() => ID) id!: string;
  @Field(() => TimelineKindEnum) kind!: TimelineKind;
  @Field(() => TimelineMatterEnum) matter!: TimelineMatter;
  @Field(() => ID, { description: "The referral, decision, customership or person it belongs to" }) matterId!: string;
  @Field(() => String, { description: "What happened, in the language of the reader" }) what!: string;
  @Field(() => DateScalar) happenedOn!: CalendarDate;
  @Field(() => DateTimeScalar) recordedAt!: Instant;
  @Field(() => String, { nullable: true, description: "Who did it; null where it was no member of staff" })
  by!: string | null;
  @Field(() => [TimelineDetail]) details!: readonly TimelineDetail[];
  @Field(() => [TimelineDetail], { description: "What was written" }) texts!: readonly TimelineDetail[];
}

export const TimelineConnection = connectionType("TimelineConnection", () => TimelineEvent);
