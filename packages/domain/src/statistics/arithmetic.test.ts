import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changeOf, mostCommon, percentOf, quartile } from "./arithmetic.ts";

describe("a percentage", () => {
  test("is rounded half away from zero", () => {
    expect(percentOf(1, 8, 1)).toBe(12.5);
    expect(percentOf(1, 8, 0)).toBe(13);
    expect(percentOf(-1, 8, 0)).toBe(-13);
    expect(percentOf(1, 3, 1)).toBe(33.3);
    expect(percentOf(2, 3, 1)).toBe(66.7);
  });

  test("of nothing is no percentage", () => {
    expect(percentOf(0, 0, 0)).toBeNull();
    expect(changeOf(0, 5, 1)).toBeNull();
  });

  test("is never minus zero", () => {
    expect(Object.is(percentOf(-1, 100_000, 0), 0)).toBe(true);
  });

  test("is the exact fraction rounded, for any counts", () => {
    const counts = fc.integer({ min: 1, max: 1_000_000_000 });
    fc.assert(
      fc.property(counts, counts, fc.constantFrom(0 as const, 1 as const), (part, whole, decimals) => {
        const scale = decimals === 0 ? 1n : 10n;
        const doubled = 2n * BigInt(part) * 100n * scale + BigInt(whole);
        expect(percentOf(part, whole, decimals)).toBe(Number(doubled / (2n * BigInt(whole))) / Number(scale));
      }),
    );
  });
});

test("a change is counted from the earlier number", () => {
  expect(changeOf(10, 5, 0)).toBe(-50);
  expect(changeOf(5, 10, 0)).toBe(100);
  expect(changeOf(7, 7, 1)).toBe(0);
});

describe("quartiles", () => {
  test("are observed values", () => {
    const observed = [
      { value: 30, count: 1 },
      { value: 2, count: 2 },
      { value: 10, count: 1 },
    ];
    expect([1, 2, 3].map((quarters) => quartile(observed, quarters as 1 | 2 | 3))).toEqual([2, 2, 10]);
    expect(quartile([], 2)).toBeNull();
  });

  test("have their share of the observations at or below them", () => {
    const lists = fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(lists, fc.constantFrom(1 as const, 2 as const, 3 as const), (values, quarters) => {
        const found = quartile(
          values.map((value) => ({ value, count: 1 })),
          quarters,
        );
        const atOrBelow = values.filter((value) => value <= (found ?? -1)).length;
        const below = values.filter((value) => value < (found ?? -1)).length;
        expect(4 * atOrBelow).toBeGreaterThanOrEqual(quarters * values.length);
        expect(4 * below).toBeLessThan(quarters * values.length);
      }),
    );
  });
});

describe("the most common values", () => {
  const counts = [
    { value: "a", count: 3 },
    { value: "b", count: 5 },
    { value: "c", count: 3 },
    { value: "d", count: 0 },
  ];

  test("keep a tie at the last place whole", () => {
    expect(mostCommon(counts, 2)).toEqual([
      { value: "b", count: 5, rank: 1, tied: false },
      { value: "a", count: 3, rank: 2, tied: true },
      { value: "c", count: 3, rank: 2, tied: true },
    ]);
  });

  test("hold no value that does not occur", () => {
    expect(mostCommon(counts, 9).map(({ value }) => value)).not.toContain("d");
  });
});
