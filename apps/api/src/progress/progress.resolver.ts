import { enrolmentRefusalWords } from "@vas/domain/enrolments";
import type { Instant, Language, Result } from "@vas/domain/kernel";
import {
  Arg,
  createUnionType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { canEnrolIn } from "../enrolments/index.ts";
import type { TraineeContext } from "../kernel/context.ts";
import { rejectionType } from "../kernel/rejection.ts";
import { requires } from "../kernel/requires.ts";
import { DateTimeScalar } from "../kernel/scalars.ts";
import { toRefusal } from "../vocabulary/index.ts";
import { finishLesson, type FinishRefused } from "./progress.commands.ts";
import { courseOfEnrolment, coursesToLearn, lessonsOfModule, lessonToRead } from "./progress.queries.ts";
import { LearnerCourse, LessonType, toLearnerCourse, toLesson } from "./progress.schema.ts";

@InputType()
class FinishLessonInput {
  @Field(() => ID) enrolment!: string;
  @Field(() => ID) lesson!: string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "When it was read, by the device's clock: it may have had no network. What cannot be so is not believed",
  })
  readAt?: Instant | null;
}

@ObjectType({ description: "The lesson is noted as read" })
class LessonFinished {
  readonly kind!: "LessonFinished";
  readonly id!: string;
}

const EnrolmentNotFound = rejectionType("EnrolmentNotFound");
const EnrolmentOver = rejectionType("EnrolmentOver");
const LessonNotInCourse = rejectionType("LessonNotInCourse");

const FinishLessonResult = createUnionType({
  name: "FinishLessonResult",
  types: () => [LessonFinished, EnrolmentNotFound, EnrolmentOver, LessonNotInCourse] as const,
  resolveType: ({ kind }) => kind,
});

const words = {
  ...enrolmentRefusalWords,
  LessonNotInCourse: { fi: "Oppituntia ei löydy.", sv: "Lektionen finns inte.", en: "There is no such lesson." },
};

function toFinishLessonResult(
  result: Result<{ readonly id: string }, FinishRefused>,
  language: Language,
): typeof FinishLessonResult {
  return result.ok ? { kind: "LessonFinished", id: result.value.id } : toRefusal(result.rejection, words, language);
}

@Resolver()
export class ProgressResolver {
  @requires("training:own")
  @Query(() => [LearnerCourse], { description: "Every course open to the learner, with how they stand in it" })
  async courses(@Ctx() context: TraineeContext): Promise<LearnerCourse[]> {
    return (await context.read(coursesToLearn)).map((course) => toLearnerCourse(course, context));
  }

  @requires("training:own")
  @Query(() => LessonType, { nullable: true, description: "A lesson of a course that the learner goes through" })
  async lesson(
    @Ctx() context: TraineeContext,
    @Arg("enrolment", () => ID) enrolment: string,
    @Arg("lesson", () => ID) lesson: string,
  ): Promise<LessonType | null> {
    const found = await context.read(lessonToRead(enrolment, lesson));
    return found && toLesson(found, context);
  }

  @requires("training:own")
  @Query(() => [LessonType], {
    nullable: true,
    description:
      "The lessons of a module that the learner reads, with their texts: to be kept for reading without a network",
  })
  async lessonsOfModule(
    @Ctx() context: TraineeContext,
    @Arg("enrolment", () => ID) enrolment: string,
    @Arg("module", () => ID) module: string,
  ): Promise<LessonType[] | null> {
    const found = await context.read(lessonsOfModule(enrolment, module));
    return found?.map((lesson) => toLesson(lesson, context)) ?? null;
  }

  @requires("training:own")
  @Mutation(() => FinishLessonResult, { description: "Notes that a lesson has been read; again, it stays as it is" })
  async finishLesson(
    @Arg("input", () => FinishLessonInput) { readAt = null, ...input }: FinishLessonInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: TraineeContext,
  ): Promise<typeof FinishLessonResult> {
    return toFinishLessonResult(await perform(finishLesson, { ...input, readAt }, key), language);
  }
}

@Resolver(() => LearnerCourse)
export class LearnerCourseResolver {
  @FieldResolver(() => Boolean, {
    description: "Whether the learner can enrol in it now: for the first time, or anew as what they had is over",
  })
  async canEnrol(@Root() { id }: LearnerCourse, @Ctx() context: TraineeContext): Promise<boolean> {
    return context.load(canEnrolIn, id);
  }
}

@Resolver(() => LessonFinished)
export class LessonFinishedResolver {
  @FieldResolver(() => LearnerCourse, { description: "The course as it is now" })
  async course(@Root() { id }: LessonFinished, @Ctx() context: TraineeContext): Promise<LearnerCourse> {
    const course = await context.read(courseOfEnrolment(id));
    if (!course) throw new Error("An enrolment that was just read is not there");
    return toLearnerCourse(course, context);
  }
}
