import { isOverHalf, percentOf, totalCoverage, type Coverage, type TotalCoverage } from "@vas/domain/coverage";
import type { CalendarDate, Instant, Language } from "@vas/domain/kernel";
import type { OrganisationKind } from "@vas/domain/vocabulary";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateScalar, DateTimeScalar } from "../kernel/scalars.ts";
import { codeEnum, OrganisationKindEnum } from "../vocabulary/index.ts";
import { learnerStandings, type CoverageLearner, type LearnerStanding } from "./coverage-learners.queries.ts";
import type { CountedDay, CoveredBody } from "./coverage.queries.ts";

const coverageStates = ["known", "no_count", "nobody_works", "count_too_small"] as const;
type CoverageState = (typeof coverageStates)[number];
const CoverageStateEnum = codeEnum("CoverageState", coverageStates);
const LearnerStandingEnum = codeEnum("LearnerStanding", learnerStandings);

@ObjectType({ description: "What is counted of a body on one day" })
export class CoverageOnDay {
  @Field(() => DateScalar) day!: CalendarDate;
  @Field(() => CoverageStateEnum, { description: "Is the share known, and if it is not, why" }) state!: CoverageState;
  @Field(() => Int, { description: "People with a certificate that holds" }) certified!: number;
  @Field(() => Int, { nullable: true, description: "People who work there; null where nobody has told it" })
  staff!: number | null;
  @Field(() => DateScalar, { nullable: true, description: "Since when that count of staff holds" })
  countedOn!: CalendarDate | null;
  @Field(() => Int, { nullable: true, description: "In whole per cent; null where the share is unknown" })
  percent!: number | null;
  @Field(() => Boolean) isOverHalf!: boolean;
}

@ObjectType({ description: "How many of a body's staff are certified" })
export class BodyCoverage {
  @Field(() => ID, { description: "The body" }) id!: string;
  @Field(() => OrganisationKindEnum) kind!: OrganisationKind;
  @Field(() => String, { description: "The Finnish name" }) name!: string;
  @Field(() => String, { nullable: true }) nameSv!: string | null;
  @Field(() => String, { nullable: true }) nameEn!: string | null;
  @Field(() => String, { nullable: true }) municipality!: string | null;
  @Field(() => DateScalar, { nullable: true }) openedOn!: CalendarDate | null;
  @Field(() => DateScalar, { nullable: true }) closedOn!: CalendarDate | null;
  @Field(() => DateScalar, { nullable: true, description: "The next day of teaching for its people after the day" })
  plannedOn!: CalendarDate | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: "The last day on which somebody of it holds or held a certificate that is counted",
  })
  heldUntil!: CalendarDate | null;
  @Field(() => CoverageOnDay) asked!: CoverageOnDay;
  @Field(() => [CoverageOnDay], {
    description: "The ends of the twelve months before as far as it was open, then the day",
  })
  trend!: readonly CoverageOnDay[];
}

@ObjectType({ description: "What the bodies together have; the share is of those whose coverage is known" })
export class CoverageTotal {
  @Field(() => Int) bodies!: number;
  @Field(() => Int, { description: "Bodies whose coverage is known" }) known!: number;
  @Field(() => Int) certified!: number;
  @Field(() => Int) staff!: number;
  @Field(() => Int, { nullable: true }) percent!: number | null;
  @Field(() => Int, { description: "Bodies where more than half is certified" }) overHalf!: number;
  @Field(() => Int, { description: "Bodies where nobody is certified" }) withoutAnybody!: number;
}

@ObjectType("Coverage", { description: "The coverage of the bodies that were open on a day" })
export class CoverageType {
  @Field(() => DateScalar) day!: CalendarDate;
  @Field(() => [BodyCoverage], { description: "Those first where most is to be done; the unknown last" })
  bodies!: readonly BodyCoverage[];
  @Field(() => CoverageTotal) total!: CoverageTotal;
}

@ObjectType("CertifyingCourse", { description: "A course that certifies, or has certified" })
export class CertifyingCourseType {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => Boolean, { description: "Is it of the national programme" }) inProgramme!: boolean;
  @Field(() => Boolean, { description: "Do its certificates count where no course is asked for" }) isCounted!: boolean;
}

@ObjectType({ description: "Somebody who counts for a body on a day, and how they stand" })
export class CoverageLearnerType {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true, description: "Null where their data have been erased" }) name!: string | null;
  @Field(() => LearnerStandingEnum) standing!: LearnerStanding;
  @Field(() => String, { nullable: true, description: "The course of the certificate or of the enrolment" })
  course!: string | null;
  @Field(() => DateScalar, { nullable: true }) validFrom!: CalendarDate | null;
  @Field(() => DateScalar, { nullable: true }) validUntil!: CalendarDate | null;
  @Field(() => DateScalar, { nullable: true }) enrolledOn!: CalendarDate | null;
  @Field(() => DateScalar, { nullable: true }) dueOn!: CalendarDate | null;
}

@ObjectType({ description: "One telling of how many people work at a body" })
export class StaffCountType {
  @Field(() => DateScalar) countedOn!: CalendarDate;
  @Field(() => Int, { nullable: true, description: "Null where what was told for the day was taken back" })
  staff!: number | null;
  @Field(() => DateTimeScalar) toldAt!: Instant;
  @Field(() => Boolean, { description: "The last telling of its day; the others are history" }) holds!: boolean;
}

/** The coverage of bodies as the answer tells it. */
export function toCoverage(day: CalendarDate, bodies: readonly CoveredBody[]): CoverageType {
  return { day, bodies: bodies.map(toBody), total: toTotal(totalCoverage(bodies.map(({ asked }) => asked.coverage))) };
}

function toBody({ asked, trend, ...body }: CoveredBody): BodyCoverage {
  return { ...body, asked: toDay(asked), trend: trend.map(toDay) };
}

function toDay({ day, certified, staff, countedOn, coverage }: CountedDay): CoverageOnDay {
  const facts = { day, certified, staff, countedOn };
  return { ...facts, state: stateOf(coverage), percent: percentOf(coverage), isOverHalf: isOverHalf(coverage) };
}

function stateOf(coverage: Coverage): CoverageState {
  return coverage.kind === "known" ? "known" : coverage.reason;
}

function toTotal(total: TotalCoverage): CoverageTotal {
  const { certified, staff } = total;
  const percent = staff === 0 ? null : percentOf({ kind: "known", certified, staff });
  return { ...total, percent };
}

/** A learner in the language of the person who asks. */
export function toCoverageLearner({ course, ...learner }: CoverageLearner, language: Language): CoverageLearnerType {
  return { ...learner, course: course && course[language] };
}
