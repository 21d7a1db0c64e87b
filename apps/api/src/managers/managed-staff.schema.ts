import { coverageOf, percentOf } from "@vas/domain/coverage";
import type { CalendarDate, Language } from "@vas/domain/kernel";
import {
  courseDaysOn,
  courseRenewalCodes,
  courseStandingCodes,
  type CourseRenewal,
  type CourseStanding,
} from "@vas/domain/managers";
import type { LearnerRole } from "@vas/domain/vocabulary";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../kernel/scalars.ts";
import { codeEnum, LearnerRoleEnum } from "../vocabulary/index.ts";
import type { StaffLearner, StaffOfBody } from "./managed-staff.queries.ts";

const CourseStandingEnum = codeEnum("CourseStanding", courseStandingCodes);
const CourseRenewalEnum = codeEnum("CourseRenewal", courseRenewalCodes);

@ObjectType("StaffCourse", {
  description: "How one of the staff stands in a course: its state and its days, and nothing of answers",
})
export class StaffCourseType {
  @Field(() => String) title!: string;
  @Field(() => CourseStandingEnum) standing!: CourseStanding;
  @Field(() => DateScalar, { nullable: true, description: "Until when it is to be completed" })
  dueOn!: CalendarDate | null;
  @Field(() => DateScalar, { nullable: true, description: "When it was completed, of a course without a certificate" })
  completedOn!: CalendarDate | null;
  @Field(() => DateScalar, { nullable: true, description: "The first day of the certificate" })
  certifiedOn!: CalendarDate | null;
  @Field(() => DateScalar, { nullable: true, description: "The last day of the certificate" })
  validUntil!: CalendarDate | null;
  @Field(() => Boolean, {
    description: "Does a certificate end soon, or has it ended or been revoked? Also while its renewal is under way",
  })
  isEnding!: boolean;
  @Field(() => CourseRenewalEnum, {
    nullable: true,
    description:
      "Why it is to be begun again, which nobody has: it can be renewed, or its certificate or waiver ended within a year",
  })
  renewal!: CourseRenewal | null;
}

@ObjectType("StaffLearner", { description: "One of the staff, by name" })
export class StaffLearnerType {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => LearnerRoleEnum, { nullable: true, description: "The work for which they last began a course" })
  role!: LearnerRole | null;
  @Field(() => [StaffCourseType]) courses!: readonly StaffCourseType[];
}

@ObjectType({ description: "A body whose staff the trainee manages, as it stands today" })
export class ManagedBody {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: "The Finnish name" }) name!: string;
  @Field(() => String, { nullable: true }) nameSv!: string | null;
  @Field(() => String, { nullable: true }) nameEn!: string | null;
  @Field(() => DateScalar, { description: "The day on which it stands so" }) day!: CalendarDate;
  @Field(() => Int, { description: "People with a certificate that holds and counts" }) certified!: number;
  @Field(() => Int, { nullable: true, description: "People who work there; null where nobody has told it" })
  staff!: number | null;
  @Field(() => Int, { nullable: true, description: "In whole per cent; null where the share is unknown" })
  percent!: number | null;
  @Field(() => [StaffLearnerType]) learners!: readonly StaffLearnerType[];
}

export type Viewed = { readonly today: CalendarDate; readonly language: Language };

/** A body's staff as its manager is told of it. */
export function toManagedBody({ learners, ...body }: StaffOfBody, viewed: Viewed): ManagedBody {
  const percent = percentOf(coverageOf(body.certified, body.staff ?? undefined));
  return { ...body, day: viewed.today, percent, learners: learners.map((one) => toLearner(one, viewed)) };
}

function toLearner({ id, name, courses }: StaffLearner, { today, language }: Viewed): StaffLearnerType {
  const latest = courses.toSorted((one, other) => one.enrolledOn.localeCompare(other.enrolledOn)).at(-1);
  return {
    id,
    name,
    role: latest?.role ?? null,
    courses: courses.map((course) => ({ title: course.title[language], ...courseDaysOn(course, today) })),
  };
}
