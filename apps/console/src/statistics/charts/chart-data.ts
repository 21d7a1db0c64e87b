import type { Figure, Shape } from "../figures/figure.ts";
import { shapeOf } from "../figures/figure.ts";
import { crossTableOf, rowsOf, type Beside, type Row } from "../figures/rows.ts";
import type { Period } from "../period.ts";

/** One mark of a chart: the place of its series, how long it is, and the words beside it. */
export type Mark = { readonly series: number; readonly count: number; readonly text: string };

/** Marks under one name; one of each series. */
export type Group = {
  readonly id: string;
  readonly label: string;
  /** The name where there is little room, such as the number of a month. */
  readonly short: string;
  readonly marks: readonly Mark[];
};

export type Chart = {
  readonly shape: Exclude<Shape, "number">;
  /** Names of the series; one series needs no name. */
  readonly series: readonly string[];
  readonly groups: readonly Group[];
};

type ChartOptions = {
  readonly period: Period;
  readonly beside: Beside | undefined;
  /** Title of the period and of the one beside it. */
  readonly titles: readonly string[];
  readonly number: (value: number) => string;
  /** What the bar of so many further names is called. */
  readonly restName: (count: number) => string;
};

/** The month of `2015-06` or `2015-06-30` by its number; another value has no shorter name. */
function shortOf(value: string | undefined, label: string): string {
  const month = /^\d{4}-(\d{2})/.exec(value ?? "")?.[1];
  return month === undefined ? label : String(Number(month));
}

function groupOf(row: Row, { number, beside, shape }: ChartOptions & { readonly shape: Shape }): Group {
  const label = row.labels.join(", ");
  const { own, other } = row;
  // A share fits only beside a single bar; the table has all of them.
  const text =
    own.share !== null && !beside && shape === "bars" ? `${number(own.count)} (${own.share})` : number(own.count);
  const marks = [{ series: 0, count: own.count, text }];
  if (other) marks.push({ series: 1, count: other.count, text: number(other.count) });
  return { id: row.id, label, short: shortOf(own.key[0], label), marks };
}

/** More names than these are a list, and a list is read in its table. */
const mostBars = 12;

function sumOf(rows: readonly Row[], side: "own" | "other"): number {
  return rows.reduce((sum, row) => sum + (row[side]?.count ?? 0), 0);
}

/** The bars of the first rows; the others together as one. */
function barsOf(rows: readonly Row[], options: ChartOptions & { readonly shape: Shape }): readonly Group[] {
  const { number, beside, shape, restName } = options;
  const fits = shape !== "bars" || rows.length <= mostBars;
  const shown = fits ? rows : rows.slice(0, mostBars - 1);
  const groups = shown.map((row) => groupOf(row, options));
  if (fits) return groups;
  const rest = rows.slice(shown.length);
  const sums = [sumOf(rest, "own"), ...(beside ? [sumOf(rest, "other")] : [])];
  const label = restName(rest.length);
  const marks = sums.map((count, series) => ({ series, count, text: number(count) }));
  return [...groups, { id: "rest", label, short: label, marks }];
}

const binWidths = [1, 2, 5, 7, 14, 30, 60, 90, 180, 365] as const;
const mostBins = 10;

/** Days in classes of one width, so that a distribution has at most ten columns. */
function distributionOf(rows: readonly Row[], { number, beside }: ChartOptions): readonly Group[] {
  const known = rows.filter(({ id }) => /^\d+$/.test(id));
  const last = Math.max(0, ...known.map(({ id }) => Number(id)));
  const width = binWidths.find((days) => (last + 1) / days <= mostBins) ?? Math.ceil((last + 1) / mostBins);
  const bins = Math.floor(last / width) + 1;
  return Array.from({ length: bins }, (_, bin) => {
    const [from, to] = [bin * width, bin * width + width - 1];
    const label = width === 1 ? String(from) : `${from}–${to}`;
    const inside = known.filter(({ id }) => Number(id) >= from && Number(id) <= to);
    const sums = [sumOf(inside, "own"), ...(beside ? [sumOf(inside, "other")] : [])];
    return {
      id: label,
      label,
      short: label,
      marks: sums.map((count, series) => ({ series, count, text: number(count) })),
    };
  });
}

/** With more series than this, zeros are left to the table: their row of noughts would hide the numbers. */
const seriesWithZeros = 3;

function groupedChart(figure: Figure, { number }: ChartOptions): Chart {
  const { columns, lines } = crossTableOf(figure);
  const showsZeros = columns.length <= seriesWithZeros;
  return {
    shape: "groups",
    series: columns.map(({ label }) => label),
    groups: lines.map(({ id, label, cells }) => ({
      id,
      label,
      short: label,
      marks: cells
        .map(({ count }, series) => ({ series, count, text: number(count) }))
        .filter(({ count }) => showsZeros || count > 0),
    })),
  };
}

/** What is drawn of a figure, or undefined of a lone number. A figure of two dimensions shows its own period only. */
export function chartOf(figure: Figure, options: ChartOptions): Chart | undefined {
  const shape = shapeOf(figure);
  if (shape === "number") return undefined;
  if (shape === "groups") return groupedChart(figure, options);
  const { period, beside, titles } = options;
  const rows = rowsOf(figure, period, beside);
  const groups = shape === "distribution" ? distributionOf(rows, options) : barsOf(rows, { ...options, shape });
  return { shape, series: beside ? titles : titles.slice(0, 1), groups };
}
