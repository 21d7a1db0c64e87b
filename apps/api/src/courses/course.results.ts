import { casesUnfitWords } from "@vas/domain/cases";
import { courseRejectionWords, type CourseFault } from "@vas/domain/courses";
import type { Language, Result } from "@vas/domain/kernel";
import type { Labels, LearnerRole } from "@vas/domain/vocabulary";
import { createUnionType, Field, ID, Int, ObjectType } from "type-graphql";
import { InvalidField, Rejection, rejectionType, StaleVersion } from "../kernel/rejection.ts";
import { LanguageEnum, LearnerRoleEnum, toRefusal } from "../vocabulary/index.ts";
import { toFaultType } from "./course.answer.ts";
import type { CourseRefused } from "./course.commands.ts";
import { CourseFaultType } from "./course.schema.ts";

@ObjectType({ description: "The version as the command left it" })
export class CourseVersionChanged {
  readonly kind!: "CourseVersionChanged";
  readonly id!: string;
  @Field(() => Int, { description: "Of the edits, as this command left it; others may have gone on since" })
  version!: number;
}

const CourseNotFound = rejectionType("CourseNotFound");
const CourseCodeTaken = rejectionType("CourseCodeTaken");
const CourseVersionOpen = rejectionType("CourseVersionOpen");
const CoursePartUnknown = rejectionType("CoursePartUnknown");
const CoursePublished = rejectionType("CoursePublished");
const CourseNotInReview = rejectionType("CourseNotInReview");
const CourseNotDraft = rejectionType("CourseNotDraft");
const CourseNotPublished = rejectionType("CourseNotPublished");
const WriterCannotReview = rejectionType("WriterCannotReview");
const BankWriterCannotReview = rejectionType("BankWriterCannotReview");
const ChangeDoesNotFit = rejectionType("ChangeDoesNotFit");

@ObjectType({ implements: Rejection, description: "Something keeps the course from being published" })
class CourseHasFaults extends Rejection {
  readonly kind!: "CourseHasFaults";
  @Field(() => [CourseFaultType]) faults!: readonly CourseFaultType[];
}

@ObjectType({ implements: Rejection, description: "A language is not approved" })
class TranslationNotApproved extends Rejection {
  readonly kind!: "TranslationNotApproved";
  @Field(() => [LanguageEnum]) missing!: readonly Language[];
}

@ObjectType({ implements: Rejection, description: "The bank has fewer questions of a module than are asked" })
class BankTooSmall extends Rejection {
  readonly kind!: "BankTooSmall";
  @Field(() => ID) module!: string;
  @Field(() => Int, { description: "How many there are" }) questions!: number;
}

@ObjectType({ implements: Rejection, description: "A module names a case that the course does not have" })
class CaseMissing extends Rejection {
  readonly kind!: "CaseMissing";
  @Field(() => ID) case!: string;
}

@ObjectType({ implements: Rejection, description: "A case of the course cannot be played as it is" })
class CaseHasFaults extends Rejection {
  readonly kind!: "CaseHasFaults";
  @Field(() => ID) case!: string;
}

@ObjectType({ implements: Rejection, description: "The course has cases, but none for learners of this work" })
class NoCaseForRole extends Rejection {
  readonly kind!: "NoCaseForRole";
  @Field(() => LearnerRoleEnum) role!: LearnerRole;
}

export const ChangeCourseResult = createUnionType({
  name: "ChangeCourseResult",
  types: () =>
    [
      CourseVersionChanged,
      CourseNotFound,
      CourseCodeTaken,
      CourseVersionOpen,
      CoursePartUnknown,
      CoursePublished,
      CourseNotInReview,
      CourseNotDraft,
      CourseNotPublished,
      CourseHasFaults,
      WriterCannotReview,
      BankWriterCannotReview,
      TranslationNotApproved,
      BankTooSmall,
      CaseMissing,
      CaseHasFaults,
      NoCaseForRole,
      ChangeDoesNotFit,
      StaleVersion,
      InvalidField,
    ] as const,
  resolveType: ({ kind }) => kind,
});

const words: Labels<CourseRefused["kind"]> = {
  ...courseRejectionWords,
  ...casesUnfitWords,
  BankTooSmall: {
    fi: "Moduulissa on vähemmän kysymyksiä kuin tarkistus tai koe kysyy. Lisää kysymyksiä tai pienennä määrää.",
    sv: "Modulen har färre frågor än kontrollen eller provet ställer. Lägg till frågor eller minska antalet.",
    en: "The module has fewer questions than the check or the exam asks. Add questions or ask fewer.",
  },
};

type Refused =
  | Exclude<CourseRefused, { readonly kind: "CourseHasFaults" }>
  | { readonly kind: "CourseHasFaults"; readonly faults: readonly CourseFaultType[] };

/** What became of a command on a course, as the answer tells it. */
export function toChangeCourseResult(
  result: Result<{ readonly id: string; readonly version: number }, CourseRefused>,
  language: Language,
): typeof ChangeCourseResult {
  if (result.ok) return { kind: "CourseVersionChanged", id: result.value.id, version: result.value.version };
  const { rejection } = result;
  const told: Refused =
    rejection.kind === "CourseHasFaults" ? { ...rejection, faults: faultsIn(rejection.faults, language) } : rejection;
  return toRefusal(told, words, language);
}

function faultsIn(faults: readonly CourseFault[], language: Language): readonly CourseFaultType[] {
  return faults.map((fault) => toFaultType(fault, language));
}
