import { demoCourse, type demoQuestions } from "@vas/domain/demo";
import { testMasterKey, watchStatements } from "@vas/testkit";
import type pg from "pg";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { publishDemoCourse } from "../demo/course.ts";
import { roleUrl } from "../kernel/roles.ts";
import { startSchedule } from "../kernel/schedule.ts";
import { openAs } from "../testing/administrator.ts";
import { coursesIn, smallCourse } from "../testing/courses.ts";
import { attemptMutation, attemptsIn, rightAnswer, type AttemptAs } from "../testing/given-attempt.ts";
import { learnersOf } from "../testing/learners.ts";
import { openWorld, type World } from "../testing/world.ts";
import { settleAttempts } from "./index.ts";

let world: World;
const learners = learnersOf(() => world);
const { ask } = learners;
const { published } = coursesIn(() => world);
const { beginExam, give, handIn, readEveryLesson, seen } = attemptsIn(() => world);
let enrolment: string;
let swedish: string;
beforeAll(async () => {
  world = await openWorld();
  await publishDemoCourse(world.kernels.casework);
  enrolment = await learners.enrolled("trainee", "ngo");
  swedish = await learners.enrolled("trainee-sv", "ngo");
});
afterAll(() => world.close());

type ExamAs = {
  readonly whyNot: string | null;
  readonly lessonsLeft: readonly { readonly name: string; readonly title: string }[];
  readonly attemptsLeft: number;
  readonly opensAt: string | null;
  readonly goingOn: string | null;
  readonly taken: readonly { readonly endedBy: string; readonly outcome: object }[];
};

function exam(who = "trainee", of = enrolment): Promise<ExamAs> {
  const document = `query E($enrolment: ID!) { it: exam(enrolment: $enrolment) { questions minutes extraMinutes passPercent
    rightToPass attempts attemptsLeft coolDownHours whyNot lessonsLeft { name title } opensAt goingOn now
    taken { number endedAt endedBy outcome { right asked isPassed } } } }`;
  return ask(who, document, { enrolment: of });
}

async function steps(of: string): Promise<readonly string[]> {
  const { rows } = await world.administrator.query<{ step: string }>(
    "select step from training.step_done where enrolment_id = $1 and step = 'exam'",
    [of],
  );
  return rows.map(({ step }) => step);
}

async function answerAll(who: string, { id, questions }: AttemptAs): Promise<void> {
  for (const question of questions) await give(who, id, rightAnswer(question));
}

describe("an exam", () => {
  test("tells what it is before it is begun, and how many lessons it waits for", async () => {
    expect(await exam()).toMatchObject({
      questions: 20,
      minutes: 40,
      extraMinutes: 0,
      passPercent: 80,
      rightToPass: 16,
      attempts: 3,
      attemptsLeft: 3,
      coolDownHours: 24,
      whyNot: "lessons_left",
      opensAt: null,
      goingOn: null,
      taken: [],
    });
    const { lessonsLeft } = await exam();
    expect(lessonsLeft.length).toBeGreaterThan(20);
    const [first] = demoCourse.modules[0]?.lessons ?? [];
    expect(lessonsLeft[0]).toEqual({ name: first?.id, title: first?.title.fi });
    expect(await beginExam("trainee", enrolment)).toMatchObject({
      __typename: "LessonsLeft",
      message: "Lue ensin kaikki oppitunnit.",
    });
    await readEveryLesson("trainee", enrolment);
    expect(await exam()).toMatchObject({ whyNot: null, lessonsLeft: [] });
  });

  test("is nobody else's to see", async () => {
    expect(await exam("trainee-sv")).toBeNull();
  });

  test("failed, tells only how each module went, and is tried again after a day", async () => {
    const { attempt } = await beginExam("trainee", enrolment);
    expect(attempt).toMatchObject({
      closesAt: "2026-11-23T10:40:00.000Z",
      now: "2026-11-23T10:00:00.000Z",
      modules: [],
    });
    expect(attempt.questions).toHaveLength(20);
    expect(await exam()).toMatchObject({ whyNot: "going_on", goingOn: attempt.id, attemptsLeft: 2 });
    expect((await beginExam("trainee", enrolment)).attempt.id).toBe(attempt.id);
    const [first] = attempt.questions;
    if (!first) throw new Error("A paper has questions");
    await give("trainee", attempt.id, rightAnswer(first));
    const { attempt: ended } = await handIn("trainee", attempt.id);
    expect(ended).toMatchObject({ endedBy: "learner", outcome: { right: 1, asked: 20, isPassed: false } });
    expect(ended.modules).toHaveLength(7);
    expect(ended.modules[0]).toMatchObject({ id: "m1", right: 1 });
    expect(ended.questions.every(({ feedback }) => feedback === null)).toBe(true);
    expect(await beginExam("trainee", enrolment)).toMatchObject({ __typename: "ExamCoolsDown" });
    expect(await exam()).toMatchObject({
      whyNot: "cooling_down",
      opensAt: "2026-11-24T10:00:00.000Z",
      attemptsLeft: 2,
    });
    expect(await steps(enrolment)).toEqual([]);
  });
});

