import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  askCoverage,
  givenBody,
  givenCertificate,
  givenCertified,
  givenLearner,
  moveLearner,
  tellStaff,
  type CoveredDay,
  type GivenCertificate,
} from "../testing/given-training.ts";
import { openWorld, type World } from "../testing/world.ts";

let world: World;
let oulu: string;
let kemi: string;
beforeAll(async () => {
  world = await openWorld();
  oulu = await givenBody(world, "Oulu");
  kemi = await givenBody(world, "Kemi", { openedOn: "2015-09-07" });
});
afterAll(() => world.close());
beforeEach(async () => {
  world.setNow("2016-06-15T09:00:00.000Z");
  await world.administrator.query(
    "truncate training.staff_count, training.learner_move, training.certificate, training.enrolment cascade",
  );
  await world.administrator.query("delete from kernel.trainee where subject = id::text");
});

const coverageOn = (day: string, kind?: string | null) => askCoverage(world, day, kind);
const tell = (lines: readonly object[], key?: string) => tellStaff(world, lines, key);
const certified = (name: string, given: GivenCertificate) => givenCertified(world, name, given);
const certificate = (learner: string, given: GivenCertificate) => givenCertificate(world, learner, given);
const taken = (name: string, organisation: string) => givenLearner(world, name, organisation);

async function of(organisation: string, day: string): Promise<CoveredDay | undefined> {
  return (await coverageOn(day)).bodies.find(({ id }) => id === organisation)?.asked;
}

const move = (learner: string, organisation: string | null, movedOn: string) =>
  moveLearner(world, { learner, organisation, movedOn });

const years = { validFrom: "2015-03-02", validUntil: "2017-03-02" };

describe("a learner who moves", () => {
  test("counts for the one body until the day before, and for the other from the day on", async () => {
    const learner = await certified("A", { organisation: oulu, ...years });
    expect(await move(learner, kemi, "2015-10-12")).toEqual({ __typename: "LearnerMoved" });
    expect(await of(oulu, "2015-10-11")).toMatchObject({ certified: 1 });
    expect(await of(kemi, "2015-10-11")).toMatchObject({ certified: 0 });
    expect(await of(oulu, "2015-10-12")).toMatchObject({ certified: 0 });
    expect(await of(kemi, "2015-10-12")).toMatchObject({ certified: 1 });
    const { rows } = await world.administrator.query(
      "select organisation_id, organisation_name from kernel.trainee where id = $1",
      [learner],
    );
    expect(rows).toEqual([{ organisation_id: kemi, organisation_name: "Kemi" }]);
  });

  test("counts nowhere once they have left; of two moves of a day the last holds", async () => {
    const learner = await certified("A", { organisation: oulu, ...years });
    await move(learner, kemi, "2015-10-12");
    await move(learner, null, "2015-10-12");
    expect(await of(kemi, "2015-10-12")).toMatchObject({ certified: 0 });
    expect(await of(oulu, "2015-10-12")).toMatchObject({ certified: 0 });
  });

  test("counts for the body for which a later certificate was given", async () => {
    const learner = await certified("A", { organisation: oulu, ...years });
    await certificate(learner, { organisation: kemi, validFrom: "2015-11-02", validUntil: "2017-11-02" });
    expect(await of(oulu, "2015-11-01")).toMatchObject({ certified: 1 });
    expect(await of(oulu, "2015-11-02")).toMatchObject({ certified: 0 });
    expect(await of(kemi, "2015-11-02")).toMatchObject({ certified: 1 });
  });

  test("does not move to where they are, to a body that is not there, or before they are known", async () => {
    const learner = await taken("A", oulu);
    expect(await move(learner, oulu, "2015-10-12")).toMatchObject({ __typename: "NothingChanged" });
    expect(await move(learner, randomUUID(), "2015-10-12")).toMatchObject({ __typename: "OrganisationNotFound" });
    expect(await move(randomUUID(), oulu, "2015-10-12")).toMatchObject({ __typename: "LearnerNotFound" });
    expect(await move(learner, null, "2016-06-16")).toMatchObject({
      __typename: "InvalidField",
      message: "Siirtymispäivä: Päivä on tulevaisuudessa.",
    });
    expect(await move(learner, null, "2016-06-15")).toEqual({ __typename: "LearnerMoved" });
  });
});

