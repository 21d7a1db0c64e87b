import { randomUUID } from "node:crypto";
import { demoCourse, demoQuestions } from "@vas/domain/demo";
import { stepsOf } from "@vas/domain/progress";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { publishDemoCourse } from "../demo/course.ts";
import { learnersOf } from "../testing/learners.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
const learners = learnersOf(() => world);
const { ask } = learners;
let enrolment: string;
beforeAll(async () => {
  world = await openWorld();
  await publishDemoCourse(world.kernels.casework);
  enrolment = await learners.enrolled("trainee", "ngo");
});
beforeEach(() => world.setNow("2026-11-23T10:00:00.000Z"));
afterAll(() => world.close());

type Given = { chosen?: number; places?: number[]; isTrue?: boolean; number?: number; text?: string };
type Question = {
  readonly place: number;
  readonly kind: string;
  readonly stem: string;
  readonly choices: readonly string[];
  readonly lefts: readonly string[];
  readonly answer: Given | null;
  readonly feedback: { readonly isRight: boolean; readonly right: readonly string[] } | null;
};
type Attempt = {
  readonly id: string;
  readonly status: string;
  readonly closesAt: string | null;
  readonly outcome: { readonly right: number; readonly asked: number; readonly isPassed: boolean } | null;
  readonly questions: readonly Question[];
};
type Changed = { readonly __typename: string; readonly attempt: Attempt; readonly message: string };

const shown = `attempt { id status closesAt outcome { right asked isPassed } questions { place kind stem choices lefts
  answer { chosen places isTrue number text } feedback { isRight right reason source } } }`;

function mutation(field: string, input: string): string {
  return `mutation M($input: ${input}!, $key: ID!) { it: ${field}(input: $input, idempotencyKey: $key) {
    __typename ... on AttemptChanged { ${shown} } ... on Rejection { message } } }`;
}

function begin(module: string, who = "trainee"): Promise<Changed> {
  return ask(who, mutation("beginCheck", "BeginCheckInput"), { input: { enrolment, module }, key: randomUUID() });
}

function beginExam(): Promise<Changed> {
  return ask("trainee", mutation("beginExam", "BeginExamInput"), { input: { enrolment }, key: randomUUID() });
}

function give(attempt: string, place: number, answer: Given & { kind: string }): Promise<Changed> {
  const input = { attempt, place, answer };
  return ask("trainee", mutation("giveAnswer", "GiveAnswerInput"), { input, key: randomUUID() });
}

function handIn(attempt: string): Promise<Changed> {
  return ask("trainee", mutation("handIn", "HandInInput"), { input: { attempt }, key: randomUUID() });
}

/** The right answer, from the bank and by what the paper shows: the paper itself does not hold it. */
function rightAnswer({ stem, kind, choices, lefts }: Question): Given & { kind: string } {
  // Two matchings of the bank ask in the same words; what is on their left tells them apart.
  const isAsked = ({ body }: (typeof demoQuestions)[number]) =>
    body.kind !== "match" || body.pairs.some(({ left }) => left.fi === lefts[0]);
  const body = demoQuestions.find((question) => question.stem.fi === stem && isAsked(question))?.body;
  const placesOf = (texts: readonly string[]) => texts.map((text) => choices.indexOf(text));
  switch (body?.kind) {
    case "single":
      return { kind, chosen: choices.indexOf(body.choices.find(({ id }) => id === body.right)?.text.fi ?? "") };
    case "multiple":
      return {
        kind,
        places: placesOf(body.choices.filter(({ id }) => body.right.includes(id)).map(({ text }) => text.fi)),
      };
    case "true_false":
      return { kind, isTrue: body.right };
    case "order":
      return { kind, places: placesOf(body.items.map(({ text }) => text.fi)) };
    case "match":
      return {
        kind,
        places: placesOf(lefts.map((left) => body.pairs.find((pair) => pair.left.fi === left)?.right.fi ?? "")),
      };
    case "numeric":
      return { kind, number: body.right };
    case "short_answer":
      return { kind, text: body.accepted.fi[0] ?? "" };
    case undefined:
      throw new Error(`No such question: ${stem}`);
  }
}

async function readEveryLesson(): Promise<void> {
  const steps = stepsOf(demoCourse, { role: "ngo", cases: {}, delta: null });
  for (const step of steps) {
    if (step.kind !== "lesson") continue;
    const document = `mutation F($input: FinishLessonInput!, $key: ID!) { it: finishLesson(input: $input, idempotencyKey: $key) {
      __typename } }`;
    await ask("trainee", document, { input: { enrolment, lesson: step.id }, key: randomUUID() });
  }
}

