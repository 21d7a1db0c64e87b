import {
  moveRejectionWords,
  staffCountRejectionWords,
  type StaffCountLine,
  type StaffCountRejection,
} from "@vas/domain/coverage";
import type { CalendarDate, Language, OrganisationId, Result } from "@vas/domain/kernel";
import type { FieldName, FieldProblem } from "@vas/domain/vocabulary";
import { invalidFieldWords, notFoundWords } from "@vas/domain/vocabulary";
import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import {
  FieldNameEnum,
  FieldProblemEnum,
  InvalidField,
  Rejection,
  rejectionType,
  toRejection,
} from "../kernel/rejection.ts";
import { DateScalar } from "../kernel/scalars.ts";
import { toRefusal } from "../vocabulary/index.ts";
import type { MoveRefused } from "./learner-move.commands.ts";

@InputType({ description: "That so many people work at a body from a day on" })
class StaffCountInput {
  @Field(() => ID) organisation!: OrganisationId;
  @Field(() => DateScalar) countedOn!: CalendarDate;
  @Field(() => Int, { nullable: true, description: "Null takes back what was told for the day" }) staff?: number | null;
}

@InputType()
export class TellStaffCountsInput {
  @Field(() => [StaffCountInput], { description: "All are kept or none" }) lines!: readonly StaffCountInput[];
}

/** The lines as the domain takes them. */
export function toLines({ lines }: TellStaffCountsInput): readonly StaffCountLine[] {
  return lines.map(({ staff = null, ...line }) => ({ ...line, staff }));
}

@InputType()
export class MoveLearnerInput {
  @Field(() => ID) learner!: string;
  @Field(() => ID, { nullable: true, description: "The body to which they move; left out where they leave" })
  organisation?: string | null;
  @Field(() => DateScalar, { description: "The first day on which they count for the other body" })
  movedOn!: CalendarDate;
}

@ObjectType({ description: "The counts are kept" })
class StaffCountsTold {
  readonly kind!: "StaffCountsTold";
  @Field(() => Int, { description: "How many lines changed something" }) counts!: number;
}

@ObjectType({ implements: Rejection, description: "One line is not as it must be; none was kept" })
class StaffCountRefused extends Rejection {
  readonly kind!: "StaffCountRefused";
  @Field(() => Int, { description: "Counted from 1" }) line!: number;
  @Field(() => FieldNameEnum) field!: FieldName;
  @Field(() => FieldProblemEnum) problem!: FieldProblem;
}

@ObjectType({ description: "The learner counts for the other body from the day on" })
class LearnerMoved {
  readonly kind!: "LearnerMoved";
  @Field(() => ID) learner!: string;
}

const NothingChanged = rejectionType("NothingChanged");
const OrganisationNotFound = rejectionType("OrganisationNotFound");
const LearnerNotFound = rejectionType("LearnerNotFound");

export const TellStaffCountsResult = createUnionType({
  name: "TellStaffCountsResult",
  types: () => [StaffCountsTold, StaffCountRefused, NothingChanged] as const,
  resolveType: ({ kind }) => kind,
});

export const MoveLearnerResult = createUnionType({
  name: "MoveLearnerResult",
  types: () => [LearnerMoved, LearnerNotFound, OrganisationNotFound, NothingChanged, InvalidField] as const,
  resolveType: ({ kind }) => kind,
});

/** What became of told counts; a line that is refused says what is wrong with it. */
export function toTellStaffCountsResult(
  result: Result<{ readonly counts: number }, StaffCountRejection>,
  language: Language,
): typeof TellStaffCountsResult {
  if (result.ok) return { kind: "StaffCountsTold", counts: result.value.counts };
  const { rejection } = result;
  return rejection.kind === "StaffCountRefused"
    ? toRejection(rejection, invalidFieldWords({ ...rejection, kind: "InvalidField" }), language)
    : toRefusal(rejection, staffCountRejectionWords, language);
}

const moveWords = {
  ...moveRejectionWords,
  LearnerNotFound: notFoundWords.LearnerNotFound,
  OrganisationNotFound: notFoundWords.OrganisationNotFound,
};

/** What became of a move. */
export function toMoveLearnerResult(
  result: Result<{ readonly learner: string }, MoveRefused>,
  language: Language,
): typeof MoveLearnerResult {
  return result.ok
    ? { kind: "LearnerMoved", learner: result.value.learner }
    : toRefusal(result.rejection, moveWords, language);
}
