import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from "vitest";
import { openAs } from "../testing/administrator.ts";
import { coursesIn, smallCourse } from "../testing/courses.ts";
import { attemptMutation, attemptsIn, type AttemptAs } from "../testing/given-attempt.ts";
import { learnersOf } from "../testing/learners.ts";
import { openWorld, type World } from "../testing/world.ts";
import { settleAttempts } from "./index.ts";

let world: World;
let course: string;
let enrolment: string;
let exam: AttemptAs;
const { published } = coursesIn(() => world);
const { ask, enrolled, read } = learnersOf(() => world);
const { beginExam, give, handIn, seen } = attemptsIn(() => world);

beforeAll(async () => {
  world = await openWorld();
  ({ course } = await published("small", smallCourse(["a"])));
});
afterAll(() => world.close());
beforeEach(async () => {
  world.setNow("2026-11-23T10:00:00.000Z");
  await world.administrator.query("truncate training.enrolment, training.asked_item cascade");
  enrolment = await enrolled("trainee", "ngo", course);
  await read("trainee", enrolment, "a");
  ({ attempt: exam } = await beginExam("trainee", enrolment));
  await answer(true);
  world.setNow("2026-11-23T10:03:00.000Z");
});

const answer = (isTrue: boolean) => give("trainee", exam.id, { place: 0, kind: "true_false", isTrue });

/** The trainer ends the enrolment in one of the ways in which it can be ended. */
async function end(how: "withdrawal" | "waiver"): Promise<void> {
  const [mutation, input] =
    how === "waiver" ? ["waiveEnrolment", "WaiveEnrolment"] : ["withdrawEnrolment", "OneEnrolment"];
  const document = `mutation E($input: ${input}Input!, $key: ID!) {
    it: ${mutation}(input: $input, idempotencyKey: $key) { __typename } }`;
  const reason = how === "waiver" ? { reason: "Suoritettu muualla." } : {};
  const asked = { input: { enrolment, expectedVersion: 1, ...reason }, key: randomUUID() };
  const { data, errors } = await world.ask("trainer", document, asked);
  expect(errors).toEqual([]);
  expect(data["it"]).toEqual({ __typename: "EnrolmentChanged" });
}

async function settled(): Promise<number> {
  const pool = openAs(world, "worker_app");
  onTestFinished(() => pool.end());
  return settleAttempts({ pool, kernel: world.kernels.training });
}

async function count(from: string): Promise<number> {
  const { rows } = await world.administrator.query<{ n: number }>(`select count(*)::int as n from ${from}`);
  return rows[0]?.n ?? 0;
}

test("an exam whose time was up before is graded, as its learner has seen already", async () => {
  world.setNow("2026-11-23T10:30:00.000Z");
  expect(await seen("trainee", exam.id)).toMatchObject({ status: "ended", endedBy: "time" });
  await end("withdrawal");
  expect(await seen("trainee", exam.id)).toMatchObject({ status: "ended", outcome: { isPassed: true } });
  expect(await settled()).toBe(1);
  expect(await seen("trainee", exam.id)).toMatchObject({ status: "ended", outcome: { isPassed: true } });
});

test.each(["withdrawal", "waiver"] as const)(
  "an exam stops with the %s of its enrolment: no answer is taken, nothing is graded, and nothing of what is right is told",
  async (how) => {
    await end(how);
    const stopped = {
      status: "stopped",
      endedBy: how,
      endedAt: "2026-11-23T10:03:00.000Z",
      outcome: null,
      modules: [],
    };
    expect(await seen("trainee", exam.id)).toMatchObject(stopped);
    const over = { __typename: "EnrolmentOver", message: "Kurssi on jo päättynyt osaltasi." };
    expect(await answer(false)).toMatchObject(over);
    expect(await handIn("trainee", exam.id)).toMatchObject(over);
    expect(await beginExam("trainee", enrolment)).toMatchObject({ __typename: "EnrolmentOver" });
    world.setNow("2026-11-23T11:00:00.000Z");
    expect(await settled()).toBe(0);
    const left = await seen("trainee", exam.id);
    expect(left).toMatchObject(stopped);
    expect(left?.questions.map(({ feedback }) => feedback)).toEqual([null]);
    expect(await count("training.step_done where step = 'exam'")).toBe(0);
    expect(await count("training.asked_item")).toBe(0);
    expect(await count("training.certificate")).toBe(0);
  },
);

test("the page of the exam says that the enrolment is over, and counts no stopped exam among those taken", async () => {
  await end("withdrawal");
  const document = "query E($id: ID!) { it: exam(enrolment: $id) { whyNot goingOn taken { id } } }";
  expect(await ask("trainee", document, { id: enrolment })).toEqual({
    whyNot: "enrolment_over",
    goingOn: null,
    taken: [],
  });
});

test("enrolled anew, the learner sits an exam of its own", async () => {
  await end("withdrawal");
  const anew = await enrolled("trainee", "ngo", course);
  await read("trainee", anew, "a");
  const { attempt } = await beginExam("trainee", anew);
  await give("trainee", attempt.id, { place: 0, kind: "true_false", isTrue: true });
  expect((await handIn("trainee", attempt.id)).attempt.outcome).toMatchObject({ isPassed: true });
  expect(await seen("trainee", exam.id)).toMatchObject({ status: "stopped" });
});

test("an exam that was handed in before stays as it was graded", async () => {
  await answer(false);
  await handIn("trainee", exam.id);
  await end("withdrawal");
  expect(await seen("trainee", exam.id)).toMatchObject({ status: "ended", outcome: { isPassed: false } });
});

test("no other role stops an attempt", async () => {
  const { rows } = await world.administrator.query(
    `select r.rolname as role from pg_roles r, pg_proc f where f.proname = 'stop_attempts'
       and r.rolname like '%\\_app' and has_function_privilege(r.oid, f.oid, 'execute')`,
  );
  expect(rows).toEqual([{ role: "casework_app" }]);
});

test("a check stops too, and tells of what is right only what it told before", async () => {
  const withCheck = smallCourse(["a"]);
  const [module] = withCheck.modules;
  if (!module) throw new Error("The course has a module");
  const { course: checked } = await published("checked", { ...withCheck, modules: [{ ...module, checkQuestions: 1 }] });
  enrolment = await enrolled("trainee", "ngo", checked);
  const { attempt } = await ask<{ attempt: AttemptAs }>("trainee", attemptMutation("beginCheck", "BeginCheckInput"), {
    input: { enrolment, module: module.id },
    key: randomUUID(),
  });
  await end("withdrawal");
  const left = await seen("trainee", attempt.id);
  expect(left).toMatchObject({ status: "stopped", outcome: null });
  expect(left?.questions.map(({ feedback }) => feedback)).toEqual([null]);
  expect((await handIn("trainee", attempt.id)).__typename).toBe("EnrolmentOver");
});
