import type { CourseId } from "@vas/domain/courses";
import type { CalendarDate, Language, OrganisationId, Result, Words } from "@vas/domain/kernel";
import { trainingRejectionWords, walkInIsAnotherWords, walkInIsKnownWords, type Training } from "@vas/domain/trainings";
import {
  invalidFieldWords,
  notFoundWords,
  type AttendanceOutcome,
  type FieldProblem,
  type LearnerRole,
} from "@vas/domain/vocabulary";
import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { connectionType } from "../kernel/connection.ts";
import {
  FieldProblemEnum,
  InvalidField,
  Rejection,
  rejectionType,
  StaleVersion,
  toRejection,
} from "../kernel/rejection.ts";
import { DateScalar } from "../kernel/scalars.ts";
import { AttendanceOutcomeEnum, codeEnum, LearnerRoleEnum, toRefusal } from "../vocabulary/index.ts";
import type { AttendanceRefused, RecordAttendance } from "./attendance.commands.ts";
import type { TrainingRefused } from "./training.commands.ts";
import type { TrainingFile, TrainingListed } from "./training.queries.ts";
import type { WalkInRefusal } from "./walk-ins.ts";

const TrainingStatusEnum = codeEnum("TrainingStatus", ["planned", "held", "cancelled"] as const);

@ObjectType({ description: "A body whose people are taught" })
export class TrainingBody {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) nameSv!: string | null;
  @Field(() => String, { nullable: true }) nameEn!: string | null;
}

@ObjectType({ description: "Somebody of the bodies, or who took part" })
export class TrainingPerson {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) organisation!: string | null;
  @Field(() => Boolean, {
    description: "Is the day for them: does no certificate of the course hold on it, or can theirs be renewed on it?",
  })
  expected!: boolean;
  @Field(() => DateScalar, {
    nullable: true,
    description: "The last day of the certificate of the course that they hold on the day; null where they hold none",
  })
  certifiedUntil!: CalendarDate | null;
  @Field(() => Boolean) attended!: boolean;
  @Field(() => Boolean, {
    description: "Did their entry bring a certificate that is not revoked? It is revoked with the entry",
  })
  entryCertified!: boolean;
  @Field(() => AttendanceOutcomeEnum, {
    nullable: true,
    description: "What the day was for them, as it stands now; null where they did not take part",
  })
  outcome!: AttendanceOutcome | null;
}

@ObjectType({ description: "A training by its day" })
class TrainingDay {
  @Field(() => ID) id!: string;
  @Field(() => DateScalar) heldOn!: CalendarDate;
}

@ObjectType({ description: "That somebody took part, as it was noted by mistake and taken back" })
export class AttendanceTakenBack {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) organisation!: string | null;
  @Field(() => DateScalar, { description: "When it was taken back" }) on!: CalendarDate;
  @Field(() => String) reason!: string;
  @Field(() => TrainingDay, {
    nullable: true,
    description: "Another training of the course that they took part in and that can bring something when told again",
  })
  otherDay!: TrainingDay | null;
}

@ObjectType("TrainingListed", { description: "A day of teaching as a list shows it" })
export class TrainingListedType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => ID) course!: string;
  @Field(() => String) courseTitle!: string;
  @Field(() => [TrainingBody]) organisations!: readonly TrainingBody[];
  @Field(() => DateScalar) heldOn!: CalendarDate;
  @Field(() => String, { description: "Finland's time, `09:00`" }) beginsAt!: string;
  @Field(() => String) venue!: string;
  @Field(() => String) teacher!: string;
  @Field(() => Int) seats!: number;
  @Field(() => TrainingStatusEnum) status!: Training["status"];
  @Field(() => String, { nullable: true }) cancelReason!: string | null;
  @Field(() => Int, { description: "How many took part" }) attended!: number;
}

export const TrainingConnection = connectionType("TrainingConnection", () => TrainingListedType);

@ObjectType("Training", { description: "A day of teaching with the people of its list" })
export class TrainingType extends TrainingListedType {
  @Field(() => [TrainingPerson], { description: "Who counts for the bodies, and who took part" })
  people!: readonly TrainingPerson[];
  @Field(() => [AttendanceTakenBack], { description: "Entries that were a mistake, the first taken back first" })
  takenBack!: readonly AttendanceTakenBack[];
}

@InputType({ description: "When, where, for whom and by whom a course is taught" })
export class TrainingPlanInput {
  @Field(() => ID) course!: CourseId;
  @Field(() => [ID]) organisations!: readonly OrganisationId[];
  @Field(() => DateScalar) heldOn!: CalendarDate;
  @Field(() => String) beginsAt!: string;
  @Field(() => String) venue!: string;
  @Field(() => String) teacher!: string;
  @Field(() => Int) seats!: number;
}

@InputType()
class TrainingChange {
  @Field(() => ID) training!: string;
  @Field(() => Int) expectedVersion!: number;
}

@InputType()
export class AmendTrainingInput extends TrainingChange {
  @Field(() => TrainingPlanInput) plan!: TrainingPlanInput;
}

@InputType()
export class CancelTrainingInput extends TrainingChange {
  @Field(() => String) reason!: string;
}

@InputType()
export class TakeAttendanceBackInput extends TrainingChange {
  @Field(() => ID) learner!: string;
  @Field(() => String) reason!: string;
}

@InputType({ description: "Somebody who took part without being on the list" })
class WalkInInput {
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) email?: string | null;
  @Field(() => ID, { description: "One of the bodies of the training" }) organisation!: string;
  @Field(() => LearnerRoleEnum, { description: "Which lessons and cases are theirs" }) role!: LearnerRole;
}

