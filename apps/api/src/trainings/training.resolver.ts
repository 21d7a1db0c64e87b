import type { CalendarDate } from "@vas/domain/kernel";
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { toConnection } from "../kernel/connection.ts";
import type { StaffContext } from "../kernel/context.ts";
import { KernelError } from "../kernel/errors.ts";
import { requires } from "../kernel/requires.ts";
import { DateScalar } from "../kernel/scalars.ts";
import { recordAttendance } from "./attendance.commands.ts";
import { takeAttendanceBack } from "./entry.commands.ts";
import { amendTraining, cancelTraining, planTraining } from "./training.commands.ts";
import { trainingFile, trainings } from "./training.queries.ts";
import {
  AmendTrainingInput,
  CancelTrainingInput,
  ChangeTrainingResult,
  RecordAttendanceInput,
  TakeAttendanceBackInput,
  toAttendance,
  toChangeTrainingResult,
  toTraining,
  toTrainingListed,
  TrainingChanged,
  TrainingConnection,
  TrainingPlanInput,
  TrainingType,
} from "./training.schema.ts";

@Resolver()
export class TrainingResolver {
  @requires("training:manage")
  @Query(() => TrainingConnection, { description: "The days of teaching between two days, the first first" })
  async trainings(
    @Arg("from", () => DateScalar) from: CalendarDate,
    @Arg("until", () => DateScalar) until: CalendarDate,
    @Ctx() { read, language }: StaffContext,
    @Arg("first", () => Int, { defaultValue: 50 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
  ) {
    const page = await read(trainings({ from, until }, { first, after: after ?? null }));
    return toConnection({ ...page, nodes: page.nodes.map((training) => toTrainingListed(training, language)) });
  }

  @requires("training:manage")
  @Query(() => TrainingType, { nullable: true })
  async training(
    @Arg("id", () => ID) id: string,
    @Ctx() { read, language }: StaffContext,
  ): Promise<TrainingType | null> {
    const file = await read(trainingFile(id));
    return file && toTraining(file, language);
  }

  @requires("training:manage")
  @Mutation(() => ChangeTrainingResult)
  async planTraining(
    @Arg("input", () => TrainingPlanInput) input: TrainingPlanInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Promise<typeof ChangeTrainingResult> {
    return toChangeTrainingResult(await perform(planTraining, input, key), language);
  }

  @requires("training:manage")
  @Mutation(() => ChangeTrainingResult)
  async amendTraining(
    @Arg("input", () => AmendTrainingInput) input: AmendTrainingInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Promise<typeof ChangeTrainingResult> {
    return toChangeTrainingResult(await perform(amendTraining, input, key), language);
  }

  @requires("training:manage")
  @Mutation(() => ChangeTrainingResult)
  async cancelTraining(
    @Arg("input", () => CancelTrainingInput) input: CancelTrainingInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Promise<typeof ChangeTrainingResult> {
    return toChangeTrainingResult(await perform(cancelTraining, input, key), language);
  }

  @requires("training:manage")
  @Mutation(() => ChangeTrainingResult, {
    description: "Notes who took part; completes and certifies where the course asks for nothing more",
  })
  async recordAttendance(
    @Arg("input", () => RecordAttendanceInput) input: RecordAttendanceInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Promise<typeof ChangeTrainingResult> {
    return toChangeTrainingResult(await perform(recordAttendance, toAttendance(input), key), language);
  }

  @requires("training:manage")
  @Mutation(() => ChangeTrainingResult, {
    description:
      "Takes back that somebody took part, noted by mistake, with what it brought; its certificate is revoked",
  })
  async takeAttendanceBack(
    @Arg("input", () => TakeAttendanceBackInput) input: TakeAttendanceBackInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Promise<typeof ChangeTrainingResult> {
    return toChangeTrainingResult(await perform(takeAttendanceBack, input, key), language);
  }
}

@Resolver(() => TrainingChanged)
export class TrainingChangedResolver {
  @FieldResolver(() => TrainingType, { description: "The training as it is now" })
  async training(@Root() { id }: TrainingChanged, @Ctx() { read, language }: StaffContext): Promise<TrainingType> {
    const file = await read(trainingFile(id));
    if (!file) throw new KernelError("NOT_FOUND");
    return toTraining(file, language);
  }
}
