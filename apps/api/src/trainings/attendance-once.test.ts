import { describe, expect, test } from "vitest";
import { askCoverage, givenCertificate, givenLearner } from "../testing/given-training.ts";
import { teachingForTests, type Answer, type Training } from "../testing/trainings.ts";

const { world, teaching, planned, attend, standingOf } = teachingForTests();

const mia = () => ({ name: "Mia Esimerkki", email: null, organisation: teaching().forssa });

/** How many people of Forssa coverage counts on a day. */
async function counted(day: string): Promise<number | undefined> {
  const { bodies } = await askCoverage(world(), day);
  return bodies.find(({ id }) => id === teaching().forssa)?.asked.certified;
}

/** Who can be chosen in the list of a training, and how they stand on its day. */
async function listOf({ id }: Training): Promise<unknown> {
  const document = `query List($id: ID!) { training(id: $id) { people { name expected certifiedUntil attended outcome } } }`;
  const { data } = await world().ask("trainer", document, { id });
  return (data["training"] as { readonly people: unknown }).people;
}

describe("somebody who comes to two days of teaching", () => {
  test("is on the list of the second as certified, is noted on it, and counts once", async () => {
    const learner = await givenLearner(world(), "Mia Esimerkki", teaching().forssa);
    const [first, second] = [await planned(), await planned({ heldOn: "2026-12-15" })];
    world().setNow("2026-12-15T10:00:00.000Z");
    await attend(first, [learner]);
    const certified = { name: "Mia Esimerkki", expected: false, certifiedUntil: "2028-12-14" };
    expect(await listOf(second)).toEqual([{ ...certified, attended: false, outcome: null }]);
    expect(await attend(second, [], { walkIns: [mia()] })).toMatchObject({ __typename: "WalkInIsKnown", line: 1 });
    await attend(second, [learner]);
    expect(await listOf(second)).toEqual([{ ...certified, attended: true, outcome: "certified" }]);
    expect(await standingOf(learner)).toMatchObject([{ from: "2026-12-14" }]);
    expect(await counted("2026-12-16")).toBe(1);
  });

  test("was taken in on the first without an address, and is chosen in the list of the second", async () => {
    const [first, second] = [await planned(), await planned({ heldOn: "2026-12-15" })];
    world().setNow("2026-12-15T10:00:00.000Z");
    const { training: held } = await attend(first, [], { walkIns: [mia()] });
    const [person] = held["people"] as { readonly id: string }[];
    expect(await attend(second, [], { walkIns: [mia()] })).toMatchObject({ __typename: "WalkInIsKnown", line: 1 });
    expect(await attend(second, [person?.id ?? ""])).toMatchObject({ training: { attended: 1 } });
    expect(await counted("2026-12-16")).toBe(1);
  });

  test("is taken in without an address by one of two lists that are told at once", async () => {
    const [first, second] = [await planned(), await planned({ heldOn: "2026-12-15" })];
    world().setNow("2026-12-15T10:00:00.000Z");
    const told = await Promise.all([first, second].map((training) => attend(training, [], { walkIns: [mia()] })));
    const kinds = told.map((answer: Answer) => answer.__typename);
    expect(kinds.toSorted()).toEqual(["TrainingChanged", "WalkInIsKnown"]);
    expect(await counted("2026-12-16")).toBe(1);
  });
});

test("whose certificate can be renewed on the day is expected, and is certified anew by coming", async () => {
  const learner = await givenLearner(world(), "Mia Esimerkki", teaching().forssa);
  const { courses, forssa } = teaching();
  const given = { course: courses.classroom, organisation: forssa, validFrom: "2025-01-01", validUntil: "2027-01-01" };
  await givenCertificate(world(), learner, given);
  await world().administrator.query("update training.certificate set renewal_from = '2026-12-14'");
  const [before, training] = [await planned({ heldOn: "2026-12-13" }), await planned()];
  expect(await listOf(before)).toMatchObject([{ expected: false, certifiedUntil: "2027-01-01" }]);
  expect(await listOf(training)).toMatchObject([{ expected: true, certifiedUntil: "2027-01-01" }]);
  world().setNow("2026-12-14T10:00:00.000Z");
  await attend(training, [learner]);
  expect(await standingOf(learner)).toMatchObject([{ until: "2027-01-01" }, { until: "2028-12-14" }]);
  expect(await counted("2026-12-16")).toBe(1);
});
