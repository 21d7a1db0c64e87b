import { randomUUID } from "node:crypto";
import type { CaseContent } from "@vas/domain/cases";
import { bankFormats } from "@vas/domain/exchange";
import { demoCases, demoQuestions } from "@vas/domain/demo";
import { languages, type StaffActor } from "@vas/domain/kernel";
import type { Question } from "@vas/domain/questions";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keepCase, keepCases } from "../cases/case-bank.commands.ts";
import { courseCase, courseCases } from "../cases/case-bank.queries.ts";
import * as commands from "../courses/course.commands.ts";
import { courseVersion } from "../courses/course.queries.ts";
import { keepPicture } from "../courses/picture.commands.ts";
import { publishDemoCourse } from "../demo/course.ts";
import { performBankImport, previewImport } from "../exchange/exchange.commands.ts";
import { exportBank } from "../exchange/exchange.export.ts";
import type { StaffContext } from "../kernel/context.ts";
import { openRequest } from "../kernel/request.ts";
import { keepQuestions } from "../questions/index.ts";
import { questionBank } from "../questions/question-bank.queries.ts";
import { saveQuestion } from "../questions/question-editor.commands.ts";
import { questionFile } from "../questions/question-editor.queries.ts";
import { smallCourse } from "../testing/courses.ts";
import { openWorld, staffActor, type World } from "../testing/world.ts";

// The other guard is switched off: the database shows courses to everybody. What still holds is the policy of each command.

const guarded = [
  "asked_item",
  "case_version",
  "course",
  "course_approval",
  "course_version",
  "course_version_case",
  "course_version_question",
  "picture",
  "question_version",
];

let world: World;
let published: { readonly id: string; readonly course: string; readonly version: number };
beforeAll(async () => {
  world = await openWorld();
  await publishDemoCourse(world.kernels.casework);
  for (const table of guarded) {
    await world.administrator.query(`alter table training.${table} disable row level security`);
  }
  const { rows } = await world.administrator.query<typeof published>(
    "select id, course_id as course, version from training.course_version",
  );
  [published] = rows as [typeof published];
});
afterAll(() => world.close());

const [question] = demoQuestions as readonly [Question];
const [content] = demoCases as readonly [CaseContent];
const change = { kind: "minor" } as const;
const received = { drafts: { value: [], problems: [], notes: [] }, digest: "none" };

async function as<V>(role: string, act: (context: StaffContext) => Promise<V>): Promise<V> {
  const asked = { actor: staffActor(role) as StaffActor, requestId: randomUUID(), operation: "Try", purpose: null };
  const { context, settle } = openRequest(world.kernels.casework, asked);
  const value = await act(context);
  await settle();
  return value;
}

const others = ["administrator", "auditor", "caseworker", "director", "statistician", "supervisor"];

/** Everything that is asked of courses by their ids, as the command answers it. */
async function tried(context: StaffContext): Promise<readonly string[]> {
  const { perform } = context;
  const { id, course, version: expectedVersion } = published;
  const of = { courseVersion: id, expectedVersion };
  const written = { content, expectedNumber: 1 };
  const key = () => randomUUID();
  const answers = await Promise.all([
    perform(commands.beginNextVersion, of, key()),
    perform(commands.amendCourse, { ...of, edit: {} }, key()),
    perform(commands.returnCourse, { ...of, reason: "Ei" }, key()),
    perform(commands.retireCourse, of, key()),
    perform(commands.submitCourse, of, key()),
    perform(commands.approveTranslation, { ...of, language: "fi" }, key()),
    perform(commands.publishCourse, { ...of, change }, key()),
    perform(keepQuestions, { course, questions: [question] }, key()),
    perform(saveQuestion, { course, expectedNumber: 1, question }, key()),
    perform(keepCases, { course, cases: [written] }, key()),
    perform(keepCase, { ...written, course }, key()),
    performBankImport(context, { course, received, token: "none" }, key()),
    previewImport(context, course, received),
  ]);
  return answers.map((answer) => (answer.ok ? "done" : answer.rejection.kind));
}

function seen({ read }: StaffContext): Promise<readonly unknown[]> {
  const { id, course } = published;
  return Promise.all([
    read(courseVersion(id)),
    read(questionBank(course, null)),
    read(questionFile(course, question.id)),
    read(courseCases(course)),
    read(courseCase(course, content.id)),
    read(exportBank(course, bankFormats[0], languages[0])),
  ]);
}

test.each(others)(
  "with row-level security switched off no command and no read finds a course for a %s",
  async (role) => {
    await as(role, async (context) => {
      expect([...new Set(await tried(context))]).toEqual(["CourseNotFound"]);
      const begin = context.perform(commands.beginCourse, { code: "oma", content: smallCourse(["a"]) }, randomUUID());
      await expect(begin).rejects.toMatchObject({ code: "FORBIDDEN" });
      const keep = context.perform(keepPicture, { picture: "" }, randomUUID());
      await expect(keep).rejects.toMatchObject({ code: "FORBIDDEN" });
    });
    expect([...new Set(await as(role, seen))]).toEqual([null]);
  },
);

test("a trainer finds them all, so that the tests above can fail", async () => {
  expect(await as("trainer", seen)).not.toContain(null);
  expect(await as("trainer", tried)).not.toContain("CourseNotFound");
});
