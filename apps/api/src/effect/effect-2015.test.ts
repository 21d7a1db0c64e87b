import { watchStatements } from "@vas/testkit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bringInRegister, openTaughtWorld } from "../testing/demo-2015.ts";
import type { World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await openTaughtWorld();
  await bringInRegister(world);
});
afterAll(() => world.close());

type Side = {
  readonly centreMonths: number;
  readonly referrals: number | null;
  readonly perThousand: number | null;
  readonly admittedShare: number | null;
  readonly compared: number | null;
  readonly expected: number | null;
};
type Row = {
  readonly name: string;
  readonly passedHalfOn: string;
  readonly before: { readonly months: number; readonly referrals: number | null; readonly perThousand: number | null };
  readonly after: { readonly months: number; readonly referrals: number | null };
};
type Effect = {
  readonly centres: number;
  readonly lastMonth: string;
  readonly before: Side;
  readonly after: Side;
  readonly ratio: number;
  readonly lower: number;
  readonly upper: number;
  readonly rows: readonly Row[];
  readonly halfYears: readonly object[];
};

async function effect(who = "trainer"): Promise<Effect> {
  const side = "{ centreMonths referrals perThousand admittedShare compared comparedMonths expected }";
  const { data, errors } = await world.ask(
    who,
    `query Effect { trainingEffect { window lastMonth centres ratio lower upper before ${side} after ${side}
      rows { name passedHalfOn before { months referrals perThousand } after { months referrals } }
      halfYears { half referrals open overHalf isInflux } } }`,
  );
  expect(errors).toEqual([]);
  return data["trainingEffect"] as Effect;
}

/*
 * By hand, from the register of the demo and its days of teaching. Half was passed in February 2015 by Joutseno (14 of 24) and
 * Jyväskylä (7 of 12), in March by Tampere and Helsinki, in April by Oulu, in May by Turku, in September by Vaasa, in November by
 * Joensuu, in December by Seinäjoki, in 2016 by 17 more; never by Kemi, Rauma, Ylivieska (no count), Pori, Salo, Kokkola,
 * Hyvinkää, and Lohja: 34 - 8 = 26. The register ends with 2015.
 *
 * Six months before: Jyväskylä 2 (September, January), Tampere 2 (January), Helsinki 3 (January, twice February), Turku 1
 * (January), Vaasa 1 (March), Forssa 1, Hämeenlinna 1, Kajaani 1 (October), Iisalmi 1 (December): 13. What Lahti referred in
 * September 2015 is in no whole month: it opened on the 14th.
 * Six months after: Joutseno 2 (March, August), Jyväskylä 1 (March), Tampere 1, Helsinki 1 (May), Oulu 1 (July): 6.
 *
 * Referrals of those not trained by the end of the month, and how many those are: 9/2014 2 of 10, 1/2015 5 of 10, 2/2015 2 of 8,
 * 3/2015 2 of 6, 4/2015 1 of 5, 6/2015 1 of 4, 10/2015 3 of 16, 11/2015 1 of 22, 12/2015 1 of 25; none in other months.
 */
test("before and after are counted as by hand: 13 and 6 referrals, beside 18 and 9 of the others", async () => {
  const { centres, before, after, lastMonth } = await effect();
  expect([centres, lastMonth]).toEqual([26, "2026-10"]);
  // 2 + 5 + 2 + 2 + 1 + 1 + 3 + 1 + 1 = 18.
  expect(before).toMatchObject({ centreMonths: 132, referrals: 13, compared: 18 });
  // From March on: 2 + 1 + 1 + 3 + 1 + 1 = 9; 26 centres of six months each.
  expect(after).toMatchObject({ centreMonths: 156, referrals: 6, compared: 9 });
});

test("what was expected is counted as by hand", async () => {
  const { before, after } = await effect();
  /*
   * Before, each month by the mean of the others: September 2014 (2 + 1 + 2 + 2) / 9, January (5 + 4 + 3 + 4 + 5 + 4) / 9,
   * February (2 + 0 + 2 + 2) / 7, March (2 + 2 + 1) / 5, April (1 + 1) / 4, June 1 / 3, October (8 · 3 + 3 · 2) / 15,
   * November 15 · 1 / 21, December 16 · 1 / 24.
   */
  expect(before.expected).toBeCloseTo(7 / 9 + 25 / 9 + 6 / 7 + 5 / 5 + 2 / 4 + 1 / 3 + 30 / 15 + 15 / 21 + 16 / 24, 9);
  // After: March 2 · 2 / 6, April 4 · 1 / 5, June 6 · 1 / 4, October 3 · 3 / 16, November 2 · 1 / 22, December 2 · 1 / 25.
  expect(after.expected).toBeCloseTo(4 / 6 + 4 / 5 + 6 / 4 + 9 / 16 + 2 / 22 + 2 / 25, 9);
});

