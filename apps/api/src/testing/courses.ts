import { randomUUID } from "node:crypto";
import type { CaseContent } from "@vas/domain/cases";
import type { CourseChange, CourseContent, CourseId, LessonId, ModuleId } from "@vas/domain/courses";
import { calendarDate, languages, type Result, type StaffActor, type Words } from "@vas/domain/kernel";
import type { Question, QuestionId } from "@vas/domain/questions";
import { keepCases } from "../cases/index.ts";
import { approveTranslation, beginCourse, publishCourse, retireCourse, submitCourse } from "../courses/index.ts";
import { openRequest } from "../kernel/request.ts";
import type { StaffContext } from "../kernel/context.ts";
import { keepQuestions } from "../questions/index.ts";
import { staffActor, type World } from "./world.ts";

/** The same words in every language. */
export function said(text: string): Words {
  return { fi: text, sv: text, en: text };
}

/** A course of one module with these lessons for everybody, and an exam of one question that is true. */
export function smallCourse(lessons: readonly string[], differently: Partial<CourseContent> = {}): CourseContent {
  return {
    title: { fi: "Pieni kurssi", sv: "En liten kurs", en: "A small course" },
    summary: said("Invented"),
    notice: null,
    lawAsOf: calendarDate("2026-11-01"),
    modules: [
      {
        id: "m1" as ModuleId,
        title: said("Module"),
        lessons: lessons.map((id) => ({
          id: id as LessonId,
          title: said(id),
          minutes: 5,
          warning: null,
          roles: null,
          body: said(`Lesson ${id}`),
        })),
        checkQuestions: 0,
        cases: [],
      },
    ],
    exam: { shares: { m1: 1 }, passPercent: 100, attempts: 3, coolDownHours: 0, minutes: 10 },
    certificate: { months: 24, renewalMonths: 3 },
    ...differently,
  };
}

const question: Question = {
  id: "q1" as QuestionId,
  module: "m1",
  use: "both",
  stem: said("True?"),
  reason: said("It is."),
  source: said("Invented"),
  signs: [],
  lawAsOf: null,
  body: { kind: "true_false", right: true },
};

type Version = { readonly id: string; readonly course: string; readonly version: number };

type Act = <V>(key: string, act: (context: StaffContext) => Promise<Result<V, { kind: string }>>) => Promise<V>;

function actingIn(world: () => World): Act {
  return async function as(key, act) {
    const actor = staffActor(key) as StaffActor;
    const asked = { actor, requestId: randomUUID(), operation: "Test", purpose: null };
    const scope = openRequest(world().kernels.casework, asked);
    const result = await act(scope.context);
    await scope.settle();
    if (!result.ok) throw new Error(result.rejection.kind);
    return result.value;
  };
}

/** Courses of a world, published by the commands that trainers use. */
export function coursesIn(world: () => World) {
  const as = actingIn(world);

  async function approvedAndPublished(draft: Version, change: CourseChange): Promise<Version> {
    const of = ({ id, version }: Version) => ({ courseVersion: id, expectedVersion: version });
    let now = await as("trainer", ({ perform }) => perform(submitCourse, of(draft), randomUUID()));
    for (const language of languages) {
      now = await as("trainer-2", ({ perform }) => perform(approveTranslation, { ...of(now), language }, randomUUID()));
    }
    return as("trainer-2", ({ perform }) => perform(publishCourse, { ...of(now), change }, randomUUID()));
  }

  return {
    /** A course's first version, with the cases that it names. */
    async published(code: string, content: CourseContent, cases: readonly CaseContent[] = []): Promise<Version> {
      const draft = await as("trainer", ({ perform }) => perform(beginCourse, { code, content }, randomUUID()));
      const bank = { course: draft.course, questions: [question] };
      await as("trainer", ({ perform }) => perform(keepQuestions, bank, randomUUID()));
      const written = { course: draft.course, cases: cases.map((one) => ({ content: one, expectedNumber: 0 })) };
      await as("trainer", ({ perform }) => perform(keepCases, written, randomUUID()));
      return approvedAndPublished(draft, { kind: "minor" });
    },
    /** The next version of a course, which a trainer has written. */
    async changed(course: string, content: CourseContent, change: CourseChange): Promise<Version> {
      const { rows } = await world().administrator.query<{ id: string }>(
        `insert into training.course_version (id, course_id, number, content, approved, writers, status, version)
         select gen_random_uuid(), $1, max(number) + 1, $2, '{}', array[$3::uuid], 'draft', 1
         from training.course_version where course_id = $1 returning id`,
        [course as CourseId, JSON.stringify(content), staffActor("trainer").id],
      );
      return approvedAndPublished({ id: rows[0]?.id ?? "", course, version: 1 }, change);
    },
    /** Ends that learners are taken into a version. */
    retired({ id, version }: Version): Promise<Version> {
      const of = { courseVersion: id, expectedVersion: version };
      return as("trainer", ({ perform }) => perform(retireCourse, of, randomUUID()));
    },
  };
}
