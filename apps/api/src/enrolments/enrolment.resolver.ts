import { enrollingRejectionWords } from "@vas/domain/enrolments";
import type { Language, Result } from "@vas/domain/kernel";
import { notFoundWords, type LearnerRole } from "@vas/domain/vocabulary";
import { Arg, createUnionType, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import type { TraineeContext } from "../kernel/context.ts";
import { rejectionType } from "../kernel/rejection.ts";
import { requires } from "../kernel/requires.ts";
import { LearnerRoleEnum, toRefusal } from "../vocabulary/index.ts";
import { enrol, type EnrolRefused } from "./enrolment.commands.ts";

@InputType()
class EnrolInput {
  @Field(() => ID) course!: string;
  @Field(() => LearnerRoleEnum, { description: "Some lessons and cases are for one kind of work only" })
  role!: LearnerRole;
}

@ObjectType({ description: "The learner is enrolled" })
class Enrolled {
  readonly kind!: "Enrolled";
  @Field(() => ID, { description: "The enrolment" }) id!: string;
}

const CourseNotFound = rejectionType("CourseNotFound");
const EnrolledAlready = rejectionType("EnrolledAlready");
const CertificateHolds = rejectionType("CertificateHolds");
const Waived = rejectionType("Waived");

const EnrolResult = createUnionType({
  name: "EnrolResult",
  types: () => [Enrolled, CourseNotFound, EnrolledAlready, CertificateHolds, Waived] as const,
  resolveType: ({ kind }) => kind,
});

const words = {
  ...enrollingRejectionWords,
  CourseNotFound: notFoundWords.CourseNotFound,
};

function toEnrolResult(result: Result<{ readonly id: string }, EnrolRefused>, language: Language): typeof EnrolResult {
  return result.ok ? { kind: "Enrolled", id: result.value.id } : toRefusal(result.rejection, words, language);
}

@Resolver()
export class EnrolmentResolver {
  @requires("training:own")
  @Mutation(() => EnrolResult, { description: "Enrols the learner who asks in the newest version of a course" })
  async enrol(
    @Arg("input", () => EnrolInput) input: EnrolInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: TraineeContext,
  ): Promise<typeof EnrolResult> {
    return toEnrolResult(await perform(enrol, input, key), language);
  }
}
