import { changeOf, mostCommon, percentOf, quartile, type Count, type Decimals, type Ranked } from "./arithmetic.ts";
import { figureOf } from "./catalogue/index.ts";
import type { OverviewFigures } from "./count.ts";
import type { DimensionKey } from "./dimension.ts";
import type { FigureId } from "./figure.ts";

/** Cells of one figure: those whose values are among the named ones; all of them where nothing is named. */
export type CellsOf = {
  readonly figure: FigureId;
  readonly where?: Readonly<Partial<Record<DimensionKey, readonly string[]>>>;
};

/** What can be read from the figures, as data: a count, a percentage, a change, how many values, the first ones, a range. */
export type Measure =
  | { readonly kind: "count"; readonly of: CellsOf }
  | { readonly kind: "percent"; readonly part: CellsOf; readonly whole: CellsOf; readonly decimals: Decimals }
  | { readonly kind: "change"; readonly from: CellsOf; readonly to: CellsOf; readonly decimals: Decimals }
  /** How many different known values. */
  | { readonly kind: "different"; readonly of: CellsOf; readonly by: DimensionKey }
  /** The most common known values. */
  | { readonly kind: "mostCommon"; readonly of: CellsOf; readonly by: DimensionKey; readonly places: number }
  /** The values whose counts fell most, in numbers. */
  | { readonly kind: "steepestFall"; readonly of: FallOf; readonly by: DimensionKey; readonly places: number }
  | { readonly kind: "range"; readonly of: CellsOf }
  | { readonly kind: "smallestValue"; readonly of: CellsOf; readonly by: DimensionKey };

/** Two sets of cells that are compared value by value. */
export type FallOf = { readonly from: CellsOf; readonly to: CellsOf };

export type MeasureValue =
  | { readonly kind: "number"; readonly value: number | null }
  | { readonly kind: "codes"; readonly codes: readonly string[] }
  | { readonly kind: "range"; readonly from: number | null; readonly to: number | null };

/** The cells that are meant. */
export function cellsIn(figures: OverviewFigures, { figure, where = {} }: CellsOf): OverviewFigures["cells"][FigureId] {
  const { by } = figureOf(figure);
  const wanted = Object.entries(where);
  return figures.cells[figure].filter(({ key }) =>
    wanted.every(([dimension, values]) => values?.includes(key[by.indexOf(dimension as DimensionKey)] ?? "")),
  );
}

/** The sum of the cells that are meant; zero where there are none. */
export function countOf(figures: OverviewFigures, of: CellsOf): number {
  return cellsIn(figures, of).reduce((sum, { count }) => sum + count, 0);
}

/** How often each value of one dimension occurs among the cells that are meant, in reading order; unknown ones included. */
export function countsBy(figures: OverviewFigures, of: CellsOf, by: DimensionKey): readonly Count[] {
  const place = figureOf(of.figure).by.indexOf(by);
  const counts = new Map<string, number>();
  for (const { key, count } of cellsIn(figures, of)) {
    const value = key[place] ?? "";
    counts.set(value, (counts.get(value) ?? 0) + count);
  }
  return [...counts].map(([value, count]) => ({ value, count }));
}

function knownCountsBy(figures: OverviewFigures, of: CellsOf, by: DimensionKey): readonly Count[] {
  return countsBy(figures, of, by).filter(({ value }) => value !== "unknown");
}

/** The most common known values of a dimension; ties are kept whole. */
export function mostCommonBy(
  figures: OverviewFigures,
  of: CellsOf,
  { by, places }: { readonly by: DimensionKey; readonly places: number },
): readonly Ranked[] {
  return mostCommon(knownCountsBy(figures, of, by), places);
}

/** The values that fell most in number, as positive falls; ties are kept whole. */
export function steepestFalls(
  figures: OverviewFigures,
  { from, to }: FallOf,
  { by, places }: { readonly by: DimensionKey; readonly places: number },
): readonly Ranked[] {
  const later = new Map(countsBy(figures, to, by).map(({ value, count }) => [value, count]));
  const falls = countsBy(figures, from, by).map(({ value, count }) => ({
    value,
    count: count - (later.get(value) ?? 0),
  }));
  return mostCommon(falls, places);
}

/** Median and quartiles of a dimension whose values are numbers; null without observations. */
export type Quartiles = { readonly lower: number; readonly median: number; readonly upper: number };

/** The quartiles of a numeric dimension; unknown values are left out. */
export function quartilesBy(figures: OverviewFigures, of: CellsOf, by: DimensionKey): Quartiles | null {
  const observed = knownCountsBy(figures, of, by).map(({ value, count }) => ({ value: Number(value), count }));
  const [lower, median, upper] = [quartile(observed, 1), quartile(observed, 2), quartile(observed, 3)];
  return lower === null || median === null || upper === null ? null : { lower, median, upper };
}

/** The smallest and the largest count among the cells, with zero cells left out of a divided figure. */
export function rangeOf(figures: OverviewFigures, of: CellsOf): { readonly from: number; readonly to: number } | null {
  const counts = cellsIn(figures, of).map(({ count }) => count);
  return counts.length === 0 ? null : { from: Math.min(...counts), to: Math.max(...counts) };
}

function numberValue(value: number | null): MeasureValue {
  return { kind: "number", value };
}

function codesValue(ranked: readonly Ranked[]): MeasureValue {
  return { kind: "codes", codes: ranked.map(({ value }) => value) };
}

type Kind = Measure["kind"];
type Take<K extends Kind> = (figures: OverviewFigures, measure: Extract<Measure, { readonly kind: K }>) => MeasureValue;

const takers: { readonly [K in Kind]: Take<K> } = {
  count: (figures, { of }) => numberValue(countOf(figures, of)),
  percent: (figures, { part, whole, decimals }) =>
    numberValue(percentOf(countOf(figures, part), countOf(figures, whole), decimals)),
  change: (figures, { from, to, decimals }) =>
    numberValue(changeOf(countOf(figures, from), countOf(figures, to), decimals)),
  different: (figures, { of, by }) =>
    numberValue(knownCountsBy(figures, of, by).filter(({ count }) => count > 0).length),
  mostCommon: (figures, { of, by, places }) => codesValue(mostCommonBy(figures, of, { by, places })),
  steepestFall: (figures, { of, by, places }) => codesValue(steepestFalls(figures, of, { by, places })),
  range: (figures, { of }) => ({ kind: "range", ...(rangeOf(figures, of) ?? { from: null, to: null }) }),
  smallestValue: (figures, { of, by }) => {
    const values = knownCountsBy(figures, of, by).map(({ value }) => Number(value));
    return numberValue(values.length === 0 ? null : Math.min(...values));
  },
};

/** The value of a measure in the figures of a period. */
export function takeMeasure(figures: OverviewFigures, measure: Measure): MeasureValue {
  // The table has one entry per kind; the compiler cannot see that the entry and the measure are of the same kind.
  const take = takers[measure.kind] as Take<Kind>;
  return take(figures, measure);
}