@InputType()
export class RecordAttendanceInput extends TrainingChange {
  @Field(() => [ID], { description: "Learners who took part" }) present!: readonly string[];
  @Field(() => [WalkInInput], { defaultValue: [] }) walkIns!: readonly WalkInInput[];
  @Field(() => LearnerRoleEnum, { description: "The work of learners who were never enrolled in a course" })
  role!: LearnerRole;
}

/** The attendance as the command takes it: an address that is left out is none. */
export function toAttendance(input: RecordAttendanceInput): RecordAttendance {
  const { training, expectedVersion, present, walkIns, role } = input;
  return {
    training,
    expectedVersion,
    present,
    role,
    walkIns: walkIns.map(({ email = null, ...walkIn }) => ({ ...walkIn, email })),
  };
}

@ObjectType()
export class TrainingChanged {
  readonly kind!: "TrainingChanged";
  readonly id!: string;
}

const TrainingNotFound = rejectionType("TrainingNotFound");
const CourseNotFound = rejectionType("CourseNotFound");
const OrganisationNotFound = rejectionType("OrganisationNotFound");
const LearnerNotFound = rejectionType("LearnerNotFound");
const AttendanceNotFound = rejectionType("AttendanceNotFound");
const NothingChanged = rejectionType("NothingChanged");

@ObjectType({ implements: Rejection, description: "The training has been held or cancelled" })
class TrainingOver extends Rejection {
  readonly kind!: "TrainingOver";
  @Field(() => TrainingStatusEnum) status!: "held" | "cancelled";
}

@ObjectType({ implements: Rejection, description: "Nobody can have taken part yet" })
class TrainingNotHeldYet extends Rejection {
  readonly kind!: "TrainingNotHeldYet";
  @Field(() => DateScalar) heldOn!: CalendarDate;
}

@ObjectType({ implements: Rejection, description: "Somebody who was not on the list is not named as they must be" })
class WalkInRefused extends Rejection {
  readonly kind!: "WalkInRefused";
  @Field(() => Int, { description: "Counted from 1" }) line!: number;
  @Field(() => FieldProblemEnum) problem!: FieldProblem;
}

@ObjectType({ implements: Rejection, description: "The address of a line is that of a learner of another name" })
class WalkInIsAnother extends Rejection {
  readonly kind!: "WalkInIsAnother";
  @Field(() => Int, { description: "Counted from 1" }) line!: number;
}

@ObjectType({
  implements: Rejection,
  description:
    "A line without an address has the name of somebody who is there already, of the body or of another line",
})
class WalkInIsKnown extends Rejection {
  readonly kind!: "WalkInIsKnown";
  @Field(() => Int, { description: "Counted from 1" }) line!: number;
}

export const ChangeTrainingResult = createUnionType({
  name: "ChangeTrainingResult",
  types: () =>
    [
      TrainingChanged,
      TrainingNotFound,
      CourseNotFound,
      OrganisationNotFound,
      LearnerNotFound,
      AttendanceNotFound,
      TrainingOver,
      TrainingNotHeldYet,
      WalkInRefused,
      WalkInIsAnother,
      WalkInIsKnown,
      NothingChanged,
      StaleVersion,
      InvalidField,
    ] as const,
  resolveType: ({ kind }) => kind,
});

const words = {
  ...trainingRejectionWords,
  TrainingNotFound: {
    fi: "Koulutustilaisuutta ei löydy.",
    sv: "Utbildningstillfället finns inte.",
    en: "There is no such training.",
  },
  CourseNotFound: notFoundWords.CourseNotFound,
  OrganisationNotFound: notFoundWords.OrganisationNotFound,
  LearnerNotFound: notFoundWords.LearnerNotFound,
};

/** What became of a command on a training, as the answer tells it. */
export function toChangeTrainingResult(
  result: Result<{ readonly id: string }, TrainingRefused | AttendanceRefused>,
  language: Language,
): typeof ChangeTrainingResult {
  if (result.ok) return { kind: "TrainingChanged", id: result.value.id };
  const { rejection } = result;
  return isOfWalkIn(rejection)
    ? toRejection(rejection, walkInWords(rejection), language)
    : toRefusal(rejection, words, language);
}

function isOfWalkIn(rejection: TrainingRefused | AttendanceRefused): rejection is WalkInRefusal {
  return (
    rejection.kind === "WalkInRefused" || rejection.kind === "WalkInIsAnother" || rejection.kind === "WalkInIsKnown"
  );
}

function walkInWords(refusal: WalkInRefusal): Words {
  switch (refusal.kind) {
    case "WalkInRefused":
      return invalidFieldWords({ ...refusal, kind: "InvalidField" });
    case "WalkInIsAnother":
      return walkInIsAnotherWords(refusal.line);
    case "WalkInIsKnown":
      return walkInIsKnownWords(refusal);
  }
}

/** A training in the language of the person who asks. */
export function toTrainingListed({ courseTitle, ...listed }: TrainingListed, language: Language): TrainingListedType {
  return { ...listed, courseTitle: courseTitle[language] };
}

/** A training with its people, in the language of the person who asks. */
export function toTraining(file: TrainingFile, language: Language): TrainingType {
  const { courseTitle, people, takenBack, ...listed } = file;
  const named = <One extends { readonly organisation: Words | null }>(one: One) => ({
    ...one,
    organisation: one.organisation?.[language] ?? null,
  });
  return { ...listed, courseTitle: courseTitle[language], people: people.map(named), takenBack: takenBack.map(named) };
}
