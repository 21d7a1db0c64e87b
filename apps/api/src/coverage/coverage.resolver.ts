import type { CalendarDate } from "@vas/domain/kernel";
import type { OrganisationKind } from "@vas/domain/vocabulary";
import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { StaffContext } from "../kernel/context.ts";
import { requires } from "../kernel/requires.ts";
import { DateScalar } from "../kernel/scalars.ts";
import { OrganisationKindEnum } from "../vocabulary/index.ts";
import {
  MoveLearnerInput,
  MoveLearnerResult,
  TellStaffCountsInput,
  TellStaffCountsResult,
  toLines,
  toMoveLearnerResult,
  toTellStaffCountsResult,
} from "./coverage-change.schema.ts";
import { certifyingCourses } from "./counted-courses.queries.ts";
import { coverageLearners } from "./coverage-learners.queries.ts";
import { coverage } from "./coverage.queries.ts";
import {
  CertifyingCourseType,
  CoverageLearnerType,
  CoverageType,
  StaffCountType,
  toCoverage,
  toCoverageLearner,
} from "./coverage.schema.ts";
import { moveLearner } from "./learner-move.commands.ts";
import { tellStaffCounts } from "./staff-count.commands.ts";
import { staffCounts } from "./staff-count.queries.ts";

@Resolver()
export class CoverageResolver {
  @requires("coverage:read")
  @Query(() => CoverageType, { description: "How many of the staff of bodies held a certificate on a day" })
  async coverage(
    @Arg("day", () => DateScalar) day: CalendarDate,
    @Arg("kind", () => OrganisationKindEnum, { nullable: true }) kind: OrganisationKind | null,
    @Arg("organisation", () => ID, { nullable: true, description: "Only this body, where it was open on the day" })
    organisation: string | null,
    @Arg("course", () => ID, { nullable: true, description: "Only certificates of this course; else those that count" })
    course: string | null,
    @Ctx() { read }: StaffContext,
  ): Promise<CoverageType> {
    const filter = { day, kind: kind ?? null, organisation: organisation ?? null, course: course ?? null };
    return toCoverage(day, await read(coverage(filter)));
  }

  @requires("coverage:read")
  @Query(() => [CertifyingCourseType], { description: "Courses that certify, and whether their certificates count" })
  async certifyingCourses(@Ctx() { read, language }: StaffContext): Promise<readonly CertifyingCourseType[]> {
    const courses = await read(certifyingCourses);
    return courses.map(({ title, ...course }) => ({ ...course, title: title[language] }));
  }

  @requires("training:manage")
  @Query(() => [CoverageLearnerType], { description: "Who counts for a body on a day, and how they stand" })
  async coverageLearners(
    @Arg("organisation", () => ID) organisation: string,
    @Arg("day", () => DateScalar) day: CalendarDate,
    @Arg("course", () => ID, { nullable: true, description: "How they stand in this course; else in those that count" })
    course: string | null,
    @Ctx() { read, language }: StaffContext,
  ): Promise<readonly CoverageLearnerType[]> {
    const learners = await read(coverageLearners({ organisation, day, course: course ?? null }));
    return learners.map((learner) => toCoverageLearner(learner, language));
  }

  @requires("coverage:read")
  @Query(() => [StaffCountType], {
    description: "All that was told of how many people work at a body, newest day first",
  })
  staffCounts(
    @Arg("organisation", () => ID) organisation: string,
    @Ctx() { read }: StaffContext,
  ): Promise<readonly StaffCountType[]> {
    return read(staffCounts(organisation));
  }

  @requires("training:manage")
  @Mutation(() => TellStaffCountsResult, { description: "Tells how many people work at bodies from which days on" })
  async tellStaffCounts(
    @Arg("input", () => TellStaffCountsInput) input: TellStaffCountsInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Promise<typeof TellStaffCountsResult> {
    return toTellStaffCountsResult(await perform(tellStaffCounts, { lines: toLines(input) }, key), language);
  }

  @requires("training:manage")
  @Mutation(() => MoveLearnerResult, { description: "Moves a learner to another body, or to none, from a day on" })
  async moveLearner(
    @Arg("input", () => MoveLearnerInput) { organisation = null, ...input }: MoveLearnerInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Promise<typeof MoveLearnerResult> {
    return toMoveLearnerResult(await perform(moveLearner, { ...input, organisation }, key), language);
  }
}
