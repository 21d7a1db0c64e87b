import type { Language } from "@vas/domain/kernel";
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import type { StaffContext } from "../kernel/context.ts";
import { requires } from "../kernel/requires.ts";
import { LanguageEnum } from "../vocabulary/index.ts";
import { bankOfVersion } from "./course-bank.queries.ts";
import { CourseBankItem, toBankItems } from "./course-bank.schema.ts";
import {
  toCourseLesson,
  toCourseVersionType,
  toFaults,
  toStructureChanges,
  toTextChanges,
  toTranslations,
} from "./course.answer.ts";
import {
  amendCourse,
  approveTranslation,
  beginEmptyCourse,
  beginNextVersion,
  publishCourse,
  retireCourse,
  returnCourse,
  submitCourse,
} from "./course.commands.ts";
import {
  AmendCourseInput,
  ApproveTranslationInput,
  BeginCourseInput,
  BeginNextCourseVersionInput,
  CourseVersionInput,
  PublishCourseInput,
  ReturnCourseInput,
  toCourseChange,
  toCourseEdit,
  toWordsEdit,
} from "./course.inputs.ts";
import { courses, courseVersion, type CourseListed } from "./course.queries.ts";
import { ChangeCourseResult, CourseVersionChanged, toChangeCourseResult } from "./course.results.ts";
import {
  ComparisonEnum,
  Course,
  CourseFaultType,
  CourseLesson,
  CourseStructureChange,
  CourseTextChange,
  CourseTranslation,
  CourseVersionType,
  type Comparison,
} from "./course.schema.ts";

type Changed = Promise<typeof ChangeCourseResult>;
const keyArgument = () => Arg("idempotencyKey", () => ID);

@Resolver()
export class CourseResolver {
  @requires("course:write")
  @Query(() => [Course], { description: "Every course with its versions" })
  courses(@Ctx() { read }: StaffContext): Promise<readonly CourseListed[]> {
    return read(courses);
  }

  @requires("course:write")
  @Query(() => CourseVersionType, {
    nullable: true,
    description: "A version of a course, as it is written and reviewed",
  })
  async courseVersion(
    @Ctx() context: StaffContext,
    @Arg("id", () => ID) id: string,
  ): Promise<CourseVersionType | null> {
    const found = await context.read(courseVersion(id));
    return found && toCourseVersionType(found, context);
  }

