import type { Speech } from "@vas/ui";
import { changeOf, signed } from "../change.ts";
import { messages } from "../messages.ts";
import { periodShortName, periodTitle, type Period } from "../period.ts";
import type { Figure } from "./figure.ts";
import { crossTableOf, rowsOf, type Beside, type Entry, type Row } from "./rows.ts";

/** A number of a table, and what leads from it to the records behind it; a zero leads nowhere. */
export type TableCell = {
  readonly text: string;
  /** Smaller, below the text: the other period's own name of the line. */
  readonly below?: string | undefined;
  readonly records?: { readonly key: readonly string[]; readonly period: string; readonly label: string } | undefined;
};

export type TableLine = { readonly id: string; readonly cells: readonly TableCell[] };

/** A table as it is shown, read out and printed. */
export type FigureTable = {
  /** How many of the first columns name the line. */
  readonly headers: number;
  readonly columns: readonly string[];
  readonly lines: readonly TableLine[];
};

type Words = Pick<Speech, "t" | "format">;
export type TableOptions = { readonly period: Period; readonly beside: Beside | undefined; readonly words: Words };

/** The title of a period in words. */
export function periodText(period: Period, { t }: Pick<Words, "t">): string {
  return t(periodTitle(period), { year: String(period.year) });
}

function countCell(entry: Entry, { label, period, words }: { label: string; period: Period; words: Words }): TableCell {
  const text = words.format.number(entry.count);
  return entry.count === 0 ? { text } : { text, records: { key: entry.key, period: period.code, label } };
}

/** The name of a period at the head of a column. */
export function periodColumn(period: Period, { t }: Pick<Words, "t">): string {
  return t(periodShortName(period), { year: String(period.year) });
}

/** The other period's number with the difference from it and the change in per cent. */
export function comparisonCells(own: Entry, other: Entry, options: CompareOptions): readonly TableCell[] {
  const { period, label, words } = options;
  const change = changeOf(other.count, own.count);
  const { number } = words.format;
  return [
    countCell(other, { label, period, words }),
    { text: signed(own.count - other.count, number) },
    { text: change === null ? "–" : `${signed(change, number)}\u00A0%` },
  ];
}

type CompareOptions = { readonly period: Period; readonly label: string; readonly words: Words };

/** The heads of the columns that `comparisonCells` fills. */
export function comparisonColumns(period: Period, { t }: Words): readonly string[] {
  return [periodColumn(period, { t }), t(messages.difference), t(messages.change)];
}

function lineOf(row: Row, { hasShare, ...options }: TableOptions & { hasShare: boolean }): TableLine {
  const { period, beside, words } = options;
  const label = row.labels.join(", ");
  const names = row.labels.map((text, place) => ({ text, below: place === 0 ? row.otherLabel : undefined }));
  const shareCell = ({ share }: Entry): TableCell[] => (hasShare ? [{ text: share ?? "–" }] : []);
  const compared =
    beside && row.other ? comparisonCells(row.own, row.other, { period: beside.period, label, words }) : [];
  return {
    id: row.id,
    cells: [...names, countCell(row.own, { label, period, words }), ...shareCell(row.own), ...compared],
  };
}

function longTable(figure: Figure, options: TableOptions): FigureTable {
  const { period, beside, words } = options;
  const hasShare = figure.whole !== null;
  const { t } = words;
  return {
    headers: figure.dimensions.length,
    columns: [
      ...figure.dimensions,
      beside ? periodColumn(period, words) : t(messages.count),
      ...(hasShare ? [t(messages.share)] : []),
      ...(beside ? comparisonColumns(beside.period, words) : []),
    ],
    lines: rowsOf(figure, period, beside).map((row) => lineOf(row, { ...options, hasShare })),
  };
}

function crossTable(figure: Figure, { period, words }: TableOptions): FigureTable {
  const { columns, lines, isAdditive } = crossTableOf(figure);
  const { t, format } = words;
  return {
    headers: 1,
    columns: [
      figure.dimensions[0] ?? "",
      ...columns.map(({ label }) => label),
      ...(isAdditive ? [t(messages.total)] : []),
    ],
    lines: lines.map(({ id, label, cells, total }) => ({
      id,
      cells: [
        { text: label },
        ...cells.map((entry, place) =>
          countCell(entry, { label: `${label}, ${columns[place]?.label ?? ""}`, period, words }),
        ),
        ...(isAdditive ? [{ text: format.number(total) }] : []),
      ],
    })),
  };
}

/**
 * The table of a figure: one dimension as lines, two as lines and columns. Beside another period every number has its own
 * line, so that the two stand side by side.
 */
export function figureTable(figure: Figure, options: TableOptions): FigureTable {
  return figure.dimensions.length === 2 && !options.beside ? crossTable(figure, options) : longTable(figure, options);
}