describe("time", () => {
  test("ends an exam that was left open: at once for whoever looks, and soon for good, with what was saved", async () => {
    world.setNow("2026-11-24T10:00:00.000Z");
    const { attempt } = await beginExam("trainee", enrolment);
    await answerAll("trainee", { ...attempt, questions: attempt.questions.slice(0, 15) });
    world.setNow("2026-11-24T10:39:59.000Z");
    expect(await settled()).toBe(0);
    expect(await seen("trainee", attempt.id)).toMatchObject({ status: "open" });
    world.setNow("2026-11-24T10:40:00.000Z");
    const byTime = { endedBy: "time", outcome: { right: 15, asked: 20, isPassed: false } };
    const asSeen = { status: "ended", endedAt: "2026-11-24T10:40:00.000Z", ...byTime };
    expect(await seen("trainee", attempt.id)).toMatchObject(asSeen);
    expect(await exam()).toMatchObject({ goingOn: null, whyNot: "cooling_down", attemptsLeft: 1, taken: [{}, byTime] });
    expect(await give("trainee", attempt.id, { place: 0, kind: "numeric", number: 1 })).toMatchObject({
      __typename: "TimeIsUp",
    });
    expect(await stored(attempt.id)).toMatchObject({ status: "open" });
    expect(await settled()).toBe(1);
    expect(await stored(attempt.id)).toMatchObject({ status: "ended", ended_by: "time", right_answers: 15 });
    expect(await settled()).toBe(0);
    expect(await seen("trainee", attempt.id)).toMatchObject(asSeen);
  });
});

describe("an exam that is passed", () => {
  test("tells what was right, is a step that is done, and is not begun any more", async () => {
    world.setNow("2026-11-25T10:40:00.000Z");
    const { attempt } = await beginExam("trainee", enrolment);
    await answerAll("trainee", attempt);
    const open = await seen("trainee", attempt.id);
    expect(open?.questions.every(({ feedback }) => feedback === null)).toBe(true);
    const { attempt: ended } = await handIn("trainee", attempt.id);
    expect(ended.outcome).toEqual({ right: 20, asked: 20, isPassed: true });
    expect(ended.questions.every(({ feedback }) => feedback?.isRight)).toBe(true);
    expect(await steps(enrolment)).toEqual(["exam"]);
    expect(await beginExam("trainee", enrolment)).toMatchObject({ __typename: "EnrolmentOver" });
    expect(await exam()).toMatchObject({ whyNot: "passed", attemptsLeft: 0 });
  });

  test("counts though its learner never came back, by what was saved when its time ran out", async () => {
    await readEveryLesson("trainee-sv", swedish);
    const { attempt } = await beginExam("trainee-sv", swedish);
    await giveFromPaper(attempt.id);
    world.setNow("2026-11-25T11:40:00.000Z");
    expect(await settled()).toBe(1);
    expect(await stored(attempt.id)).toMatchObject({ ended_by: "time", right_answers: 20, is_passed: true });
    expect(await steps(swedish)).toEqual(["exam"]);
  });
});

