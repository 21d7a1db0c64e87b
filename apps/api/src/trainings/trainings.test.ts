import { randomUUID } from "node:crypto";
import { watchStatements } from "@vas/testkit";
import { describe, expect, test } from "vitest";
import { givenCertificate, givenLearner } from "../testing/given-training.ts";
import { teachingForTests } from "../testing/trainings.ts";

const { world, teaching, send, planOf, plan, planned } = teachingForTests();

describe("the list of trainings", () => {
  test("has each training once on its pages, says on each how many there are, and takes one statement a page", async () => {
    const days = ["2026-12-16", "2026-12-14", "2026-12-14", "2026-12-15", "2026-12-14"];
    const expected: { id: string; heldOn: string; beginsAt: string }[] = [];
    for (const [at, heldOn] of days.entries()) {
      const { id } = await planned({ heldOn, beginsAt: at === 1 ? "12:00" : "09:00" });
      expected.push({ id, heldOn, beginsAt: at === 1 ? "12:00" : "09:00" });
    }
    type Pages = { nodes: typeof expected; totalCount: number; pageInfo: { endCursor: string; hasNextPage: boolean } };
    const page = async (after: string | null): Promise<Pages> => {
      const document = `query Page($after: String) { it: trainings(from: "2026-12-01", until: "2026-12-31", first: 2, after: $after) {
        nodes { id heldOn beginsAt } totalCount pageInfo { endCursor hasNextPage } } }`;
      return (await world().ask("trainer", document, { after })).data["it"] as Pages;
    };
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    const third = await page(second.pageInfo.endCursor);
    expect([first, second, third].map(({ totalCount }) => totalCount)).toEqual([5, 5, 5]);
    expect([first, second, third].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, true, false]);
    const inOrder = expected.toSorted((one, other) => {
      const keyOf = ({ heldOn, beginsAt, id }: (typeof expected)[number]) => `${heldOn} ${beginsAt} ${id}`;
      return keyOf(one) < keyOf(other) ? -1 : 1;
    });
    expect([first, second, third].flatMap(({ nodes }) => nodes)).toEqual(inOrder);
    const watch = watchStatements(world().kernels.casework.database.pool);
    await page(first.pageInfo.endCursor);
    watch.stop();
    expect(watch.statements.filter((text) => text.includes("training.training"))).toHaveLength(1);
  });
});

