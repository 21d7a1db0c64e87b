import { watchStatements } from "@vas/testkit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bringInRegister, openTaughtWorld } from "../testing/demo-2015.ts";
import { askEffect, type Effect } from "../testing/given-effect.ts";
import type { World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await openTaughtWorld();
  await bringInRegister(world);
});
afterAll(() => world.close());

const effect = (who?: string): Promise<Effect> => askEffect(world, who);

test("months after the register of 2015 are unknown, and no months without referrals", async () => {
  const { counted, halfYears } = await effect();
  expect(counted).toEqual([{ first: "2006-02", last: "2015-12" }]);
  // July to December 2014: 4 referrals. All others are those of the overview. Half-years after the register are not there.
  expect(halfYears).toEqual([
    { half: "2014-1", referrals: 8, open: 10, overHalf: 0, isInflux: false },
    { half: "2014-2", referrals: null, open: 10, overHalf: 0, isInflux: false },
    { half: "2015-1", referrals: 15, open: 10, overHalf: 6, isInflux: false },
    { half: "2015-2", referrals: 8, open: 34, overHalf: 9, isInflux: true },
  ]);
});

/*
 * By hand, from the days of teaching of the demo. Half was passed in the first half of 2015 by Joutseno (14 of 24) and Jyväskylä
 * (7 of 12) in February, Tampere and Helsinki in March, Oulu in April, Turku in May; in the second by Vaasa, Joensuu and
 * Seinäjoki; in 2016 by 17 more, and by Pori,
 * Kokkola and Lohja in its second half; never by Rauma and Ylivieska (no count, and nobody
 * certified), Salo and Hyvinkää. Of Kemi it is unknown: people are certified, and nobody told how many work there.
 */
test("six centres are compared, by six months before and six after; the others are left out for a reason", async () => {
  const { centres, leftOut, rows, before, after } = await effect();
  expect(centres).toBe(6);
  expect(leftOut).toEqual([
    { reason: "not_passed", centres: 4 },
    { reason: "not_known", centres: 1 },
    // 3 + 17 + 3: the half-year after is not known of the first, and neither of the others.
    { reason: "not_counted", centres: 23 },
  ]);
  expect(rows.map(({ name, passedHalf }) => [name.split(" ")[0], passedHalf])).toEqual([
    ["Helsingin", "2015-1"],
    ["Joutsenon", "2015-1"],
    ["Jyväskylän", "2015-1"],
    ["Oulun", "2015-1"],
    ["Tampereen", "2015-1"],
    ["Turun", "2015-1"],
  ]);
  expect(rows.every((row) => row.before.months === 6 && row.after.months === 6)).toBe(true);
  // Beside them Kotka, Pudasjärvi and Kajaani, which were there in both half-years and passed half in 2016.
  for (const side of [before, after]) expect(side).toMatchObject({ centreMonths: 36, comparedMonths: 18 });
  expect([before.isInflux, after.isInflux]).toEqual([false, true]);
});

test("the register of 2015 alone shows nothing: before there are 3 referrals, and 1 of the others, of which no number leaves the server", async () => {
  const { before, after, rows, ratio, lower, upper } = await effect();
  const hidden = { referrals: null, perThousand: null, admittedShare: null, compared: null };
  expect(before).toMatchObject(hidden);
  expect(after).toMatchObject(hidden);
  expect([ratio, lower, upper]).toEqual([null, null, null]);
  expect(rows.flatMap((row) => [row.before.referrals, row.after.referrals])).toEqual(Array(12).fill(null));
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
