import { changedLessonsNotWaived, enrolmentRefusalWords } from "@vas/domain/enrolments";
import type { CalendarDate, Language, Result } from "@vas/domain/kernel";
import { notFoundWords, sharedRejectionWords, type LearnerRole } from "@vas/domain/vocabulary";
import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { InvalidField, rejectionType, StaleVersion } from "../kernel/rejection.ts";
import { DateScalar } from "../kernel/scalars.ts";
import { LearnerRoleEnum, toRefusal } from "../vocabulary/index.ts";
import type { Assigned, AssignRefused, ManagedRefused } from "./managed-enrolment.commands.ts";

@InputType()
export class OneEnrolmentInput {
  @Field(() => ID) enrolment!: string;
  @Field(() => Int) expectedVersion!: number;
}

@InputType()
export class SetDueDatesInput {
  @Field(() => [OneEnrolmentInput], { description: "At most 200; all are changed or none" })
  enrolments!: readonly OneEnrolmentInput[];
  @Field(() => DateScalar, { nullable: true, description: "Null takes the due date away" })
  dueOn?: CalendarDate | null;
}

@InputType()
export class GrantExtraTimeInput extends OneEnrolmentInput {
  @Field(() => Int, { description: "Per cent of more time in exams, 0 to 100" }) extraTime!: number;
}

@InputType()
export class WaiveEnrolmentInput extends OneEnrolmentInput {
  @Field(() => String, { description: "Where they have learned the same" }) reason!: string;
}

@InputType()
export class AssignLearnersInput {
  @Field(() => ID) course!: string;
  @Field(() => ID) organisation!: string;
  @Field(() => LearnerRoleEnum, { description: "Which lessons and cases are theirs" }) role!: LearnerRole;
  @Field(() => DateScalar, { nullable: true }) dueOn?: CalendarDate | null;
}

@ObjectType({ description: "The enrolment is changed" })
export class EnrolmentChanged {
  readonly kind!: "EnrolmentChanged";
  readonly id!: string;
}

@ObjectType({ description: "All of the enrolments are changed" })
export class DueDatesSet {
  readonly kind!: "DueDatesSet";
  @Field(() => Int) count!: number;
}

@ObjectType({ description: "The learners of the body are enrolled" })
export class LearnersAssigned {
  readonly kind!: "LearnersAssigned";
  @Field(() => Int) assigned!: number;
  @Field(() => Int, {
    description: "Who learn the course already, hold a certificate that is not to be renewed yet, or have a waiver",
  })
  skipped!: number;
  @Field(() => Int, {
    description: "Who can be assigned the course but were too many at once: they are when it is assigned again",
  })
  left!: number;
}

const CourseNotFound = rejectionType("CourseNotFound");
const EnrolmentNotFound = rejectionType("EnrolmentNotFound");
const EnrolmentOver = rejectionType("EnrolmentOver");
const ChangedLessonsNotWaived = rejectionType("ChangedLessonsNotWaived");

export const ChangeEnrolmentResult = createUnionType({
  name: "ChangeEnrolmentResult",
  types: () =>
    [EnrolmentChanged, EnrolmentNotFound, EnrolmentOver, ChangedLessonsNotWaived, StaleVersion, InvalidField] as const,
  resolveType: ({ kind }) => kind,
});

export const SetDueDatesResult = createUnionType({
  name: "SetDueDatesResult",
  types: () =>
    [DueDatesSet, EnrolmentNotFound, EnrolmentOver, ChangedLessonsNotWaived, StaleVersion, InvalidField] as const,
  resolveType: ({ kind }) => kind,
});

export const AssignLearnersResult = createUnionType({
  name: "AssignLearnersResult",
  types: () => [LearnersAssigned, CourseNotFound, InvalidField] as const,
  resolveType: ({ kind }) => kind,
});

/** What staff are told; the learner is told the same in other words. */
const words = {
  ...sharedRejectionWords,
  ChangedLessonsNotWaived: changedLessonsNotWaived,
  EnrolmentNotFound: enrolmentRefusalWords.EnrolmentNotFound,
  EnrolmentOver: {
    fi: "Kurssi on jo päättynyt tämän osallistujan osalta.",
    sv: "Kursen är redan avslutad för den här deltagaren.",
    en: "The course is over for this learner already.",
  },
  CourseNotFound: notFoundWords.CourseNotFound,
};

/** The changed enrolment, or why it was not changed. */
export function toChangeEnrolmentResult(
  result: Result<{ readonly id: string }, ManagedRefused>,
  language: Language,
): typeof ChangeEnrolmentResult {
  return result.ok ? { kind: "EnrolmentChanged", id: result.value.id } : toRefusal(result.rejection, words, language);
}

/** How many were changed, or why none was. */
export function toSetDueDatesResult(
  result: Result<{ readonly count: number }, ManagedRefused>,
  language: Language,
): typeof SetDueDatesResult {
  return result.ok ? { kind: "DueDatesSet", ...result.value } : toRefusal(result.rejection, words, language);
}

/** What a process of the version before has kept under a key does not know who was left. */
type AssignedBefore = Omit<Assigned, "left"> & Partial<Assigned>;

/** How many were enrolled, or why nobody was. */
export function toAssignLearnersResult(
  result: Result<AssignedBefore, AssignRefused>,
  language: Language,
): typeof AssignLearnersResult {
  return result.ok
    ? { kind: "LearnersAssigned", left: 0, ...result.value }
    : toRefusal(result.rejection, words, language);
}
