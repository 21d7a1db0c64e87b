import type { CourseChange, CourseEdit, LessonEdit, LessonId, ModuleEdit, WordsEdit } from "@vas/domain/courses";
import type { CalendarDate, Language } from "@vas/domain/kernel";
import type { LearnerRole } from "@vas/domain/vocabulary";
import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "../kernel/scalars.ts";
import { LanguageEnum, LearnerRoleEnum } from "../vocabulary/index.ts";
import { CourseChangeKindEnum } from "./course.schema.ts";

@InputType({ description: "Words of some languages; those of the others stay as they are" })
export class CourseTextInput {
  @Field(() => String, { nullable: true }) fi?: string | null;
  @Field(() => String, { nullable: true }) sv?: string | null;
  @Field(() => String, { nullable: true }) en?: string | null;
}

@InputType()
export class CourseExamShareInput {
  @Field(() => ID) module!: string;
  @Field(() => Int) questions!: number;
}

@InputType()
export class CourseExamInput {
  @Field(() => [CourseExamShareInput]) shares!: readonly CourseExamShareInput[];
  @Field(() => Int) passPercent!: number;
  @Field(() => Int) attempts!: number;
  @Field(() => Int) coolDownHours!: number;
  @Field(() => Int) minutes!: number;
}

@InputType()
export class CourseCertificateInput {
  @Field(() => Int) months!: number;
  @Field(() => Int) renewalMonths!: number;
}

@InputType()
export class CourseModuleInput {
  @Field(() => ID) name!: string;
  @Field(() => CourseTextInput, { nullable: true }) title?: CourseTextInput | null;
  @Field(() => Int, { nullable: true }) checkQuestions?: number | null;
  @Field(() => [ID], { nullable: true }) cases?: readonly string[] | null;
  @Field(() => [ID], { description: "Its lessons in their order; a new name begins an empty lesson" })
  lessons!: readonly string[];
}

@InputType()
export class CourseLessonInput {
  @Field(() => ID) name!: string;
  @Field(() => CourseTextInput, { nullable: true }) title?: CourseTextInput | null;
  @Field(() => Int, { nullable: true }) minutes?: number | null;
  @Field(() => CourseTextInput, { nullable: true, description: "Null takes the warning away" })
  warning?: CourseTextInput | null;
  @Field(() => CourseTextInput, { nullable: true, description: "Markdown" }) body?: CourseTextInput | null;
  @Field(() => [LearnerRoleEnum], { nullable: true, description: "Null is everybody" })
  roles?: readonly LearnerRole[] | null;
}

@InputType({ description: "A change of a draft: what is not named stays as it is" })
export class CourseEditInput {
  @Field(() => CourseTextInput, { nullable: true }) title?: CourseTextInput | null;
  @Field(() => CourseTextInput, { nullable: true }) summary?: CourseTextInput | null;
  @Field(() => CourseTextInput, { nullable: true, description: "Null takes the notice away" })
  notice?: CourseTextInput | null;
  @Field(() => DateScalar, { nullable: true }) lawAsOf?: CalendarDate | null;
  @Field(() => CourseExamInput, { nullable: true, description: "Null is a course without an exam" })
  exam?: CourseExamInput | null;
  @Field(() => CourseCertificateInput, { nullable: true, description: "Null is a course without a certificate" })
  certificate?: CourseCertificateInput | null;
  @Field(() => [CourseModuleInput], { nullable: true, description: "Every module in its order" })
  modules?: readonly CourseModuleInput[] | null;
  @Field(() => [CourseLessonInput], { nullable: true }) lessons?: readonly CourseLessonInput[] | null;
}

@InputType()
export class BeginCourseInput {
  @Field(() => String, { description: "A short name: small letters, digits and hyphens" }) code!: string;
  @Field(() => CourseTextInput) title!: CourseTextInput;
}

@InputType()
export class BeginNextCourseVersionInput {
  @Field(() => ID, { description: "The published version from which it is begun" }) courseVersion!: string;
}