test("the ratio is 1.20 and may be anything between 0.34 and 4.21: the demo shows nothing", async () => {
  const { ratio, lower, upper } = await effect();
  // (6 / 3.700076) / (13 / 9.626984) = 1.621588 / 1.350371 = 1.200847.
  expect(ratio).toBeCloseTo(1.200_847, 5);
  // The root of 1/13 + 1/18 + 1/6 + 1/9 = 0.410256 is 0.640513; times 1.959964 it is 1.255382, and e to that is 3.509177.
  expect(lower).toBeCloseTo(1.200_847 / 3.509_177, 5);
  expect(upper).toBeCloseTo(1.200_847 * 3.509_177, 4);
});

test("per 1,000 resident-months it is 0.47 before and 0.18 after, by places and months counted by hand", async () => {
  const { before, after } = await effect();
  /*
   * Places times whole months before: seven of the old centres 6 · (290 + 150 + 180 + 330 + 200 + 240 + 160) = 9,300; Joensuu 170,
   * Seinäjoki 3 · 200, Kotka 6 · 110, Rovaniemi 4 · 220, Vantaa 3 · 380, Forssa 5 · 150, Lahti 4 · 230, Pudasjärvi 6 · 120,
   * Tornio 5 · 500, Savonlinna 3 · 130, Hämeenlinna 6 · 240, Espoo 4 · 400, Raisio 5 · 160, Kuopio 6 · 260, Kajaani 6 · 100,
   * Mikkeli 6 · 140, Kouvola 6 · 250, Iisalmi 5 · 100, Imatra 6 · 120: together 27,590.
   */
  expect(before.perThousand).toBeCloseTo(13 / 27.59, 9);
  // All 26 have six months after: 6 · 5,530 = 33,180.
  expect(after.perThousand).toBeCloseTo(6 / 33.18, 9);
});

test("no small count leaves the server: not of a centre, not of a half-year, not as a share", async () => {
  const { before, after, rows, halfYears } = await effect();
  // 12 of 13 and 5 of 6 were admitted: the rest is one person.
  expect([before.admittedShare, after.admittedShare]).toEqual([null, null]);
  const helsinki = rows.find(({ name }) => name.startsWith("Helsingin"));
  expect(helsinki).toMatchObject({
    passedHalfOn: "2015-03-19",
    before: { months: 6, referrals: null, perThousand: null },
    after: { months: 6, referrals: null },
  });
  const shown = rows.flatMap((row) => [row.before.referrals, row.after.referrals]);
  expect(shown.filter((count) => count !== null && count > 0)).toEqual([]);
  // July to December 2014: 4 referrals. All others are those of the overview, or none: the register ends with 2015.
  expect(halfYears).toEqual([
    { half: "2014-1", referrals: 8, open: 10, overHalf: 0, isInflux: false },
    { half: "2014-2", referrals: null, open: 10, overHalf: 0, isInflux: false },
    { half: "2015-1", referrals: 15, open: 10, overHalf: 6, isInflux: false },
    { half: "2015-2", referrals: 8, open: 34, overHalf: 9, isInflux: true },
    { half: "2016-1", referrals: 0, open: 34, overHalf: 26, isInflux: false },
    { half: "2016-2", referrals: 0, open: 34, overHalf: 26, isInflux: false },
    { half: "2017-1", referrals: 0, open: 34, overHalf: 26, isInflux: false },
  ]);
});

test("whoever reads coverage gets the same, by one statement of each role", async () => {
  const watches = [world.kernels.casework.database.pool, world.kernels.casework.statistics?.pool].map((pool) =>
    watchStatements(pool as never),
  );
  expect(await effect("statistician")).toEqual(await effect("supervisor"));
  for (const watch of watches) watch.stop();
  const asked = watches.map(
    ({ statements }) => statements.filter((text) => /from (casework|training)\./.test(text)).length,
  );
  expect(asked).toEqual([2, 2]);
});

test("a centre that passes half later leaves those that are compared with, by month", async () => {
  const { rows } = await effect();
  expect(rows.map(({ name, passedHalfOn }) => [name.split(" ")[0], passedHalfOn]).slice(0, 9)).toEqual([
    ["Joutsenon", "2015-02-12"],
    ["Jyväskylän", "2015-02-19"],
    ["Tampereen", "2015-03-05"],
    ["Helsingin", "2015-03-19"],
    ["Oulun", "2015-04-16"],
    ["Turun", "2015-05-21"],
    ["Vaasan", "2015-09-24"],
    ["Joensuun", "2015-11-17"],
    ["Seinäjoen", "2015-12-08"],
  ]);
});
