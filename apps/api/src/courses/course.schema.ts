import {
  courseActions,
  courseTextFields,
  structureChangeKinds,
  type CourseAction,
  type CourseFault,
  type CourseTextField,
  type CourseTextPlace,
  type CourseVersion,
  type StructureChangeKind,
} from "@vas/domain/courses";
import type { CalendarDate, Instant, Language, Words } from "@vas/domain/kernel";
import type { LearnerRole } from "@vas/domain/vocabulary";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { StaffName } from "../directory/index.ts";
import { DateScalar, DateTimeScalar } from "../kernel/scalars.ts";
import { codeEnum, LanguageEnum, LearnerRoleEnum, WordsType } from "../vocabulary/index.ts";
import type { CourseVersionRead } from "./course.queries.ts";

export const CourseActionEnum = codeEnum("CourseAction", courseActions);
export const CourseStatusEnum = codeEnum("CourseStatus", ["draft", "in_review", "published", "retired"]);
export const CourseChangeKindEnum = codeEnum("CourseChangeKind", ["minor", "material"]);
export const CoursePartEnum = codeEnum("CoursePart", ["course", "module", "lesson"]);
export const CourseTextFieldEnum = codeEnum("CourseTextField", courseTextFields);
export const StructureChangeKindEnum = codeEnum("CourseStructureChangeKind", structureChangeKinds);
/** What a language is compared with: what was last published, or what was last approved of this version. */
export const comparisons = ["published", "approved"] as const;
export type Comparison = (typeof comparisons)[number];
export const ComparisonEnum = codeEnum("CourseComparison", comparisons);

@ObjectType({ description: "How many questions an exam draws of a module" })
export class CourseExamShare {
  @Field(() => ID) module!: string;
  @Field(() => Int) questions!: number;
}

@ObjectType({ description: "How the exam is drawn and passed" })
export class CourseExam {
  @Field(() => [CourseExamShare]) shares!: readonly CourseExamShare[];
  @Field(() => Int) passPercent!: number;
  @Field(() => Int) attempts!: number;
  @Field(() => Int) coolDownHours!: number;
  @Field(() => Int) minutes!: number;
}

@ObjectType({ description: "How long a certificate holds, in months, and how long before its end it can be renewed" })
export class CourseCertificate {
  @Field(() => Int) months!: number;
  @Field(() => Int) renewalMonths!: number;
}

@ObjectType({ description: "A lesson as the list of a course shows it" })
export class CourseLessonListed {
  @Field(() => ID) name!: string;
  @Field(() => WordsType) title!: Words;
  @Field(() => Int) minutes!: number;
  @Field(() => [LearnerRoleEnum], { nullable: true, description: "For whom it is; null is everybody" })
  roles!: readonly LearnerRole[] | null;
  @Field(() => Boolean) hasWarning!: boolean;
}

@ObjectType({ description: "A lesson as it is written: Markdown in every language" })
export class CourseLesson {
  @Field(() => ID) name!: string;
  @Field(() => WordsType) title!: Words;
  @Field(() => Int) minutes!: number;
  @Field(() => [LearnerRoleEnum], { nullable: true, description: "For whom it is; null is everybody" })
  roles!: readonly LearnerRole[] | null;
  @Field(() => WordsType, { nullable: true }) warning!: Words | null;
  @Field(() => WordsType) body!: Words;
}

@ObjectType({ description: "A part of a course: lessons, then a check and cases" })
export class CourseModule {
  @Field(() => ID) name!: string;
  @Field(() => WordsType) title!: Words;
  @Field(() => [CourseLessonListed]) lessons!: readonly CourseLessonListed[];
  @Field(() => Int) checkQuestions!: number;
  @Field(() => [ID]) cases!: readonly string[];
}

@ObjectType({ description: "What is wrong with a course, where, and in which language; null where in all of them" })
export class CourseFaultType {
  @Field(() => String, { description: "A code" }) fault!: CourseFault["fault"];
  @Field(() => ID, { description: "The name of the module or lesson, or `course`" }) at!: string;
  @Field(() => LanguageEnum, { nullable: true }) language!: Language | null;
  @Field(() => String) message!: string;
}

@ObjectType({ description: "Where a text of a course stands" })
export class CoursePlace {
  @Field(() => CoursePartEnum) part!: CourseTextPlace["part"];
  @Field(() => ID, { nullable: true, description: "The name of the module or lesson; null for the course itself" })
  at!: string | null;
  @Field(() => CourseTextFieldEnum) field!: CourseTextField;
}

@ObjectType({ description: "A text that is another than it was; empty where it was or is not there" })
export class CourseTextChange extends CoursePlace {
  @Field(() => String, { description: "What the module, the lesson or the course is called" }) title!: string;
  @Field(() => String) before!: string;
  @Field(() => String) after!: string;
}

@ObjectType({ description: "What is another than in the version before, besides texts" })
export class CourseStructureChange {
  @Field(() => StructureChangeKindEnum) kind!: StructureChangeKind;
  @Field(() => String, { description: "What the module, the lesson or the course is called" }) title!: string;
  @Field(() => String, { nullable: true, description: "A number, a day, or codes" }) before!: string | null;
  @Field(() => String, { nullable: true }) after!: string | null;
}

