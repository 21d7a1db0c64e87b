import type { Language, Result } from "@vas/domain/kernel";
import { notFoundWords, sharedRejectionWords } from "@vas/domain/vocabulary";
import {
  Arg,
  createUnionType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { StaffContext } from "../kernel/context.ts";
import { rejectionType, StaleVersion } from "../kernel/rejection.ts";
import { requires } from "../kernel/requires.ts";
import { toRefusal } from "../vocabulary/index.ts";
import { keepCase, type CasesRefused } from "./case-bank.commands.ts";
import { CaseInput, toCaseContent } from "./case-bank.input.ts";
import { courseCase, courseCases } from "./case-bank.queries.ts";
import { CourseCases, EditableCase } from "./case-bank.schema.ts";

@InputType()
class KeepCaseInput {
  @Field(() => ID) course!: string;
  @Field(() => Int, { description: "The number of the version from which this was written; 0 where there was none" })
  expectedNumber!: number;
  @Field(() => CaseInput) case!: CaseInput;
}

@ObjectType({ description: "The case is kept, as a new version where it says something new" })
class CaseKept {
  readonly kind!: "CaseKept";
  readonly course!: string;
  readonly name!: string;
}

const CourseNotFound = rejectionType("CourseNotFound");
const CaseNotKeepable = rejectionType("CaseNotKeepable");

const KeepCaseResult = createUnionType({
  name: "KeepCaseResult",
  types: () => [CaseKept, CourseNotFound, CaseNotKeepable, StaleVersion] as const,
  resolveType: ({ kind }) => kind,
});

const words = {
  ...sharedRejectionWords,
  CourseNotFound: notFoundWords.CourseNotFound,
  CaseNotKeepable: {
    fi: "Tapausta ei voi tallentaa: tunnuksissa saa olla vain pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä, tilanteita enintään 100, vaihtoehtoja enintään 8 ja yhdessä tekstissä enintään 4 000 merkkiä.",
    sv: "Fallet kan inte sparas: identifierarna får innehålla bara små bokstäver a–z, siffror och bindestreck, och ett fall får ha högst 100 scener, en scen högst 8 val och en text högst 4 000 tecken.",
    en: "The case cannot be kept: identifiers may hold only small letters a–z, digits and hyphens, a case at most 100 scenes, a scene at most 8 choices and a text at most 4,000 characters.",
  },
};

type Kept = { readonly course: string; readonly name: string };

function toKeepCaseResult(result: Result<Kept, CasesRefused>, language: Language): typeof KeepCaseResult {
  if (!result.ok) return toRefusal(result.rejection, words, language);
  const { course, name } = result.value;
  return { kind: "CaseKept", course, name };
}

@Resolver()
export class CaseBankResolver {
  @requires("course:write")
  @Query(() => CourseCases, { nullable: true, description: "The cases of a course as they are now" })
  courseCases(@Ctx() { read }: StaffContext, @Arg("course", () => ID) course: string): Promise<CourseCases | null> {
    return read(courseCases(course));
  }

  @requires("course:write")
  @Query(() => EditableCase, { nullable: true, description: "A case of a course, to be edited" })
  courseCase(
    @Ctx() { read }: StaffContext,
    @Arg("course", () => ID) course: string,
    @Arg("name", () => ID) name: string,
  ): Promise<EditableCase | null> {
    return read(courseCase(course, name));
  }

  @requires("course:write")
  @Mutation(() => KeepCaseResult, {
    description: "Keeps a case with its faults; what has been published stays as it is",
  })
  async keepCase(
    @Arg("input", () => KeepCaseInput) { course, expectedNumber, case: content }: KeepCaseInput,
    @Arg("idempotencyKey", () => ID) key: string,
    @Ctx() { perform, language }: StaffContext,
  ): Promise<typeof KeepCaseResult> {
    const input = { course, expectedNumber, content: toCaseContent(content) };
    return toKeepCaseResult(await perform(keepCase, input, key), language);
  }
}

@Resolver(() => CaseKept)
export class CaseKeptResolver {
  @FieldResolver(() => EditableCase, { description: "The case as it is now" })
  async case(@Root() { course, name }: CaseKept, @Ctx() { read }: StaffContext): Promise<EditableCase> {
    const found = await read(courseCase(course, name));
    if (!found) throw new Error("A case that was just kept is not there");
    return found;
  }
}