/** Answers a Swedish paper rightly by its key, which the administrator can read. */
async function giveFromPaper(id: string): Promise<void> {
  const { rows } = await world.administrator.query<{ paper: { questions: Stored[] } }>(
    "select paper from training.attempt where id = $1",
    [id],
  );
  for (const [place, asked] of (rows[0]?.paper.questions ?? []).entries()) {
    await give("trainee-sv", id, { place, ...keyOf(asked) });
  }
}

type Stored = { readonly question: (typeof demoQuestions)[number]; readonly order: readonly number[] };

function keyOf({ question: { body }, order }: Stored) {
  const { kind } = body;
  const inPlace = order.map((_, at) => order.indexOf(at));
  switch (kind) {
    case "single":
      return { kind, chosen: order.findIndex((at) => body.choices[at]?.id === body.right) };
    case "multiple":
      return {
        kind,
        places: [...order.keys()].filter((at) => body.right.includes(body.choices[order[at] ?? -1]?.id ?? "")),
      };
    case "true_false":
      return { kind, isTrue: body.right };
    case "order":
    case "match":
      return { kind, places: inPlace };
    case "numeric":
      return { kind, number: body.right };
    case "short_answer":
      return { kind, text: body.accepted.sv[0] ?? "" };
  }
}

test("an exam ends in time though its learner has used its id as the key of an answer", async () => {
  const { course } = await published("keyed", smallCourse(["a"]));
  const keyed = await learners.enrolled("trainee", "ngo", course);
  await learners.read("trainee", keyed, "a");
  const { attempt } = await beginExam("trainee", keyed);
  const answer = { kind: "true_false", isTrue: true };
  const document = attemptMutation("giveAnswer", "GiveAnswerInput");
  await ask("trainee", document, { input: { attempt: attempt.id, place: 0, answer }, key: attempt.id });
  world.setNow(attempt.closesAt ?? "");
  expect(await settled()).toBe(1);
  expect(await stored(attempt.id)).toMatchObject({ ended_by: "time", is_passed: true });
});

function openWorkerPool(): pg.Pool {
  const pool = openAs(world, "worker_app");
  onTestFinished(() => pool.end());
  return pool;
}

function settled(): Promise<number> {
  return settleAttempts({ pool: openWorkerPool(), kernel: world.kernels.training });
}

async function stored(id: string): Promise<unknown> {
  const { rows } = await world.administrator.query("select * from training.attempt where id = $1", [id]);
  return rows[0];
}

test("the worker's role learns which attempts are due, and reads no attempt and no answer", async () => {
  const pool = openWorkerPool();
  expect((await pool.query("select * from training.attempts_due(now() - interval '10 years')")).rows).toEqual([]);
  for (const table of ["attempt", "answer"]) {
    await expect(pool.query(`select 1 from training.${table}`)).rejects.toMatchObject({ code: "42501" });
  }
});

test("scheduled work is done by whoever keeps the schedule, and a failure of it is told by its name", async () => {
  const told: string[] = [];
  const databaseUrl = roleUrl(world.databaseUrl, testMasterKey, "worker_app");
  const schedule = await startSchedule({
    databaseUrl,
    jobs: [
      { name: "works", when: "0 4 * * *", work: async () => void told.push("worked") },
      { name: "fails", when: "0 4 * * *", work: () => Promise.reject(new Error("no")) },
    ],
    failed: (name) => told.push(`failed ${name}`),
  });
  onTestFinished(() => schedule.stop());
  for (const name of ["works", "fails"]) await world.administrator.query("select kernel.enqueue($1, '{}')", [name]);
  await expect.poll(() => told.toSorted(), { timeout: 10_000 }).toEqual(["failed fails", "worked"]);
});

test("an exam costs four statements, the settings and the audit row among them, however many attempts there are", async () => {
  const watch = watchStatements(world.kernels.training.database.pool);
  await exam();
  watch.stop();
  expect(watch.statements.filter((text) => !/^(begin|commit)/.test(text))).toHaveLength(4);
});
