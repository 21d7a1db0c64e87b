import { describe, expect, test } from "vitest";
import { languages } from "../../kernel/index.ts";
import { countFigures } from "../count.ts";
import { figureIds } from "../figure.ts";
import { halfYear, year } from "../period.ts";
import { printedOverviewOf, printedOverviews } from "./printed-overviews.ts";
import { comparePrinted } from "./printed.ts";

declare global {
  interface ImportMeta {
    glob(
      patterns: readonly string[],
      options: { readonly query: "?raw"; readonly import: "default"; readonly eager: true },
    ): Record<string, string>;
  }
}

/** Everything of statistics that computes, orders or writes, without tests, samples and what was printed. */
const computing = import.meta.glob(
  ["../*.ts", "../catalogue/*.ts", "../sentences/*.ts", "!../*.test.ts", "!../*.sample.ts"],
  { query: "?raw", import: "default", eager: true },
);

describe("what was printed", () => {
  test("is found by its period, and only by it", () => {
    expect(printedOverviewOf(year(2015))?.period).toBe("2015");
    expect(printedOverviewOf(halfYear(2015, 1))).toBeUndefined();
    expect(printedOverviewOf(year(2016))).toBeUndefined();
  });

  test("is compared only with figures of its own period", () => {
    const [overview] = printedOverviews;
    expect(() => overview && comparePrinted(countFigures([], year(2014)), overview)).toThrow(RangeError);
  });

  test("has statements with words and notes that point at statements", () => {
    for (const { statements, notes } of printedOverviews) {
      const ids = statements.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const note of notes) expect(ids).toEqual(expect.arrayContaining([...note.statements]));
      for (const { words } of [...statements, ...notes]) {
        for (const language of languages) expect(words[language].length).toBeGreaterThan(3);
      }
    }
  });

  test("agrees with nothing where there are no records, but with zeros", () => {
    const [overview] = printedOverviews;
    if (!overview) throw new Error("No printed overview");
    const agreeing = comparePrinted(countFigures([], year(2015)), overview).filter(({ agrees }) => agrees);
    expect(agreeing.map(({ statement }) => statement.printed)).toEqual(agreeing.map(() => 0));
  });
});

describe("the code that computes", () => {
  const sources = Object.entries(computing);

  test("is looked at whole", () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.some(([path]) => path.endsWith("/count.ts"))).toBe(true);
    expect(sources.every(([path]) => !path.includes("printed/") || path.endsWith(".ts"))).toBe(true);
    expect(figureIds.length).toBeGreaterThan(50);
  });

  test("holds none of the numbers of 2015", () => {
    const numbers = /(?<![\d.:-])(?:2015|2010|89|81|85|95|75|52|44|33|32|31|29\.5|62|27|26|23|21|20|19|14|13)(?![\d.])/;
    for (const [path, source] of sources) {
      const code = source.replaceAll(/\/\*\*?[\s\S]*?\*\/|\/\/.*/g, "");
      expect(`${path}: ${numbers.exec(code)?.[0] ?? "none"}`).toBe(`${path}: none`);
    }
  });
});
