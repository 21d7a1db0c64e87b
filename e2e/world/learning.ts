import type { Page } from "@playwright/test";
import { demoCourse } from "@vas/domain/demo";
import type { Words } from "@vas/domain/kernel";
import { stepsOf } from "@vas/domain/progress";
import { rightTexts } from "@vas/domain/questions";
import type { LearnerRole } from "@vas/domain/vocabulary";
import { ask, change } from "./asking.ts";
import { shownQuestion } from "./questions.ts";

type Question = { place: number; kind: string; stem: string; choices: readonly string[]; lefts: readonly string[] };
type Certificate = { readonly id: string; readonly status: string };
type Course = { readonly id: string; readonly title: string; readonly standing: Standing | null };
type Standing = { readonly id: string; readonly status: string; readonly role: LearnerRole };
type Changed = { readonly id: string };

/** Ids of what the learner of a page has to do with. How they come to it by hand is another journey's matter. */
export type Learning = { readonly course: string; readonly enrolment: string };

/** Has whoever is signed in on the page take up the demo's course, where they do not yet, and read every lesson of it. */
export async function learn(page: Page, role: LearnerRole): Promise<Learning> {
  const { id: course, standing } = await theCourse(page);
  const active = standing?.status === "active" ? standing : { id: await enrol(page, course, role), role };
  for (const step of stepsOf(demoCourse, { role: active.role, cases: {}, delta: null })) {
    if (step.kind !== "lesson") continue;
    const input = { enrolment: active.id, lesson: step.id };
    await change(page, "training.finishLesson", { type: "FinishLessonInput", input });
  }
  return { course, enrolment: active.id };
}

/** The demo's course; trainers of other journeys publish courses too. */
async function theCourse(page: Page): Promise<Course> {
  const query = "query Courses { it: courses { id title standing { id status role } } }";
  const courses = await ask<Course[]>(page, "training", { query });
  const found = courses.find(({ title }) => Object.values(demoCourse.title).includes(title));
  if (!found) throw new Error("There is no course to be read");
  return found;
}

async function enrol(page: Page, course: string, role: LearnerRole): Promise<string> {
  const input = { course, role };
  const selected = "... on Enrolled { id }";
  return (await change<Changed>(page, "training.enrol", { type: "EnrolInput", input, selected })).id;
}

/** The certificate of the learner whose page it is: the one that they hold, or one that they earn now. */
export async function certificateOf(page: Page): Promise<string> {
  const held = await certificates(page);
  const valid = held.find(({ status }) => status === "valid");
  if (valid) return valid.id;
  return (await learnAndPass(page)).certificate;
}

/** Ids of a course that has been passed. */
export type Passed = { readonly enrolment: string; readonly exam: string; readonly certificate: string };

/** Has whoever is signed in on the page learn the demo's course and pass its exam. */
export async function learnAndPass(page: Page): Promise<Passed> {
  const { enrolment } = await learn(page, "ngo");
  const exam = await passExam(page, enrolment);
  const [earned] = await certificates(page);
  if (!earned) throw new Error("The exam was passed and there is no certificate");
  return { enrolment, exam, certificate: earned.id };
}

function certificates(page: Page): Promise<Certificate[]> {
  return ask(page, "training", { query: "query Own { it: certificates { id status } }" });
}

/** Begins an attempt: the exam, or the check of a module. @returns its id */
export async function beginAttempt(page: Page, input: { enrolment: string; module?: string }): Promise<string> {
  const [field, type] = input.module
    ? (["beginCheck", "BeginCheckInput"] as const)
    : (["beginExam", "BeginExamInput"] as const);
  const selected = "... on AttemptChanged { attempt { id } }";
  const { attempt } = await change<{ attempt: Changed }>(page, `training.${field}`, { type, input, selected });
  return attempt.id;
}

async function passExam(page: Page, enrolment: string): Promise<string> {
  const attempt = await beginAttempt(page, { enrolment });
  const { questions } = await ask<{ questions: readonly Question[] }>(page, "training", {
    query: "query Paper($id: ID!) { it: attempt(id: $id) { questions { place kind stem choices lefts } } }",
    variables: { id: attempt },
  });
  for (const question of questions) {
    const input = { attempt, place: question.place, answer: rightAnswer(question) };
    await change(page, "training.giveAnswer", { type: "GiveAnswerInput", input });
  }
  await change(page, "training.handIn", { type: "HandInInput", input: { attempt } });
  return attempt;
}

/** The right answer in Finnish, from the bank and by what the paper shows: the paper itself does not hold it. */
function rightAnswer({ stem, kind, choices, lefts }: Question): object {
  const { body } = shownQuestion({ stem, lefts }, "fi");
  const texts = rightTexts(body, "fi");
  switch (body.kind) {
    case "single":
      return { kind, chosen: choices.indexOf(texts[0] ?? "") };
    case "multiple":
    case "order":
      return { kind, places: texts.map((text) => choices.indexOf(text)) };
    case "match":
      return { kind, places: lefts.map((left) => choices.indexOf(rightOf(body.pairs, left))) };
    case "true_false":
      return { kind, isTrue: body.right };
    case "numeric":
      return { kind, number: body.right };
    case "short_answer":
      return { kind, text: texts[0] };
  }
}

function rightOf(pairs: readonly { readonly left: Words; readonly right: Words }[], left: string): string {
  return pairs.find((pair) => pair.left.fi === left)?.right.fi ?? "";
}
