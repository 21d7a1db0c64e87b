import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { untilWaiting } from "../testing/at-once.ts";
import { coursesIn, smallCourse } from "../testing/courses.ts";
import { givenBody, givenCertificate } from "../testing/given-training.ts";
import { learnersOf, traineeActor } from "../testing/learners.ts";
import { openWorld, type World } from "../testing/world.ts";
import { asOwner, readForgetCommand } from "./index.ts";

let world: World;
const learner = traineeActor("trainee").id;
const { published } = coursesIn(() => world);
const { ask } = learnersOf(() => world);
beforeAll(async () => {
  world = await openWorld();
  await published("small", smallCourse(["a"]));
});
afterAll(() => world.close());

async function enrolments(): Promise<object[]> {
  const { rows } = await world.administrator.query<object>("select id from training.enrolment where trainee_id = $1", [
    learner,
  ]);
  return rows;
}

/** Erases the learner, and does an act of theirs while the erasure has gone as far as it can but is not committed. */
async function forgettingWhile<Done>(act: () => Promise<Done>): Promise<Done> {
  const holder = await world.administrator.connect();
  await holder.query("begin; lock table training.forgotten_learner in share mode");
  const forgotten = asOwner(world.databaseUrl, readForgetCommand(["forget-learner", learner]) ?? (async () => ""));
  await untilWaiting(world, 1);
  const done = act();
  await untilWaiting(world, 2);
  await holder.query("commit");
  holder.release();
  await forgotten;
  return done;
}

test("who enrols while they are erased is enrolled in nothing, and nothing is added to what stays of nobody", async () => {
  const [course] = await ask<{ id: string }[]>("trainee", "query { it: courses { id } }");
  const body = await givenBody(world, "Forssa");
  await givenCertificate(world, learner, { organisation: body, validFrom: "2015-09-01", validUntil: "2017-09-01" });
  const [kept] = await enrolments();
  const document = `mutation Enrol($input: EnrolInput!, $key: ID!) { it: enrol(input: $input, idempotencyKey: $key) { __typename } }`;
  const input = { course: course?.id, role: "reception" };
  const said = await forgettingWhile(() => ask("trainee", document, { input, key: randomUUID() }));
  expect(said).toEqual({ __typename: "CourseNotFound" });
  expect(await enrolments()).toEqual([kept]);
  const late = world.administrator.query(
    "insert into training.step_done (enrolment_id, trainee_id, step, done_at) select id, trainee_id, 'exam', now() from training.enrolment",
  );
  await expect(late).rejects.toThrow("This learner was forgotten");
});