describe("a check", () => {
  test("shows no key before an answer, tells right and reason with it, and takes no second answer", async () => {
    const { attempt } = await begin("m1");
    expect(attempt.questions).toHaveLength(5);
    expect(attempt.questions.map(({ feedback }) => feedback)).toEqual([null, null, null, null, null]);
    const [first] = attempt.questions;
    if (!first) throw new Error("A check has questions");
    const given = await give(attempt.id, 0, rightAnswer(first));
    expect(given.attempt.questions[0]?.feedback?.isRight).toBe(true);
    expect(given.attempt.questions[1]?.feedback).toBeNull();
    expect(await give(attempt.id, 0, rightAnswer(first))).toMatchObject({ __typename: "AnsweredAlready" });
    expect((await begin("m1")).attempt.id).toBe(attempt.id);
  });

  test("goes on in the same order, and is done when it is handed in", async () => {
    const { attempt } = await begin("m1");
    const again = await begin("m1");
    expect(again.attempt.questions.map(({ stem, choices }) => [stem, choices])).toEqual(
      attempt.questions.map(({ stem, choices }) => [stem, choices]),
    );
    expect(await handIn(attempt.id)).toMatchObject({ attempt: { status: "ended", outcome: { right: 1, asked: 5 } } });
    expect(await handIn(attempt.id)).toMatchObject({ __typename: "AttemptEnded" });
    const { rows } = await world.administrator.query("select step from training.step_done where step like 'check:%'");
    expect(rows).toEqual([{ step: "check:m1" }]);
  });

  test("is nobody else's to begin, to see or to answer", async () => {
    const { attempt } = await begin("m2");
    expect(await begin("m2", "trainee-sv")).toMatchObject({ __typename: "EnrolmentNotFound" });
    expect(await ask("trainee-sv", "query Q($id: ID!) { it: attempt(id: $id) { id } }", { id: attempt.id })).toBeNull();
    const input = { attempt: attempt.id, place: 0, answer: { kind: "numeric", number: 1 } };
    const foreign = await ask("trainee-sv", mutation("giveAnswer", "GiveAnswerInput"), { input, key: randomUUID() });
    expect(foreign).toMatchObject({ __typename: "AttemptNotFound" });
  });

  test("refuses an answer without the part that its kind has, and there is none where a module asks nothing", async () => {
    const { attempt } = await begin("m2");
    const [first] = attempt.questions;
    expect(await give(attempt.id, 0, { kind: first?.kind ?? "" })).toMatchObject({ __typename: "AnswerDoesNotFit" });
    expect(await begin("m4")).toMatchObject({ __typename: "NothingToAsk" });
  });
});

describe("an exam", () => {
  test("waits until every lesson is read", async () => {
    expect(await beginExam()).toMatchObject({ __typename: "LessonsLeft", message: "Lue ensin kaikki oppitunnit." });
    await readEveryLesson();
  });

  test("failed, is tried again after a day; passed, it tells what was right, and is not begun any more", async () => {
    const first = (await beginExam()).attempt;
    expect(first.questions).toHaveLength(20);
    expect(first.closesAt).toBe("2026-11-23T10:40:00.000Z");
    expect(await handIn(first.id)).toMatchObject({ attempt: { outcome: { right: 0, isPassed: false } } });
    expect(await beginExam()).toMatchObject({ __typename: "ExamCoolsDown" });
    world.setNow("2026-11-24T10:00:00.000Z");
    const second = (await beginExam()).attempt;
    for (const question of second.questions) await give(second.id, question.place, rightAnswer(question));
    const open = await ask<Attempt>(
      "trainee",
      `query Q($id: ID!) { it: attempt(id: $id) { questions { feedback { isRight } } } }`,
      {
        id: second.id,
      },
    );
    expect(open.questions.every(({ feedback }) => feedback === null)).toBe(true);
    const { attempt } = await handIn(second.id);
    expect(attempt.outcome).toEqual({ right: 20, asked: 20, isPassed: true });
    expect(attempt.questions.every(({ feedback }) => feedback?.isRight)).toBe(true);
    expect(await beginExam()).toMatchObject({ __typename: "EnrolmentOver" });
  });
});

test("what was pinned is asked, whatever becomes of the bank later", async () => {
  const { rows } = await world.administrator.query<{ pinned: number; bank: number }>(
    `select (select count(*)::int from training.course_version_question) as pinned,
       (select count(distinct question)::int from training.question_version) as bank`,
  );
  expect(rows).toEqual([{ pinned: demoQuestions.length, bank: demoQuestions.length }]);
});