@ObjectType({ description: "How far a language is" })
export class CourseTranslation {
  @Field(() => LanguageEnum) language!: Language;
  @Field(() => Int, { description: "How many texts there are to be written" }) texts!: number;
  @Field(() => [CoursePlace]) missing!: readonly CoursePlace[];
  @Field(() => [CoursePlace], {
    description: "The Finnish text has changed since the version before, this one has not",
  })
  behind!: readonly CoursePlace[];
  @Field(() => [CoursePlace], { description: "Changed since the language was last approved" })
  changedSinceApproved!: readonly CoursePlace[];
  @Field(() => Boolean, { description: "The approval holds" }) isApproved!: boolean;
  @Field(() => StaffName, { nullable: true, description: "Who approved it last" }) approvedBy!: StaffName | null;
  @Field(() => DateTimeScalar, { nullable: true }) approvedAt!: Instant | null;
}

@ObjectType({ description: "What a version means for those who were certified before it" })
export class CourseChangeType {
  @Field(() => CourseChangeKindEnum) kind!: "minor" | "material";
  @Field(() => [ID], { description: "The lessons that they read; empty where the change is minor" })
  lessons!: readonly string[];
  @Field(() => DateScalar, { nullable: true, description: "When their certificates end unless they have" })
  certificatesUntil!: CalendarDate | null;
}

@ObjectType({ description: "Who gave the version back, and what is to be changed" })
export class CourseReturned {
  @Field(() => StaffName) by!: StaffName;
  @Field(() => String) reason!: string;
}

@ObjectType({ description: "Who gave the version to be reviewed, and when" })
export class CourseSubmitted {
  @Field(() => StaffName) by!: StaffName;
  @Field(() => DateTimeScalar) at!: Instant;
}

@ObjectType({ description: "Why something cannot be done to a version now" })
export class CourseWhyNot {
  @Field(() => CourseActionEnum) action!: CourseAction;
  @Field(() => String) reason!: string;
}

@ObjectType({ description: "The published version before this one" })
export class CoursePrevious {
  @Field(() => ID) id!: string;
  @Field(() => Int) number!: number;
  @Field(() => CourseExam, { nullable: true }) exam!: CourseExam | null;
  @Field(() => CourseCertificate, { nullable: true }) certificate!: CourseCertificate | null;
}

@ObjectType("CourseVersion", { description: "A version of a course, as those who write and review it see it" })
export class CourseVersionType {
  /** What the fields that cost more are made from, where they are asked for. */
  readonly source!: CourseVersionRead;
  @Field(() => ID) id!: string;
  @Field(() => ID) course!: string;
  @Field(() => String) code!: string;
  @Field(() => Int) number!: number;
  @Field(() => Int, { description: "Of the edits, for `expectedVersion`" }) version!: number;
  @Field(() => CourseStatusEnum) status!: CourseVersion["status"];
  @Field(() => WordsType) title!: Words;
  @Field(() => WordsType) summary!: Words;
  @Field(() => WordsType, { nullable: true, description: "What stands above every page of it" }) notice!: Words | null;
  @Field(() => DateScalar, { description: "The day whose law it teaches" }) lawAsOf!: CalendarDate;
  @Field(() => [CourseModule]) modules!: readonly CourseModule[];
  @Field(() => CourseExam, { nullable: true }) exam!: CourseExam | null;
  @Field(() => CourseCertificate, { nullable: true }) certificate!: CourseCertificate | null;
  @Field(() => [StaffName], { description: "Who has written in it" }) writers!: readonly StaffName[];
  @Field(() => CourseReturned, { nullable: true }) returned!: CourseReturned | null;
  @Field(() => CourseSubmitted, { nullable: true }) submitted!: CourseSubmitted | null;
  @Field(() => DateTimeScalar, { nullable: true }) publishedAt!: Instant | null;
  @Field(() => String, { nullable: true, description: "SHA-256 of what it says, asks and plays, once it is published" })
  hash!: string | null;
  @Field(() => CourseChangeType, { nullable: true }) change!: CourseChangeType | null;
  @Field(() => CoursePrevious, { nullable: true }) previous!: CoursePrevious | null;
  @Field(() => ID, { nullable: true, description: "The version of the course that is being written or reviewed" })
  openVersion!: string | null;
  @Field(() => [CourseActionEnum]) availableActions!: readonly CourseAction[];
  @Field(() => [CourseWhyNot]) whyNot!: readonly CourseWhyNot[];
}

@ObjectType({ description: "A version of a course as a list shows it" })
export class CourseVersionListed {
  @Field(() => ID) id!: string;
  @Field(() => Int) number!: number;
  @Field(() => CourseStatusEnum) status!: CourseVersion["status"];
  @Field(() => DateScalar) lawAsOf!: CalendarDate;
  @Field(() => [LanguageEnum], { description: "The languages that are approved" }) approved!: readonly Language[];
  @Field(() => DateTimeScalar, { nullable: true }) publishedAt!: Instant | null;
  @Field(() => Int, { description: "Learners who go or went through it" }) learners!: number;
}

@ObjectType({ description: "A course with its versions, the newest first" })
export class Course {
  @Field(() => ID) id!: string;
  @Field(() => String) code!: string;
  @Field(() => WordsType) title!: Words;
  @Field(() => [CourseVersionListed]) versions!: readonly CourseVersionListed[];
}