describe("a plan", () => {
  test("is kept once for a key, and stands in the list of its days", async () => {
    const key = randomUUID();
    const answer = await plan({}, key);
    expect(answer).toMatchObject({
      __typename: "TrainingChanged",
      training: {
        version: 1,
        status: "planned",
        courseTitle: "Lähiopetus",
        organisations: [{ name: "Forssa" }],
        people: [],
      },
    });
    expect(await plan({}, key)).toEqual(answer);
    const list = (from: string, until: string) =>
      world().ask(
        "trainer",
        "query List($from: Date!, $until: Date!) { trainings(from: $from, until: $until) { nodes { id } totalCount } }",
        {
          from,
          until,
        },
      );
    expect((await list("2026-12-14", "2026-12-14")).data["trainings"]).toEqual({
      nodes: [{ id: answer.training.id }],
      totalCount: 1,
    });
    expect((await list("2026-12-15", "2027-12-31")).data["trainings"]).toEqual({ nodes: [], totalCount: 0 });
  });

  test("names a course that takes people in and bodies that are there, on a day to come or of the last year", async () => {
    expect(await plan({ course: teaching().courses.draft })).toMatchObject({ __typename: "CourseNotFound" });
    expect(await plan({ organisations: [teaching().forssa, randomUUID()] })).toMatchObject({
      __typename: "OrganisationNotFound",
    });
    expect(await plan({ heldOn: "2025-11-22" })).toMatchObject({ field: "heldOn", problem: "too_early" });
    expect(await plan({ heldOn: "2026-11-22", beginsAt: "9.30" })).toMatchObject({
      training: { heldOn: "2026-11-22", status: "planned" },
    });
  });

  test("is amended and cancelled, and what somebody else changed is not overwritten", async () => {
    const training = await planned();
    const amend = (version: number, change: object) =>
      send("amendTraining", "AmendTrainingInput", {
        input: { training: training.id, expectedVersion: version, plan: planOf(change) },
      });
    expect(await amend(1, { seats: 20, organisations: [teaching().forssa, teaching().salo] })).toMatchObject({
      training: { version: 2, seats: 20, organisations: [{ name: "Forssa" }, { name: "Salo" }] },
    });
    expect(await amend(1, { seats: 30 })).toMatchObject({ __typename: "StaleVersion", currentVersion: 2 });
    const cancel = (id: string) =>
      send("cancelTraining", "CancelTrainingInput", { input: { training: id, expectedVersion: 2, reason: "Sairaus" } });
    expect(await cancel(randomUUID())).toMatchObject({ __typename: "TrainingNotFound" });
    expect(await cancel(training.id)).toMatchObject({ training: { status: "cancelled", cancelReason: "Sairaus" } });
    expect(await amend(3, { seats: 30 })).toMatchObject({ __typename: "TrainingOver", status: "cancelled" });
  });

  test("stands in the coverage of its bodies as the next day of teaching, unless it is cancelled", async () => {
    const nextOf = async (day: string) => {
      const document = "query Next($day: Date!) { coverage(day: $day) { bodies { name plannedOn } } }";
      const { data } = await world().ask("supervisor", document, { day });
      const { bodies } = data["coverage"] as { bodies: { name: string; plannedOn: string | null }[] };
      return Object.fromEntries(bodies.map(({ name, plannedOn }) => [name, plannedOn]));
    };
    const training = await planned();
    await planned({ heldOn: "2027-01-11", organisations: [teaching().forssa, teaching().salo] });
    expect(await nextOf("2026-11-23")).toEqual({ Forssa: "2026-12-14", Salo: "2027-01-11" });
    expect(await nextOf("2026-12-14")).toEqual({ Forssa: "2027-01-11", Salo: "2027-01-11" });
    await send("cancelTraining", "CancelTrainingInput", {
      input: { training: training.id, expectedVersion: 1, reason: "Sairaus" },
    });
    expect(await nextOf("2026-11-23")).toEqual({ Forssa: "2027-01-11", Salo: "2027-01-11" });
  });
});

describe("the list of a training", () => {
  test("has who counts for its bodies, and says of whom a certificate of the course holds on the day, and until when", async () => {
    await givenLearner(world(), "Aava Esimerkki", teaching().forssa);
    await givenLearner(world(), "Muu Esimerkki", teaching().salo);
    const certified = await givenLearner(world(), "Cea Esimerkki", teaching().forssa);
    await world().administrator.query("update training.course set code = 'lahiopetus' where id = $1", [
      teaching().courses.classroom,
    ]);
    await givenCertificate(world(), certified, {
      organisation: teaching().forssa,
      validFrom: "2026-01-01",
      validUntil: "2028-01-01",
    });
    const training = await planned();
    expect(training["people"]).toMatchObject([
      { name: "Aava Esimerkki", expected: true, certifiedUntil: null, attended: false },
      { name: "Cea Esimerkki", expected: false, certifiedUntil: "2028-01-01", attended: false },
    ]);
  });

  test("takes three statements, however many people are on it", async () => {
    for (const name of ["A", "B", "C"]) await givenLearner(world(), `${name} Esimerkki`, teaching().forssa);
    const { id } = await planned();
    const watch = watchStatements(world().kernels.casework.database.pool);
    await world().ask("trainer", "query One($id: ID!) { training(id: $id) { people { name } } }", { id });
    watch.stop();
    expect(watch.statements.filter((text) => !/^(begin|commit)/.test(text))).toHaveLength(3);
  });
});

test("only who manages training plans it or sees its list", async () => {
  const schema = await import("../schemas.ts").then(({ schemaOf }) => schemaOf("casework"));
  const fields = { ...schema.getQueryType()?.getFields(), ...schema.getMutationType()?.getFields() };
  const names = [
    "trainings",
    "training",
    "planTraining",
    "amendTraining",
    "cancelTraining",
    "recordAttendance",
    "takeAttendanceBack",
  ];
  expect(new Set(names.map((name) => fields[name]?.extensions["requires"]))).toEqual(new Set(["training:manage"]));
});