  @requires("course:write")
  @Mutation(() => ChangeCourseResult, { description: "Begins a course with a title, to be written" })
  async beginCourse(
    @Arg("input", () => BeginCourseInput) { code, title }: BeginCourseInput,
    @keyArgument() key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Changed {
    const input = { code, title: toWordsEdit(title) };
    return toChangeCourseResult(await perform(beginEmptyCourse, input, key), language);
  }

  @requires("course:write")
  @Mutation(() => ChangeCourseResult, { description: "Begins the next version with what a published one says" })
  async beginNextCourseVersion(
    @Arg("input", () => BeginNextCourseVersionInput) input: BeginNextCourseVersionInput,
    @keyArgument() key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Changed {
    return toChangeCourseResult(await perform(beginNextVersion, input, key), language);
  }

  @requires("course:write")
  @Mutation(() => ChangeCourseResult, { description: "Changes a draft; what the edit does not name stays as it is" })
  async amendCourse(
    @Arg("input", () => AmendCourseInput) { edit, ...of }: AmendCourseInput,
    @keyArgument() key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Changed {
    return toChangeCourseResult(await perform(amendCourse, { ...of, edit: toCourseEdit(edit) }, key), language);
  }

  @requires("course:write")
  @Mutation(() => ChangeCourseResult, {
    description: "Gives a draft to be reviewed by somebody who has not written in it",
  })
  async submitCourse(
    @Arg("input", () => CourseVersionInput) input: CourseVersionInput,
    @keyArgument() key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Changed {
    return toChangeCourseResult(await perform(submitCourse, input, key), language);
  }

  @requires("course:write")
  @Mutation(() => ChangeCourseResult, { description: "Gives a version back to be changed, with the reason" })
  async returnCourse(
    @Arg("input", () => ReturnCourseInput) input: ReturnCourseInput,
    @keyArgument() key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Changed {
    return toChangeCourseResult(await perform(returnCourse, input, key), language);
  }

  @requires("course:write")
  @Mutation(() => ChangeCourseResult, { description: "Approves the texts of a language" })
  async approveTranslation(
    @Arg("input", () => ApproveTranslationInput) input: ApproveTranslationInput,
    @keyArgument() key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Changed {
    return toChangeCourseResult(await perform(approveTranslation, input, key), language);
  }

  @requires("course:write")
  @Mutation(() => ChangeCourseResult, { description: "Publishes a version for good" })
  async publishCourse(
    @Arg("input", () => PublishCourseInput) { change, ...of }: PublishCourseInput,
    @keyArgument() key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Changed {
    const input = { ...of, change: toCourseChange(change) };
    return toChangeCourseResult(await perform(publishCourse, input, key), language);
  }

  @requires("course:write")
  @Mutation(() => ChangeCourseResult, { description: "Ends that learners enrol in a published version" })
  async retireCourse(
    @Arg("input", () => CourseVersionInput) input: CourseVersionInput,
    @keyArgument() key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Changed {
    return toChangeCourseResult(await perform(retireCourse, input, key), language);
  }
}

@Resolver(() => CourseVersionType)
export class CourseVersionResolver {
  @FieldResolver(() => [CourseFaultType], { description: "Everything that keeps it from being published" })
  faults(@Root() { source }: CourseVersionType, @Ctx() { language }: StaffContext): CourseFaultType[] {
    return toFaults(source, language);
  }

  @FieldResolver(() => [CourseTranslation])
  translations(@Root() { source }: CourseVersionType): CourseTranslation[] {
    return toTranslations(source);
  }

  @FieldResolver(() => CourseLesson, { nullable: true, description: "A lesson with its texts" })
  lesson(@Root() { source }: CourseVersionType, @Arg("name", () => ID) name: string): CourseLesson | null {
    return toCourseLesson(source.course, name);
  }

  @FieldResolver(() => CourseLesson, { nullable: true, description: "The lesson as it was last published" })
  publishedLesson(@Root() { source }: CourseVersionType, @Arg("name", () => ID) name: string): CourseLesson | null {
    return source.previous && toCourseLesson(source.previous, name);
  }

  @FieldResolver(() => [CourseTextChange], { description: "What a language says otherwise than before" })
  textChanges(
    @Root() { source }: CourseVersionType,
    @Arg("language", () => LanguageEnum) language: Language,
    @Arg("since", () => ComparisonEnum) since: Comparison,
  ): CourseTextChange[] {
    return toTextChanges(source, { language, since });
  }

  @FieldResolver(() => [CourseBankItem], {
    nullable: true,
    description: "What it asks and plays, as that was when it was given to be reviewed; null of a draft",
  })
  async bank(
    @Root() { source }: CourseVersionType,
    @Arg("language", () => LanguageEnum) language: Language,
    @Ctx() { read, language: reader }: StaffContext,
  ): Promise<CourseBankItem[] | null> {
    const found = await read(bankOfVersion(source));
    return found && toBankItems(found, { language, reader });
  }

  @FieldResolver(() => [CourseStructureChange], { description: "What else is not as in the published version before" })
  structureChanges(@Root() { source }: CourseVersionType, @Ctx() { language }: StaffContext): CourseStructureChange[] {
    return toStructureChanges(source, language);
  }
}

@Resolver(() => CourseVersionChanged)
export class CourseVersionChangedResolver {
  @FieldResolver(() => CourseVersionType, { description: "The version as it is now" })
  async courseVersion(@Root() { id }: CourseVersionChanged, @Ctx() context: StaffContext): Promise<CourseVersionType> {
    const found = await context.read(courseVersion(id));
    if (!found) throw new Error("A version that was just stored is not there");
    return toCourseVersionType(found, context);
  }
}
