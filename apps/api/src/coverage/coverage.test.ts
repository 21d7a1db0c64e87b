import { watchStatements } from "@vas/testkit";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  askCoverage,
  givenBody,
  givenCertificate,
  givenCertified,
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
  await givenBody(world, "Salo", { openedOn: "2015-10-01", closedOn: "2015-12-01" });
  await givenBody(world, "Poliisi", { kind: "police" });
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

async function of(organisation: string, day: string): Promise<CoveredDay | undefined> {
  return (await coverageOn(day)).bodies.find(({ id }) => id === organisation)?.asked;
}

const years = { validFrom: "2015-03-02", validUntil: "2017-03-02" };

describe("coverage on a day", () => {
  test("is people with a certificate that holds, of the staff that was told: by hand 2 of 5", async () => {
    await tell([{ organisation: oulu, countedOn: "2015-01-01", staff: 5 }]);
    await certified("A", { organisation: oulu, ...years });
    await certified("B", { organisation: oulu, validFrom: "2015-11-30", validUntil: "2017-11-30" });
    // Ends the day before; begins the day after.
    await certified("C", { organisation: oulu, validFrom: "2013-11-29", validUntil: "2015-11-29" });
    await certified("D", { organisation: oulu, validFrom: "2015-12-01", validUntil: "2017-12-01" });
    // 100 · 2 / 5 = 40.
    expect(await of(oulu, "2015-11-30")).toMatchObject({ state: "known", certified: 2, staff: 5, percent: 40 });
    // The day before: A and C, since C holds through the last day.
    expect(await of(oulu, "2015-11-29")).toMatchObject({ certified: 2 });
  });

  test("is unknown where nobody told how many work there, and neither none nor all", async () => {
    await certified("A", { organisation: oulu, ...years });
    expect(await of(oulu, "2015-11-30")).toMatchObject({ state: "no_count", certified: 1, staff: null, percent: null });
    await tell([{ organisation: oulu, countedOn: "2015-12-01", staff: 5 }]);
    expect(await of(oulu, "2015-11-30")).toMatchObject({ state: "no_count", percent: null });
    expect(await of(oulu, "2015-12-01")).toMatchObject({ state: "known", percent: 20 });
  });

  test("is unknown where nobody works, or fewer than are certified", async () => {
    await tell([{ organisation: oulu, countedOn: "2015-01-01", staff: 0 }]);
    expect(await of(oulu, "2015-11-30")).toMatchObject({
      state: "nobody_works",
      certified: 0,
      staff: 0,
      percent: null,
    });
    await tell([{ organisation: oulu, countedOn: "2015-06-01", staff: 1 }]);
    await certified("A", { organisation: oulu, ...years });
    await certified("B", { organisation: oulu, ...years });
    const asked = { state: "count_too_small", certified: 2, staff: 1, percent: null };
    expect(await of(oulu, "2015-11-30")).toMatchObject(asked);
  });

  test("a corrected count holds from its day, and one that was taken back gives way to the one before", async () => {
    await tell([
      { organisation: oulu, countedOn: "2015-01-01", staff: 10 },
      { organisation: oulu, countedOn: "2015-10-01", staff: 20 },
    ]);
    await tell([{ organisation: oulu, countedOn: "2015-10-01", staff: 25 }]);
    expect(await of(oulu, "2015-11-30")).toMatchObject({ staff: 25, countedOn: "2015-10-01" });
    expect(await of(oulu, "2015-09-30")).toMatchObject({ staff: 10 });
    await tell([{ organisation: oulu, countedOn: "2015-10-01", staff: null }]);
    expect(await of(oulu, "2015-11-30")).toMatchObject({ staff: 10, countedOn: "2015-01-01" });
  });
});

describe("who counts on a day", () => {
  test("a person with two certificates is one person", async () => {
    await tell([{ organisation: oulu, countedOn: "2015-01-01", staff: 5 }]);
    const learner = await certified("A", { organisation: oulu, ...years });
    await certificate(learner, { organisation: oulu, validFrom: "2015-10-01", validUntil: "2017-10-01" });
    expect(await of(oulu, "2015-11-30")).toMatchObject({ certified: 1 });
  });

  test("a revoked certificate counts until the day before, in Finland's time", async () => {
    // Half past midnight of 10 March in Helsinki.
    await certified("A", { organisation: oulu, ...years, revokedAt: "2016-03-09T22:30:00.000Z" });
    expect(await of(oulu, "2016-03-09")).toMatchObject({ certified: 1 });
    expect(await of(oulu, "2016-03-10")).toMatchObject({ certified: 0 });
  });

  test("who counts for no body counts nowhere", async () => {
    await certified("A", { organisation: null, ...years });
    const { bodies } = await coverageOn("2015-11-30", null);
    expect(bodies.map(({ asked }) => asked.certified)).toEqual([0, 0, 0, 0]);
  });

  test("a body counts from the day it opens to the day before it closes", async () => {
    const namesOn = async (day: string) => (await coverageOn(day)).bodies.map(({ name }) => name).toSorted();
    expect(await namesOn("2015-09-06")).toEqual(["Oulu"]);
    expect(await namesOn("2015-09-07")).toEqual(["Kemi", "Oulu"]);
    expect(await namesOn("2015-11-30")).toEqual(["Kemi", "Oulu", "Salo"]);
    expect(await namesOn("2015-12-01")).toEqual(["Kemi", "Oulu"]);
  });
});

describe("the list", () => {
  test("those come first where most is to be done, and the total says of how many bodies it is", async () => {
    await tell([
      { organisation: oulu, countedOn: "2015-01-01", staff: 4 },
      { organisation: kemi, countedOn: "2015-10-01", staff: 6 },
    ]);
    await certified("A", { organisation: oulu, ...years });
    const { bodies, total } = await coverageOn("2015-11-30");
    expect(bodies.map(({ name, asked }) => [name, asked.percent])).toEqual([
      ["Kemi", 0],
      ["Oulu", 25],
      ["Salo", null],
    ]);
    // 1 + 0 of 4 + 6.
    expect(total).toEqual({
      bodies: 3,
      known: 2,
      certified: 1,
      staff: 10,
      percent: 10,
      overHalf: 0,
      withoutAnybody: 2,
    });
  });

  test("the line of a body begins when it opens: ends of months, then the day", async () => {
    await tell([{ organisation: kemi, countedOn: "2015-10-01", staff: 6 }]);
    await certified("A", { organisation: kemi, validFrom: "2015-11-02", validUntil: "2017-11-02" });
    const { bodies } = await coverageOn("2015-11-30");
    expect(bodies.find(({ id }) => id === kemi)?.trend).toEqual([
      { day: "2015-09-30", state: "no_count", certified: 0, staff: null, percent: null },
      { day: "2015-10-31", state: "known", certified: 0, staff: 6, percent: 0 },
      { day: "2015-11-30", state: "known", certified: 1, staff: 6, percent: 17 },
    ]);
    expect(bodies.find(({ id }) => id === oulu)?.trend.map(({ day }) => day)).toHaveLength(13);
  });

  test("takes three statements, however many bodies there are", async () => {
    const watch = watchStatements(world.kernels.casework.database.pool);
    await coverageOn("2015-11-30", null);
    watch.stop();
    expect(watch.statements.filter((text) => !/^(begin|commit)/.test(text))).toHaveLength(3);
  });
});