describe("counts of staff", () => {
  test("are kept all or none, and the line that is wrong is named", async () => {
    const lines = [
      { organisation: oulu, countedOn: "2016-06-15", staff: 5 },
      { organisation: kemi, countedOn: "2015-09-06", staff: 5 },
    ];
    expect(await tell(lines)).toEqual({
      __typename: "StaffCountRefused",
      line: 2,
      field: "countedOn",
      problem: "too_early",
      message: "Alkaen: Päivä on liian varhainen.",
    });
    expect(await of(oulu, "2016-06-15")).toMatchObject({ state: "no_count" });
  });

  test("the same telling sent twice is told once; what holds already is not told again", async () => {
    const key = randomUUID();
    const lines = [{ organisation: oulu, countedOn: "2016-01-01", staff: 5 }];
    expect(await tell(lines, key)).toEqual({ __typename: "StaffCountsTold", counts: 1 });
    expect(await tell(lines, key)).toEqual({ __typename: "StaffCountsTold", counts: 1 });
    expect(await tell(lines)).toEqual({ __typename: "NothingChanged" });
  });

  test("keep what they replaced", async () => {
    await tell([{ organisation: oulu, countedOn: "2016-01-01", staff: 5 }]);
    world.setNow("2016-06-16T09:00:00.000Z");
    await tell([{ organisation: oulu, countedOn: "2016-01-01", staff: 6 }]);
    const { data } = await world.ask(
      "statistician",
      "query Told($id: ID!) { staffCounts(organisation: $id) { countedOn staff toldAt holds } }",
      { id: oulu },
    );
    expect(data["staffCounts"]).toEqual([
      { countedOn: "2016-01-01", staff: 6, toldAt: "2016-06-16T09:00:00.000Z", holds: true },
      { countedOn: "2016-01-01", staff: 5, toldAt: "2016-06-15T09:00:00.000Z", holds: false },
    ]);
  });

  test("of one body's day told at the same time are both kept, one after the other", async () => {
    const told = (staff: number) => tell([{ organisation: oulu, countedOn: "2016-01-01", staff }]);
    expect(await Promise.all([told(5), told(6)])).toMatchObject([{ counts: 1 }, { counts: 1 }]);
    const { rows } = await world.administrator.query("select version from training.staff_count order by version");
    expect(rows).toEqual([{ version: 1 }, { version: 2 }]);
  });
});

test("who manages training sees who counts for a body and how they stand; who reads coverage does not", async () => {
  await certified("Aava Esimerkki", { organisation: oulu, ...years });
  await certified("Bea Esimerkki", { organisation: oulu, validFrom: "2013-03-02", validUntil: "2015-03-02" });
  await certified("Cea Esimerkki", { organisation: oulu, ...years, revokedAt: "2015-09-01T09:00:00.000Z" });
  await taken("Dia Esimerkki", oulu);
  await certified("Muu Esimerkki", { organisation: kemi, ...years });
  const document = `query Learners($id: ID!, $day: Date!) { coverageLearners(organisation: $id, day: $day) {
    name standing course validFrom validUntil enrolledOn } }`;
  const { data } = await world.ask("trainer", document, { id: oulu, day: "2015-11-30" });
  const course = "Lähiopetus";
  expect(data["coverageLearners"]).toMatchObject([
    { name: "Aava Esimerkki", standing: "valid", course, validFrom: "2015-03-02", validUntil: "2017-03-02" },
    { name: "Bea Esimerkki", standing: "expired", course, validUntil: "2015-03-02" },
    { name: "Cea Esimerkki", standing: "revoked", course },
    { name: "Dia Esimerkki", standing: "none", course: null, validFrom: null },
  ]);
  const schema = await import("../schemas.ts").then(({ schemaOf }) => schemaOf("casework"));
  const fields = { ...schema.getQueryType()?.getFields(), ...schema.getMutationType()?.getFields() };
  expect(
    ["coverage", "staffCounts", "coverageLearners", "tellStaffCounts", "moveLearner"].map(
      (name) => fields[name]?.extensions["requires"],
    ),
  ).toEqual(["coverage:read", "coverage:read", "training:manage", "training:manage", "training:manage"]);
});
