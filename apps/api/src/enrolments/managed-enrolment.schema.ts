import {
  availableEnrolmentActions,
  enrolmentActions,
  whyNotEnrolment,
  type EnrolmentAction,
} from "@vas/domain/enrolments";
import type { Actor, CalendarDate, Language } from "@vas/domain/kernel";
import { dueState } from "@vas/domain/progress";
import type { EnrolmentStatus, LearnerRole, Reminder } from "@vas/domain/vocabulary";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { PageInfo } from "../kernel/connection.ts";
import { DateScalar } from "../kernel/scalars.ts";
import { codeEnum, EnrolmentStatusEnum, LearnerRoleEnum, ReminderEnum } from "../vocabulary/index.ts";
import {
  managedStates,
  type ManagedEnrolment,
  type ManagedState,
  type ManagedWaiver,
  type StateCounts,
} from "./managed-enrolment.queries.ts";

export const ManagedStateEnum = codeEnum("ManagedState", managedStates);
const EnrolmentActionEnum = codeEnum("EnrolmentAction", enrolmentActions);
const origins = ["self", "assigned", "invited", "change"] as const;
const EnrolmentOriginEnum = codeEnum("EnrolmentOriginKind", origins);

@ObjectType({ description: "Why something cannot be done with an enrolment now" })
export class EnrolmentWhyNot {
  @Field(() => EnrolmentActionEnum) action!: EnrolmentAction;
  @Field(() => String) reason!: string;
}

@ObjectType({ description: "Why a learner need not take a course: they have learned the same elsewhere" })
export class EnrolmentWaiver implements ManagedWaiver {
  @Field(() => String) reason!: string;
  @Field(() => DateScalar) on!: CalendarDate;
  @Field(() => String, { nullable: true, description: "Who waived it, where you may see their name" }) by!:
    string | null;
}

@ObjectType("ManagedEnrolment", {
  description: "An enrolment as those see it who manage training: status and dates, never what was answered",
})
export class ManagedEnrolmentType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => ID) learner!: string;
  @Field(() => String) learnerName!: string;
  @Field(() => String, { nullable: true, description: "The body for which the learner counts in this course" })
  organisation!: string | null;
  @Field(() => String) course!: string;
  @Field(() => LearnerRoleEnum) role!: LearnerRole;
  @Field(() => EnrolmentStatusEnum) status!: EnrolmentStatus;
  @Field(() => Boolean, { description: "Under way, with the due date behind it" }) isLate!: boolean;
  @Field(() => Boolean, { description: "Only the lessons that have changed" }) isDelta!: boolean;
  @Field(() => Int, { description: "1 is the first; each renewal is another" }) cycle!: number;
  @Field(() => EnrolmentOriginEnum, { description: "How they came to be enrolled" }) origin!: (typeof origins)[number];
  @Field(() => DateScalar) enrolledOn!: CalendarDate;
  @Field(() => DateScalar, { nullable: true }) dueOn!: CalendarDate | null;
  @Field(() => Int, { description: "Per cent of more time in exams" }) extraTime!: number;
  @Field(() => DateScalar, { nullable: true, description: "When it was completed, waived or withdrawn" })
  endedOn!: CalendarDate | null;
  @Field(() => EnrolmentWaiver, { nullable: true, description: "Also where it was taken back since" })
  waiver!: EnrolmentWaiver | null;
  @Field(() => DateScalar, { nullable: true, description: "The last day of the latest certificate of the course" })
  validUntil!: CalendarDate | null;
  @Field(() => DateScalar, { nullable: true, description: "From when that certificate can be renewed" })
  renewalFrom!: CalendarDate | null;
  @Field(() => ReminderEnum, { nullable: true }) lastReminder!: Reminder | null;
  @Field(() => DateScalar, { nullable: true, description: "When that was sent" }) remindedOn!: CalendarDate | null;
  @Field(() => [EnrolmentActionEnum]) availableActions!: readonly EnrolmentAction[];
  @Field(() => [EnrolmentWhyNot]) whyNot!: readonly EnrolmentWhyNot[];
}

@ObjectType({ description: "How many there are of each state within the other limits" })
export class ManagedCounts implements StateCounts {
  @Field(() => Int) late!: number;
  @Field(() => Int, { description: "Under way, the late ones among them" }) active!: number;
  @Field(() => Int) completed!: number;
  @Field(() => Int) waived!: number;
  @Field(() => Int) withdrawn!: number;
}

@ObjectType()
export class ManagedEnrolmentConnection {
  @Field(() => [ManagedEnrolmentType]) nodes!: readonly ManagedEnrolmentType[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => Int) totalCount!: number;
  @Field(() => ManagedCounts) counts!: ManagedCounts;
}

@ObjectType({ description: "A course in which somebody can be enrolled now" })
export class OpenCourseType {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
}

@ObjectType({ description: "The learners of a body towards a course" })
export class AssignableType {
  @Field(() => Int) learners!: number;
  @Field(() => Int, {
    description: "Who do not learn the course, hold no certificate that is not to be renewed yet, and have no waiver",
  })
  assignable!: number;
}

@InputType()
export class ManagedEnrolmentFilterInput {
  @Field(() => String, { nullable: true, description: "A part of the learner's name or mail address" })
  search?: string | null;
  @Field(() => ID, { nullable: true }) course?: string | null;
  @Field(() => ID, { nullable: true }) organisation?: string | null;
  @Field(() => ManagedStateEnum, { nullable: true }) state?: ManagedState | null;
}

type Showing = { readonly actor: Actor; readonly language: Language; readonly today: CalendarDate };

/** An enrolment with what can be done with it now, in the words of who asks. */
export function toManagedEnrolment(row: ManagedEnrolment, { actor, language, today }: Showing): ManagedEnrolmentType {
  const { courseTitle, ...enrolment } = row;
  return {
    ...enrolment,
    course: courseTitle[language],
    organisation: row.organisation?.[language] ?? null,
    isLate: row.status === "active" && dueState(row.dueOn, today) === "overdue",
    availableActions: availableEnrolmentActions(actor, row),
    whyNot: enrolmentActions.flatMap((action) => {
      const why = whyNotEnrolment(actor, action, row);
      return why ? [{ action, reason: why.words[language] }] : [];
    }),
  };
}
