import { describe, expect, test } from "vitest";
import type { OrganisationId } from "../kernel/index.ts";
import { effectOf } from "./compared.ts";
import { centre } from "./effect.sample.ts";
import type { EffectInput, MonthlyReferrals } from "./effect.ts";
import { monthsOf, type Half } from "./months.ts";

const halves: readonly Half[] = ["2015-1", "2015-2", "2016-1", "2016-2", "2017-1", "2017-2"];
const counted = [{ first: "2015-01", last: "2017-12" }];

function referred(name: string, month: string, referrals: number): MonthlyReferrals {
  return { organisation: name as OrganisationId, month, referrals, admitted: 0 };
}

function estimated(input: Pick<EffectInput, "centres" | "referrals">) {
  const { ratio } = effectOf({ ...input, counted });
  if (ratio.kind !== "estimated") throw new Error("Too few");
  return { log: Math.log(ratio.ratio), error: Math.log(ratio.upper / ratio.lower) / (2 * 1.959_964) };
}

describe("the ratio", () => {
  test("of one batch follows from its four sums that are shown, however they lie in the months", () => {
    const late = ["r", "s", "t"].map((name) => centre(name, null, name === "r" ? "2014-01-01" : "2015-02-01"));
    const centres = [centre("own", "2015-2"), ...late];
    // The same 10 and 12 of the others. In January nobody but `r` is open, so that a mean of means would tell its January.
    const input = (januaryOfR: number) => ({
      centres,
      referrals: [
        referred("own", "2015-01", 8),
        referred("own", "2016-01", 16),
        referred("r", "2015-01", januaryOfR),
        referred("s", "2015-03", 10 - januaryOfR),
        referred("t", "2016-03", 12),
      ],
    });
    expect(Math.exp(estimated(input(0)).log)).toBeCloseTo(16 / 8 / (12 / 10), 10);
    for (const january of [5, 10]) expect(estimated(input(january))).toEqual(estimated(input(0)));
  });

  test("of two batches is pooled by the inverse of its variance: by hand 2.5750, with an error of 0.3400", () => {
    // 2015-2 from January 2015 to January 2016, and 2016-1 from July 2015 to July 2016: they share no month.
    const centres = [centre("one", "2015-2"), centre("two", "2016-1"), centre("never", null)];
    const referrals = [
      referred("one", "2015-01", 10),
      referred("one", "2016-01", 20),
      referred("never", "2015-01", 20),
      referred("never", "2016-01", 20),
      referred("two", "2015-07", 10),
      referred("two", "2016-07", 40),
      referred("never", "2015-07", 20),
      referred("never", "2016-07", 25),
    ];
    // First: the logarithm of 2, and 1/10 + 1/20 + 1/20 + 1/20 = 0.25. Second: of 3.2, and 1/10 + 1/40 + 1/20 + 1/25 = 0.215.
    const [first, second] = [4, 1 / 0.215];
    const { log, error } = estimated({ centres, referrals });
    expect(log).toBeCloseTo((first * Math.log(2) + second * Math.log(3.2)) / (first + second), 10);
    expect(error).toBeCloseTo(Math.sqrt(1 / (first + second)), 10);
    expect(Math.exp(log)).toBeCloseTo(2.575, 3);
    expect(error).toBeCloseTo(0.34, 4);
  });

  test("stands on a batch of which nobody was referred afterwards as well: by hand with a half added to its four counts", () => {
    const centres = [centre("one", "2015-2"), centre("two", "2016-1"), centre("never", null)];
    const referrals = [
      referred("one", "2015-01", 10),
      referred("one", "2016-01", 20),
      referred("never", "2015-01", 20),
      referred("never", "2016-01", 20),
      referred("two", "2015-07", 10),
      referred("never", "2015-07", 20),
      referred("never", "2016-07", 20),
    ];
    const variance = 1 / 10.5 + 1 / 0.5 + 2 / 20.5;
    const { log, error } = estimated({ centres, referrals });
    expect(log).toBeCloseTo((4 * Math.log(2) + Math.log(0.5 / 10.5) / variance) / (4 + 1 / variance), 10);
    expect(error).toBeCloseTo(Math.sqrt(1 / (4 + 1 / variance)), 10);
  });

  describe("of two batches that share January 2016, after for the one and before for the other,", () => {
    const input = (openedOn: string) => ({
      centres: [centre("one", "2015-2"), centre("two", "2016-2"), centre("never", null, openedOn), centre("x", null)],
      referrals: [
        referred("one", "2015-01", 10),
        referred("one", "2016-01", 10),
        referred("two", "2015-01", 10),
        referred("two", "2016-01", 10),
        referred("two", "2017-01", 10),
        referred("never", "2015-01", 10),
        referred("never", "2016-01", 10),
        referred("never", "2017-01", 10),
      ],
    });

    test("has the error of two that share nothing where own and others are both among the others of the first", () => {
      // 1/10 + 1/10 + 1/20 + 1/20 = 0.3 and 4/10 = 0.4. Own and others are shared alike: 10 / (20 · 10) with either sign.
      expect(estimated(input("2014-01-01")).error).toBeCloseTo(Math.sqrt(1 / (1 / 0.3 + 1 / 0.4)), 10);
    });

    test("has a wider one where only its own were: those opened since are not among the others of the first", () => {
      // 4/10 each, as only `two` and `x` are beside `one`. Ten are after (minus) and own before (minus): 10 / (10 · 10).
      const variance = 0.4 / 2 + (2 * 0.1 * (1 / 0.4) ** 2) / 5 ** 2;
      expect(estimated(input("2015-08-01")).error).toBeCloseTo(Math.sqrt(variance), 10);
    });
  });
});

