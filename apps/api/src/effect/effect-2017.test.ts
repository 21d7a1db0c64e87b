import { generateRegister2015, generateRegister2016, register2016File } from "@vas/domain/demo";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bringInRegister, openTaughtWorld } from "../testing/demo-2015.ts";
import { askEffect } from "../testing/given-effect.ts";
import type { World } from "../testing/world.ts";

let world: World;
beforeAll(async () => {
  world = await openTaughtWorld();
  await bringInRegister(world);
  await bringInRegister(world, register2016File());
});
afterAll(() => world.close());

type Months = readonly string[];
type Group = {
  readonly centres: readonly string[];
  readonly before: Months;
  readonly after: Months;
  /** The centres that had not passed half by the end of the months after. */
  readonly others: (place: number) => readonly string[];
};

const monthsFrom = (first: string, number: number, step: 1 | -1): Months =>
  Array.from({ length: number }, (_, index) => {
    const month = Number(first.slice(5)) + index * step;
    return `${first.slice(0, 4)}-${String(month).padStart(2, "0")}`;
  });

/** Never taught so far that half was passed, by the first month in which each was open through: October, November, December 2015. */
const never = [["Kemin", "Rauman", "Salon"], ["Hyvinkään"], ["Ylivieskan"]] as const;
const neverOpenIn = (month: number): readonly string[] => never.slice(0, month - 9).flat();

/**
 * By hand, from the days of teaching and of opening. The last month before goes with the first after, the one before it with the
 * second. Vaasa passed half in the second half of 2015: no other centre was there before that had not passed by July 2016.
 */
const groups: readonly Group[] = [
  {
    centres: ["Helsingin", "Joutsenon", "Jyväskylän", "Oulun", "Tampereen", "Turun"],
    before: monthsFrom("2014-12", 6, -1),
    after: monthsFrom("2015-07", 6, 1),
    others: () => ["Kotkan", "Pudasjärven", "Kajaanin"],
  },
  ...(
    [
      // Passed half in the first half of 2016; before October 2015 none of the others was open through a month.
      [
        3,
        [
          "Kotkan",
          "Pudasjärven",
          "Kajaanin",
          "Rovaniemen",
          "Forssan",
          "Hämeenlinnan",
          "Tornion",
          "Lahden",
          "Kuopion",
          "Mikkelin",
        ],
      ],
      [2, ["Kouvolan", "Imatran", "Raision", "Espoon", "Vantaan"]],
      [1, ["Savonlinnan", "Iisalmen"]],
    ] as const
  ).map(([number, centres]) => ({
    centres,
    before: monthsFrom("2015-12", number, -1),
    after: monthsFrom("2016-07", number, 1),
    others: (place: number) => neverOpenIn(12 - place),
  })),
  {
    centres: ["Porin", "Kokkolan", "Lohjan"],
    before: monthsFrom("2016-06", 6, -1),
    after: monthsFrom("2017-01", 6, 1),
    others: () => neverOpenIn(12),
  },
];

const entries = [...generateRegister2015(), ...generateRegister2016()];
const referred = (centre: string, month: string): number =>
  entries.filter(({ referrer, receivedOn }) => referrer.startsWith(`${centre} vast`) && receivedOn.startsWith(month))
    .length;

function sideByHand(side: "before" | "after") {
  const own = groups.flatMap((group) =>
    group[side].flatMap((month, place) =>
      group.centres.map((centre) => ({ centre, month, others: group.others(place) })),
    ),
  );
  const compared = new Map(
    own.flatMap(({ month, others }) => others.map((one) => [`${one} ${month}`, referred(one, month)])),
  );
  const expected = own.reduce(
    (sum, { month, others }) => sum + others.reduce((all, one) => all + referred(one, month), 0) / others.length,
    0,
  );
  return {
    centreMonths: own.length,
    referrals: own.reduce((sum, { centre, month }) => sum + referred(centre, month), 0),
    comparedMonths: compared.size,
    compared: [...compared.values()].reduce((sum, one) => sum + one, 0),
    expected,
  };
}

test("with the years after 2015 the demo shows an effect, counted by hand from the registers", async () => {
  const [before, after] = [sideByHand("before"), sideByHand("after")];
  expect([before.centreMonths, before.comparedMonths]).toEqual([96, 60]);
  expect([before.referrals, before.compared, after.referrals, after.compared]).toEqual([10, 6, 27, 5]);
  const effect = await askEffect(world);
  const rounded = (number: number) => Math.round(number * 100) / 100;
  expect(effect.before).toMatchObject({ ...before, expected: rounded(before.expected) });
  expect(effect.after).toMatchObject({ ...after, expected: rounded(after.expected) });
  expect(effect.counted).toEqual([{ first: "2006-02", last: "2017-12" }]);
  const ratio = after.referrals / after.expected / (before.referrals / before.expected);
  const error = 1.96 * Math.sqrt(1 / 10 + 1 / 6 + 1 / 27 + 1 / 5);
  expect(effect.ratio).toBeCloseTo(ratio, 2);
  expect(effect.lower).toBeCloseTo(ratio * Math.exp(-error), 2);
  expect(effect.upper).toBeCloseTo(ratio * Math.exp(error), 1);
});

test("26 centres are compared or left out for a reason, and no centre's own small count is shown", async () => {
  const { centres, leftOut, rows } = await askEffect(world);
  expect(centres).toBe(26);
  expect(leftOut).toEqual([
    { reason: "not_passed", centres: 5 },
    // Joensuu and Seinäjoki opened in the half-year in which they passed half.
    { reason: "not_open", centres: 2 },
    { reason: "not_comparable", centres: 1 },
  ]);
  const shown = rows.flatMap((row) => [row.before.referrals, row.after.referrals]).filter((count) => count !== null);
  expect(shown.filter((count) => count > 0 && count < 5)).toEqual([]);
});
