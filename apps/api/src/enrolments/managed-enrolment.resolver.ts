import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { toConnection } from "../kernel/connection.ts";
import type { StaffContext } from "../kernel/context.ts";
import { requires } from "../kernel/requires.ts";
import {
  assignLearners,
  grantExtraTime,
  setDueDates,
  waiveEnrolment,
  withdrawEnrolment,
} from "./managed-enrolment.commands.ts";
import { assignableIn, managedEnrolments, managedEnrolmentsById, openCourses } from "./managed-enrolment.queries.ts";
import {
  AssignLearnersInput,
  AssignLearnersResult,
  ChangeEnrolmentResult,
  EnrolmentChanged,
  GrantExtraTimeInput,
  OneEnrolmentInput,
  SetDueDatesInput,
  SetDueDatesResult,
  toAssignLearnersResult,
  toChangeEnrolmentResult,
  toSetDueDatesResult,
  WaiveEnrolmentInput,
} from "./managed-enrolment.results.ts";
import {
  AssignableType,
  ManagedEnrolmentConnection,
  ManagedEnrolmentFilterInput,
  ManagedEnrolmentType,
  OpenCourseType,
  toManagedEnrolment,
} from "./managed-enrolment.schema.ts";

@Resolver()
export class ManagedEnrolmentResolver {
  @requires("training:manage")
  @Query(() => ManagedEnrolmentConnection, { description: "Enrolments: who is late first, then by due date and name" })
  async enrolments(
    @Ctx() context: StaffContext,
    @Arg("filter", () => ManagedEnrolmentFilterInput, { defaultValue: {} }) filter: ManagedEnrolmentFilterInput,
    @Arg("first", () => Int, { defaultValue: 50 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
  ): Promise<ManagedEnrolmentConnection> {
    const { search = null, course = null, organisation = null, state = null } = filter;
    const limits = { search, course, organisation, state };
    const { counts, ...page } = await context.read(managedEnrolments(limits, { first, after: after ?? null }));
    const nodes = page.nodes.map((node) => toManagedEnrolment(node, context));
    return { ...toConnection({ ...page, nodes }), counts };
  }

  @requires("training:manage")
  @Query(() => [OpenCourseType], { description: "The courses in which somebody can be enrolled now" })
  async openCourses(@Ctx() { read, language }: StaffContext): Promise<OpenCourseType[]> {
    return (await read(openCourses)).map(({ id, title }) => ({ id, title: title[language] }));
  }

  @requires("training:manage")
  @Query(() => AssignableType, { description: "How many learners of a body can be assigned a course now" })
  assignable(
    @Ctx() { read }: StaffContext,
    @Arg("course", () => ID) course: string,
    @Arg("organisation", () => ID) organisation: string,
  ): Promise<AssignableType> {
    return read(assignableIn(course, organisation));
  }

  @requires("training:manage")
  @Mutation(() => AssignLearnersResult, {
    description: "Enrols every learner of a body who can be, and tells them by mail",
  })
  async assignLearners(
    @Arg("input", () => AssignLearnersInput) { dueOn = null, ...input }: AssignLearnersInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Promise<typeof AssignLearnersResult> {
    return toAssignLearnersResult(await perform(assignLearners, { ...input, dueOn }, key), language);
  }

  @requires("training:manage")
  @Mutation(() => SetDueDatesResult, { description: "Sets until when enrolments are to be completed" })
  async setDueDates(
    @Arg("input", () => SetDueDatesInput) { enrolments, dueOn = null }: SetDueDatesInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Promise<typeof SetDueDatesResult> {
    return toSetDueDatesResult(await perform(setDueDates, { enrolments, dueOn }, key), language);
  }

  @requires("training:manage")
  @Mutation(() => ChangeEnrolmentResult, { description: "Gives a learner more time in exams" })
  async grantExtraTime(
    @Arg("input", () => GrantExtraTimeInput) input: GrantExtraTimeInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Promise<typeof ChangeEnrolmentResult> {
    return toChangeEnrolmentResult(await perform(grantExtraTime, input, key), language);
  }

  @requires("training:manage")
  @Mutation(() => ChangeEnrolmentResult, { description: "Notes that a learner need not take the course" })
  async waiveEnrolment(
    @Arg("input", () => WaiveEnrolmentInput) input: WaiveEnrolmentInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Promise<typeof ChangeEnrolmentResult> {
    return toChangeEnrolmentResult(await perform(waiveEnrolment, input, key), language);
  }

  @requires("training:manage")
  @Mutation(() => ChangeEnrolmentResult, { description: "Takes a learner out of the course" })
  async withdrawEnrolment(
    @Arg("input", () => OneEnrolmentInput) input: OneEnrolmentInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Promise<typeof ChangeEnrolmentResult> {
    return toChangeEnrolmentResult(await perform(withdrawEnrolment, input, key), language);
  }
}

@Resolver(() => EnrolmentChanged)
export class EnrolmentChangedResolver {
  @FieldResolver(() => ManagedEnrolmentType, { description: "The enrolment as it is now" })
  async enrolment(@Root() { id }: EnrolmentChanged, @Ctx() context: StaffContext): Promise<ManagedEnrolmentType> {
    return toManagedEnrolment(await context.load(managedEnrolmentsById, id), context);
  }
}
