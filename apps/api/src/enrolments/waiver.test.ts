import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { coursesIn, smallCourse } from "../testing/courses.ts";
import { givenBody } from "../testing/given-training.ts";
import { learnersOf, traineeActor } from "../testing/learners.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
let centre: string;
let course: string;
const { published } = coursesIn(() => world);
const { ask, enrolled } = learnersOf(() => world);
const address = "trainee@example.invalid";

beforeAll(async () => {
  world = await openWorld();
  centre = await givenBody(world, "Salo");
  // Its certificates hold for 24 months, and can be renewed for the last three.
  ({ course } = await published("small", smallCourse(["a"])));
  await world.administrator.query("update kernel.trainee set organisation_id = $2, email = $3 where id = $1", [
    traineeActor("trainee").id,
    centre,
    address,
  ]);
});
afterAll(() => world.close());

/** The mutations with their inputs and what of their success is asked. */
const acts = {
  waiveEnrolment: ["WaiveEnrolmentInput", ""],
  withdrawEnrolment: ["OneEnrolmentInput", ""],
  assignLearners: ["AssignLearnersInput", "... on LearnersAssigned { assigned skipped }"],
  inviteLearners: ["InviteLearnersInput", "... on LearnersInvited { invited skipped }"],
} as const;

async function act(mutation: keyof typeof acts, input: object): Promise<unknown> {
  const [type, success] = acts[mutation];
  const document = `mutation Act($input: ${type}!, $key: ID!) {
    it: ${mutation}(input: $input, idempotencyKey: $key) { __typename ${success} } }`;
  const { data, errors } = await world.ask("trainer", document, { input, key: randomUUID() });
  expect(errors).toEqual([]);
  return data["it"];
}

const waive = (enrolment: string) =>
  act("waiveEnrolment", { enrolment, expectedVersion: 1, reason: "Suoritettu muualla." });
const assign = () => act("assignLearners", { course, organisation: centre, role: "reception" });
const invite = () => act("inviteLearners", { course, addresses: address, role: "reception", language: "fi" });

async function counted(): Promise<unknown> {
  const document = `query Counted($course: ID!, $organisation: ID!, $addresses: String!) {
    assignable(course: $course, organisation: $organisation) { learners assignable }
    checkedAddresses(course: $course, addresses: $addresses) { state } }`;
  const { data, errors } = await world.ask("trainer", document, { course, organisation: centre, addresses: address });
  expect(errors).toEqual([]);
  return data;
}

function enrolling(): Promise<unknown> {
  const document = `mutation Enrol($input: EnrolInput!, $key: ID!) { it: enrol(input: $input, idempotencyKey: $key) {
    __typename ... on Rejection { message } } }`;
  return ask("trainee", document, { input: { course, role: "ngo" }, key: randomUUID() });
}

/** Whether the page of the course offers the learner to enrol. */
async function offered(): Promise<boolean | undefined> {
  const courses = await ask<{ id: string; canEnrol: boolean }[]>("trainee", "query { it: courses { id canEnrol } }");
  return courses.find(({ id }) => id === course)?.canEnrol;
}

let enrolment: string;
beforeEach(async () => {
  world.setNow("2026-11-23T10:00:00.000Z");
  await world.administrator.query("truncate training.enrolment, training.invitation cascade");
  enrolment = await enrolled("trainee", "ngo", course);
  expect(await waive(enrolment)).toEqual({ __typename: "EnrolmentChanged" });
});

test("whoever has a waiver is neither assigned the course nor invited to it, and is told why they cannot enrol", async () => {
  expect(await counted()).toEqual({
    assignable: { learners: 1, assignable: 0 },
    checkedAddresses: [{ state: "waived" }],
  });
  expect(await assign()).toMatchObject({ assigned: 0, skipped: 1 });
  expect(await invite()).toMatchObject({ invited: 0, skipped: 1 });
  expect(await enrolling()).toEqual({
    __typename: "Waived",
    message:
      "Sinut on vapautettu tästä kurssista, eikä sinun tarvitse suorittaa sitä. Kysy tarvittaessa kouluttajalta.",
  });
});

test("a waiver ends on the day on which a certificate given with it could be renewed", async () => {
  world.setNow("2028-08-22T10:00:00.000Z");
  expect(await assign()).toMatchObject({ assigned: 0 });
  world.setNow("2028-08-23T10:00:00.000Z");
  expect(await counted()).toEqual({
    assignable: { learners: 1, assignable: 1 },
    checkedAddresses: [{ state: "new" }],
  });
  expect(await assign()).toMatchObject({ assigned: 1 });
});

test("the learner is offered to enrol by themselves once the waiver has ended, and not before", async () => {
  world.setNow("2028-08-22T10:00:00.000Z");
  expect(await offered()).toBe(false);
  world.setNow("2028-08-23T10:00:00.000Z");
  expect(await offered()).toBe(true);
  expect(await enrolling()).toMatchObject({ __typename: "Enrolled" });
  expect(await offered()).toBe(false);
});

test("a waiver that was a mistake is taken back, and the course can be assigned again", async () => {
  expect(await act("withdrawEnrolment", { enrolment, expectedVersion: 2 })).toEqual({
    __typename: "EnrolmentChanged",
  });
  expect(await assign()).toMatchObject({ assigned: 1 });
});

test("a waiver that was taken back still tells what was waived, why, when and by whom", async () => {
  const waiver = { reason: "Suoritettu muualla.", on: "2026-11-23", by: "Kaisa Esimerkki" };
  expect(await listed()).toMatchObject([{ status: "waived", endedOn: "2026-11-23", waiver }]);
  world.setNow("2026-11-25T10:00:00.000Z");
  await act("withdrawEnrolment", { enrolment, expectedVersion: 2 });
  expect(await listed()).toMatchObject([{ id: enrolment, status: "withdrawn", endedOn: "2026-11-25", waiver }]);
  await assign();
  expect(await listed()).toMatchObject([
    { status: "active", waiver: null },
    { status: "withdrawn", waiver },
  ]);
});

/** The enrolments as the trainer sees them. */
async function listed(): Promise<unknown> {
  const document = `query Listed { enrolments(filter: {}, first: 10) { nodes {
    id status endedOn waiver { reason on by } } } }`;
  const { data, errors } = await world.ask("trainer", document);
  expect(errors).toEqual([]);
  return (data["enrolments"] as { nodes: unknown }).nodes;
}