@InputType()
export class CourseVersionInput {
  @Field(() => ID) courseVersion!: string;
  @Field(() => Int) expectedVersion!: number;
}

@InputType()
export class AmendCourseInput extends CourseVersionInput {
  @Field(() => CourseEditInput) edit!: CourseEditInput;
}

@InputType()
export class ReturnCourseInput extends CourseVersionInput {
  @Field(() => String) reason!: string;
}

@InputType()
export class ApproveTranslationInput extends CourseVersionInput {
  @Field(() => LanguageEnum) language!: Language;
}

@InputType({ description: "What the version means for those who were certified before it" })
export class CourseChangeInput {
  @Field(() => CourseChangeKindEnum) kind!: "minor" | "material";
  @Field(() => [ID], { nullable: true, description: "Of a material change: the lessons that they read" })
  lessons?: readonly string[] | null;
  @Field(() => DateScalar, { nullable: true, description: "Of a material change: when their certificates end" })
  certificatesUntil?: CalendarDate | null;
}

@InputType()
export class PublishCourseInput extends CourseVersionInput {
  @Field(() => CourseChangeInput) change!: CourseChangeInput;
}

/** The words that are named; null names none. */
export function toWordsEdit({ fi, sv, en }: CourseTextInput): WordsEdit {
  return { ...named("fi", fi), ...named("sv", sv), ...named("en", en) };
}

function named<Name extends string, T>(name: Name, value: T | null | undefined): { readonly [N in Name]?: T } {
  return value === null || value === undefined ? {} : ({ [name]: value } as { readonly [N in Name]: T });
}

function namedOrNone<Name extends string, Given, T>(
  name: Name,
  value: Given | null | undefined,
  to: (value: Given) => T,
): { readonly [N in Name]?: T | null } {
  if (value === undefined) return {};
  return { [name]: value === null ? null : to(value) } as { readonly [N in Name]: T | null };
}

/** The edit as the domain takes it. */
export function toCourseEdit(input: CourseEditInput): CourseEdit {
  return {
    ...named("title", input.title && toWordsEdit(input.title)),
    ...named("summary", input.summary && toWordsEdit(input.summary)),
    ...namedOrNone("notice", input.notice, toWordsEdit),
    ...named("lawAsOf", input.lawAsOf),
    ...namedOrNone("exam", input.exam, ({ shares, passPercent, attempts, coolDownHours, minutes }) => ({
      shares: Object.fromEntries(shares.map(({ module, questions }) => [module, questions])),
      passPercent,
      attempts,
      coolDownHours,
      minutes,
    })),
    ...namedOrNone("certificate", input.certificate, ({ months, renewalMonths }) => ({ months, renewalMonths })),
    ...named("modules", input.modules?.map(toModuleEdit)),
    ...named("lessons", input.lessons?.map(toLessonEdit)),
  };
}

function toModuleEdit({ name: id, title, checkQuestions, cases, lessons }: CourseModuleInput): ModuleEdit {
  return {
    id,
    lessons,
    ...named("title", title && toWordsEdit(title)),
    ...named("checkQuestions", checkQuestions),
    ...named("cases", cases),
  };
}

function toLessonEdit({ name: id, title, minutes, warning, body, roles }: CourseLessonInput): LessonEdit {
  return {
    id,
    ...named("title", title && toWordsEdit(title)),
    ...named("minutes", minutes),
    ...namedOrNone("warning", warning, toWordsEdit),
    ...named("body", body && toWordsEdit(body)),
    ...namedOrNone("roles", roles, (chosen) => chosen),
  };
}

/** What a publication means; null where a material change does not say until when certificates hold. */
export function toCourseChange({ kind, lessons, certificatesUntil }: CourseChangeInput): CourseChange | null {
  if (kind === "minor") return { kind };
  return certificatesUntil ? { kind, lessons: (lessons ?? []) as readonly LessonId[], certificatesUntil } : null;
}
