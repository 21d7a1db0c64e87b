import { coverageOn, percentOf, type CoverageInput } from "@vas/domain/coverage";
import { generateTraining } from "@vas/domain/demo";
import { addDays, addMonths, calendarDate, type CalendarDate, type OrganisationId } from "@vas/domain/kernel";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadTraining } from "../demo/training.ts";
import { openTaughtWorld } from "../testing/demo-2015.ts";
import { askCoverage } from "../testing/given-training.ts";
import type { World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await openTaughtWorld();
});
afterAll(() => world.close());

type Told = readonly [certified: number, staff: number | null, percent: number | null];

async function toldOf(day: string, ...genitives: readonly string[]): Promise<readonly Told[]> {
  const { bodies } = await askCoverage(world, day);
  return genitives.map((genitive) => {
    const found = bodies.find(({ name }) => name === `${genitive} vastaanottokeskus (esimerkki)`);
    if (!found) throw new Error(`${genitive} was not open on ${day}`);
    const { certified, staff, percent } = found.asked;
    return [certified, staff, percent];
  });
}

test("on 30 November 2015, counted by hand from the days of teaching and the counts of staff", async () => {
  expect(await toldOf("2015-11-30", "Joutsenon", "Helsingin", "Joensuun", "Forssan", "Kemin")).toEqual([
    // Certified 8 + 6 + 5 = 19, staff 30 since 15.10.: 100 · 19 / 30 = 63.3.
    [19, 30, 63],
    // 9 + 7 = 16, the third day of teaching is in December; 33 since 15.10.: 48.5. It was over half until then, by 16 of 28.
    [16, 33, 48],
    // 8 on 17.11., staff 14: 57.1.
    [8, 14, 57],
    // Nobody yet; 13 work there.
    [0, 13, 0],
    // Nobody told how many work there.
    [0, null, null],
  ]);
  expect(await toldOf("2015-10-14", "Helsingin")).toEqual([[16, 28, 57]]);
});

test("on 30 November 2015 all centres together have 100 of 524, and 23 of 34 nobody", async () => {
  const { total } = await askCoverage(world, "2015-11-30");
  // Without a count on that day: Kemi, Rauma, Ylivieska, Lohja; 34 - 4 = 30 are known.
  // Staff of those there before: 30 + 33 + 17 + 20 + 13 + 15 + 12 + 9 + 12 + 8 = 169.
  // Of the autumn's: 17 + 18 + 13 + 20 + 45 + 19 + 22 + 14 + 11 + 16 + 12 + 19 + 10 + 15 + 13 + 32 + 30 + 11 + 10 + 8 = 355.
  // Certified: 19 + 16 + 10 + 11 + 7 + 8 + 7 + 4 + 4 + 0 = 86, and 6 in Rovaniemi, 8 in Joensuu: 100. 100 · 100 / 524 = 19.1.
  // Over half: Joutseno, Oulu 10/17, Turku 11/20, Vaasa 7/13, Tampere 8/15, Jyväskylä 7/12, Joensuu: 7.
  // Nobody: Kajaani, and 22 of the 24 of the autumn.
  expect(total).toEqual({
    bodies: 34,
    known: 30,
    certified: 100,
    staff: 524,
    percent: 19,
    overHalf: 7,
    withoutAnybody: 23,
  });
});

test("by the end of January 2016 the autumn's centres begin to be trained, counted by hand", async () => {
  expect(await toldOf("2016-01-31", "Rovaniemen", "Vantaan", "Espoon", "Tornion", "Lohjan")).toEqual([
    // 6 + 5 of 18: 61.1.
    [11, 18, 61],
    // 8 of 30, the second day is on 2.2.: 26.7.
    [8, 30, 27],
    // 10 of 34 since 15.1.: 29.4.
    [10, 34, 29],
    // 9 + 10 of 45: 42.2.
    [19, 45, 42],
    // 14 work there since 1.1.; the day of teaching is in February.
    [0, 14, 0],
  ]);
});

test("what the database counts is what the definition says, of every centre on many days", async () => {
  const { learners, staffCounts } = generateTraining();
  const input: CoverageInput = {
    staffCounts: staffCounts.map(({ centre, countedOn, staff }) => ({
      organisation: centre as OrganisationId,
      from: countedOn,
      count: staff,
    })),
    certificates: learners.map(({ id, centre, certifiedOn, leftOn }) => ({
      organisation: centre as OrganisationId,
      person: id,
      validFrom: certifiedOn,
      validUntil: lastDay(addMonths(certifiedOn, 24), leftOn),
    })),
  };
  const days = [
    "2014-12-10",
    "2014-12-11",
    "2015-06-30",
    "2015-12-31",
    "2016-05-31",
    "2016-09-30",
    "2016-12-12",
    "2018-01-01",
  ];
  for (const day of days.map(calendarDate)) {
    const { bodies } = await askCoverage(world, day);
    const told = bodies.map(({ name, asked }) => [name, asked.certified, asked.percent]);
    const defined = bodies.map(({ name }) => {
      const coverage = coverageOn(input, name as OrganisationId, day);
      return [name, coverage.certified, percentOf(coverage)];
    });
    expect([day, told]).toEqual([day, defined]);
  }
});

function lastDay(until: CalendarDate, leftOn: CalendarDate | null): CalendarDate {
  return leftOn !== null && leftOn <= until ? addDays(leftOn, -1) : until;
}

test("loading the demo again changes nothing", async () => {
  const counts = `select (select count(*)::int from training.certificate) as certificates, (select count(*)::int from kernel.trainee) as learners,
    (select count(*)::int from training.staff_count) as counts, (select count(*)::int from training.learner_move) as moves`;
  const before = await world.administrator.query(counts);
  await loadTraining(world.administrator);
  expect((await world.administrator.query(counts)).rows).toEqual(before.rows);
  expect(before.rows[0]).toMatchObject({ certificates: 317, counts: 45 });
});
