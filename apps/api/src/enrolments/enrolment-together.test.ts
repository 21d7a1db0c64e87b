import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { enrollingAtOnce } from "../testing/at-once.ts";
import { learnersOf, traineeActor } from "../testing/learners.ts";
import { beginAgain, teachingForTests } from "../testing/trainings.ts";

const { world, teaching, planned, attend } = teachingForTests();
const learner = traineeActor("trainee").id;
beforeAll(async () => {
  await world().administrator.query("update kernel.trainee set organisation_id = $2 where id = $1", [
    learner,
    teaching().forssa,
  ]);
});

const { ask } = learnersOf(world);
type Said = { readonly __typename: string; readonly assigned?: number };

async function assign(): Promise<Said> {
  const document = `mutation Assign($input: AssignLearnersInput!, $key: ID!) {
    it: assignLearners(input: $input, idempotencyKey: $key) { __typename ... on LearnersAssigned { assigned } } }`;
  const input = { course: teaching().courses.exam, organisation: teaching().forssa, role: "police" };
  const { data, errors } = await world().ask("trainer", document, { input, key: randomUUID() });
  expect(errors).toEqual([]);
  return data["it"] as Said;
}

function enrol(): Promise<Said> {
  const document = `mutation Enrol($input: EnrolInput!, $key: ID!) {
    it: enrol(input: $input, idempotencyKey: $key) { __typename } }`;
  const input = { course: teaching().courses.exam, role: "reception" };
  return ask("trainee", document, { input, key: randomUUID() });
}

async function attendance(): Promise<() => Promise<Said>> {
  const training = await planned({ course: teaching().courses.exam });
  world().setNow("2026-12-15T10:00:00.000Z");
  return () => attend(training, [learner]);
}

/** What each of several acts can have answered that enrolled, and what it can where another one was faster. */
const [enrolled, assigned, attended] = [
  [{ __typename: "Enrolled" }, { __typename: "EnrolledAlready" }],
  [
    { __typename: "LearnersAssigned", assigned: 1 },
    { __typename: "LearnersAssigned", assigned: 0 },
  ],
  [
    expect.objectContaining({ __typename: "TrainingChanged" }),
    expect.objectContaining({ __typename: "TrainingChanged" }),
  ],
];

async function expectOneEnrolment(): Promise<void> {
  const { rows } = await world().administrator.query(
    "select status, cycle from training.enrolment where trainee_id = $1",
    [learner],
  );
  expect(rows).toEqual([{ status: "active", cycle: 1 }]);
}

test("who enrols while a trainer assigns them the course is enrolled once, and neither has to try again", async () => {
  const [own, theirs] = await enrollingAtOnce(world(), [enrol, assign]);
  expect(enrolled).toContainEqual(own);
  expect(assigned).toContainEqual(theirs);
  await expectOneEnrolment();
});

test("two trainers who assign a body the same course at once enrol its learners once", async () => {
  const told = await enrollingAtOnce(world(), [assign, assign]);
  expect(new Set(told.map((said) => said.assigned))).toEqual(new Set([0, 1]));
  await expectOneEnrolment();
});

test("who is noted at a training of the course while they enrol, or are assigned it, is enrolled once", async () => {
  for (const [act, answers] of [
    [enrol, enrolled],
    [assign, assigned],
  ] as const) {
    await beginAgain(world());
    const [came, other] = await enrollingAtOnce(world(), [await attendance(), act]);
    expect(attended).toContainEqual(came);
    expect(answers).toContainEqual(other);
    await expectOneEnrolment();
  }
});