/** A world in which nothing differs but by chance: referrals are Poisson at the same rate before and after. */
type World = {
  readonly passed: readonly (readonly [Half | null, centres: number, referralsInHalf: number])[];
  readonly seed: number;
  readonly worlds: number;
};

function leavesOutOne({ passed, seed, worlds }: World): number {
  const uniform = uniformFrom(seed);
  const centres = passed.flatMap(([half, many], group) =>
    Array.from({ length: many }, (_, place) => ({
      centre: centre(`${group}-${place}`, half),
      mean: passed[group]?.[2] ?? 0,
    })),
  );
  let [leftOut, estimates] = [0, 0];
  for (let world = 0; world < worlds; world += 1) {
    const referrals = centres.flatMap(({ centre: { organisation }, mean }) =>
      halves.map((half) => referred(organisation, monthsOf(half)[0] ?? "", poisson(mean, uniform))),
    );
    const { ratio } = effectOf({ centres: centres.map((one) => one.centre), referrals, counted });
    if (ratio.kind !== "estimated") continue;
    estimates += 1;
    if (ratio.lower > 1 || ratio.upper < 1) leftOut += 1;
  }
  expect(estimates).toBeGreaterThan(worlds / 4);
  return leftOut / estimates;
}

/** Numbers between 0 and 1 that are the same for a seed (Numerical Recipes). */
function uniformFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return (state + 0.5) / 2 ** 32;
  };
}

function poisson(mean: number, uniform: () => number): number {
  const at = uniform();
  let [count, chance] = [0, Math.exp(-mean)];
  for (let below = chance; at > below && count < 200; below += chance) {
    count += 1;
    chance *= mean / count;
  }
  return count;
}

describe("where nothing but chance is at work, the interval leaves out 1 in about 5 of 100 worlds and no more than 6", () => {
  test.each<[string, World]>([
    [
      "a few early, many late and two never",
      {
        passed: [
          ["2015-2", 3, 3],
          ["2016-2", 17, 3],
          [null, 2, 6],
        ],
        seed: 1,
        worlds: 300,
      },
    ],
    [
      "two early, ten late and three never",
      {
        passed: [
          ["2015-2", 2, 4],
          ["2016-2", 10, 4],
          [null, 3, 4],
        ],
        seed: 3,
        worlds: 300,
      },
    ],
    [
      "one that refers as much as six early, one as much as seventeen late, and one never",
      {
        passed: [
          ["2015-2", 1, 18],
          ["2016-2", 1, 51],
          [null, 1, 9],
        ],
        seed: 2,
        worlds: 1200,
      },
    ],
    [
      "batches that follow one another",
      {
        passed: [
          ["2015-2", 1, 16],
          ["2016-1", 1, 48],
          [null, 2, 5],
        ],
        seed: 4,
        worlds: 1200,
      },
    ],
    [
      "so few that nobody is often counted",
      {
        passed: [
          ["2015-2", 1, 10],
          ["2016-2", 1, 1],
          [null, 2, 10],
        ],
        seed: 5,
        worlds: 1200,
      },
    ],
    [
      "one batch",
      {
        passed: [
          ["2016-2", 1, 18],
          [null, 1, 12],
        ],
        seed: 6,
        worlds: 1200,
      },
    ],
  ])("%s", { timeout: 60_000 }, (_, world) => {
    expect(leavesOutOne(world)).toBeLessThan(0.06);
  });
});
