import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { demoCourse } from "@vas/domain/demo";
import type { Words } from "@vas/domain/kernel";
import { stepsOf } from "@vas/domain/progress";
import { rightTexts } from "@vas/domain/questions";
import { origin } from "./address.ts";
import { shownQuestion } from "./questions.ts";

type Question = { place: number; kind: string; stem: string; choices: readonly string[]; lefts: readonly string[] };
type Certificate = { readonly id: string; readonly status: string };

/**
 * The certificate of the learner whose page it is: the one that they hold, or one that they earn now by the same operations that
 * the pages send. How it is earned by hand is another journey's matter.
 */
export async function certificateOf(page: Page): Promise<string> {
  const held = await ask<Certificate[]>(page, "query Held { it: certificates { id status } }");
  const valid = held.find(({ status }) => status === "valid");
  if (valid) return valid.id;
  const enrolment = await enrolled(page);
  for (const step of stepsOf(demoCourse, { role: "ngo", cases: {}, delta: null })) {
    if (step.kind !== "lesson") continue;
    await change(page, "finishLesson", { type: "FinishLessonInput", input: { enrolment, lesson: step.id } });
  }
  await passExam(page, enrolment);
  const [earned] = await ask<Certificate[]>(page, "query Earned { it: certificates { id status } }");
  if (!earned) throw new Error("The exam was passed and there is no certificate");
  return earned.id;
}

async function enrolled(page: Page): Promise<string> {
  const courses = await ask<{ id: string; title: string; standing: { id: string; status: string } | null }[]>(
    page,
    "query Courses { it: courses { id title standing { id status } } }",
  );
  const course = courses.find(({ title }) => Object.values(demoCourse.title).includes(title));
  if (course?.standing?.status === "active") return course.standing.id;
  return change(page, "enrol", {
    type: "EnrolInput",
    input: { course: course?.id, role: "ngo" },
    selected: "... on Enrolled { id }",
  });
}

async function passExam(page: Page, enrolment: string): Promise<void> {
  const attempt = await change(page, "beginExam", {
    type: "BeginExamInput",
    input: { enrolment },
    selected: ofAttempt,
  });
  const { questions } = await ask<{ questions: readonly Question[] }>(
    page,
    "query Paper($id: ID!) { it: attempt(id: $id) { questions { place kind stem choices lefts } } }",
    { id: attempt },
  );
  for (const question of questions) {
    const input = { attempt, place: question.place, answer: rightAnswer(question) };
    await change(page, "giveAnswer", { type: "GiveAnswerInput", input });
  }
  await change(page, "handIn", { type: "HandInInput", input: { attempt } });
}

const ofAttempt = "... on AttemptChanged { attempt { id } }";

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

type Changing = { readonly type: string; readonly input: object; readonly selected?: string };

async function change(page: Page, field: string, { type, input, selected = "" }: Changing): Promise<string> {
  const document = `mutation Change($input: ${type}!, $key: ID!) { it: ${field}(input: $input, idempotencyKey: $key) {
    __typename ${selected} ... on Rejection { message } } }`;
  const variables = { input, key: randomUUID() };
  const answer = await ask<{ id?: string; attempt?: { id: string }; message?: string }>(page, document, variables);
  if (answer.message) throw new Error(`${field} was refused: ${answer.message}`);
  return answer.attempt?.id ?? answer.id ?? "";
}

async function ask<Answer>(page: Page, query: string, variables: object = {}): Promise<Answer> {
  const headers = { "x-vas-request": "1", "x-language": "fi" };
  const answer = await page
    .context()
    .request.post(`${origin}/training/graphql`, { headers, data: { query, variables } });
  const { data, errors } = (await answer.json()) as { data?: { it: Answer }; errors?: readonly { message: string }[] };
  if (!data || errors) throw new Error(`The portal's surface answered ${JSON.stringify(errors)}`);
  return data.it;
}
