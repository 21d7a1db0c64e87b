import { randomUUID } from "node:crypto";
import { bankUsed } from "@vas/domain/courses";
import { demoCourse, demoQuestions } from "@vas/domain/demo";
import { drawPaper, type AskedQuestion } from "@vas/domain/questions";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { publishDemoCourse } from "../demo/course.ts";
import { attemptMutation, attemptsIn, rightAnswer, type Changed } from "../testing/given-attempt.ts";
import { learnersOf } from "../testing/learners.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
const learners = learnersOf(() => world);
const { ask } = learners;
const attempts = attemptsIn(() => world);
let enrolment: string;
beforeAll(async () => {
  world = await openWorld();
  await publishDemoCourse(world.kernels.casework);
  enrolment = await learners.enrolled("trainee", "ngo");
});
beforeEach(() => world.setNow("2026-11-23T10:00:00.000Z"));
afterAll(() => world.close());

function begin(module: string, who = "trainee"): Promise<Changed> {
  const input = { enrolment, module };
  return ask(who, attemptMutation("beginCheck", "BeginCheckInput"), { input, key: randomUUID() });
}

const { give, handIn } = attempts;

async function endedChecks(): Promise<readonly object[]> {
  const document = "query C { it: courses { standing { id checks { id module } } } }";
  const courses = await ask<{ standing: { id: string; checks: object[] } | null }[]>("trainee", document);
  return courses.find(({ standing }) => standing?.id === enrolment)?.standing?.checks ?? [];
}

describe("a check", () => {
  test("shows no key before an answer, tells right and reason with it, and takes no second answer", async () => {
    const { attempt } = await begin("m1");
    expect(attempt.questions).toHaveLength(5);
    expect(attempt.questions.map(({ feedback }) => feedback)).toEqual([null, null, null, null, null]);
    const [first] = attempt.questions;
    if (!first) throw new Error("A check has questions");
    const given = await give("trainee", attempt.id, rightAnswer(first));
    expect(given.attempt.questions[0]?.feedback?.isRight).toBe(true);
    expect(given.attempt.questions[1]?.feedback).toBeNull();
    expect(await give("trainee", attempt.id, rightAnswer(first))).toMatchObject({ __typename: "AnsweredAlready" });
    expect((await begin("m1")).attempt.id).toBe(attempt.id);
  });

  test("cannot be drawn again from its id, which the browser knows: that would tell what is right", async () => {
    const { attempt } = await begin("m2");
    const seed = Number.parseInt(attempt.id.slice(0, 8), 16) | 0;
    const guessed = drawPaper(demoQuestions, { shares: { m2: attempt.questions.length }, use: "check" }, seed);
    const { rows } = await world.administrator.query<{ paper: { questions: AskedQuestion[] } }>(
      "select paper from training.attempt where id = $1",
      [attempt.id],
    );
    const drawn = (paper: readonly AskedQuestion[]) => paper.map(({ question, order }) => [question.id, order]);
    expect(guessed).toHaveLength(attempt.questions.length);
    expect(drawn(rows[0]?.paper.questions ?? [])).not.toEqual(drawn(guessed));
  });

  test("goes on in the same order, and is done when it is handed in", async () => {
    const { attempt } = await begin("m1");
    const again = await begin("m1");
    expect(again.attempt.questions.map(({ stem, choices }) => [stem, choices])).toEqual(
      attempt.questions.map(({ stem, choices }) => [stem, choices]),
    );
    expect(await handIn("trainee", attempt.id)).toMatchObject({
      attempt: { status: "ended", outcome: { right: 1, asked: 5 } },
    });
    expect(await handIn("trainee", attempt.id)).toMatchObject({ __typename: "AttemptEnded" });
    const { rows } = await world.administrator.query("select step from training.step_done where step like 'check:%'");
    expect(rows).toEqual([{ step: "check:m1" }]);
  });

  test("is named to its learner once it has ended, in the course and in each lesson, and still while it is taken anew", async () => {
    const { attempt } = await begin("m3");
    expect(await endedChecks()).toEqual(expect.not.arrayContaining([expect.objectContaining({ module: "m3" })]));
    await handIn("trainee", attempt.id);
    await begin("m3");
    expect(await endedChecks()).toContainEqual({ id: attempt.id, module: "m3" });
    const lesson = await ask<{ course: { standing: { checks: object[] } } }>(
      "trainee",
      `query L($enrolment: ID!) { it: lesson(enrolment: $enrolment, lesson: "m3-the-card") { course { standing { checks { id module } } } } }`,
      { enrolment },
    );
    expect(lesson.course.standing.checks).toEqual(await endedChecks());
  });

  test("is nobody else's to begin, to see or to answer", async () => {
    const { attempt } = await begin("m2");
    expect(await begin("m2", "trainee-sv")).toMatchObject({ __typename: "EnrolmentNotFound" });
    expect(await ask("trainee-sv", "query Q($id: ID!) { it: attempt(id: $id) { id } }", { id: attempt.id })).toBeNull();
    const input = { attempt: attempt.id, place: 0, answer: { kind: "numeric", number: 1 } };
    const foreign = await ask("trainee-sv", attemptMutation("giveAnswer", "GiveAnswerInput"), {
      input,
      key: randomUUID(),
    });
    expect(foreign).toMatchObject({ __typename: "AttemptNotFound" });
  });

  test("refuses an answer without the part that its kind has, and there is none where a module asks nothing", async () => {
    const { attempt } = await begin("m2");
    const [first] = attempt.questions;
    expect(await give("trainee", attempt.id, { place: 0, kind: first?.kind ?? "" })).toMatchObject({
      __typename: "AnswerDoesNotFit",
    });
    expect(await begin("m4")).toMatchObject({ __typename: "NothingToAsk" });
  });
});

test("what its checks and its exam may draw is pinned to a version, and no more of the bank", async () => {
  const { rows } = await world.administrator.query<{ pinned: number; bank: number }>(
    `select (select count(*)::int from training.course_version_question) as pinned,
       (select count(distinct question)::int from training.question_version) as bank`,
  );
  const used = bankUsed(demoCourse, { questions: demoQuestions, cases: [] }).questions;
  expect(rows).toEqual([{ pinned: used.length, bank: demoQuestions.length }]);
});
