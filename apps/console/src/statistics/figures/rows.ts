import type { Period } from "../period.ts";
import type { Cell, Figure, OtherFigure } from "./figure.ts";
import { mergeOrder } from "./merge-order.ts";

/** One number of a figure, or its place where there is none. */
export type Entry = { readonly key: readonly string[]; readonly count: number; readonly share: string | null };

/** One line of a figure's table: the number of the period and, where there is another, the same of the other. */
export type Row = {
  readonly id: string;
  readonly labels: readonly string[];
  /** The other period's own name of the line where it is another, such as the month of another year. */
  readonly otherLabel: string | undefined;
  readonly own: Entry;
  readonly other: Entry | undefined;
};

export type Beside = { readonly figure: OtherFigure; readonly period: Period };

/** Countries are a list without an order of its own: the most common stand first. */
const ranked = /\.nationality$/;

type Place = { readonly id: string; readonly cell: Cell };

/** A day or month of one year stands beside the same of another year: by its place in the period. */
function alignedValue(value: string, period: Period): string {
  const month = /^\d{4}-(\d{2})(?:-\d{2})?$/.exec(value)?.[1];
  if (month !== undefined) return `month ${Number(month) - (period.half === 2 ? 6 : 0)}`;
  const half = /^\d{4}-([12])$/.exec(value)?.[1];
  return half === undefined ? value : `half ${period.half === undefined ? half : 1}`;
}

function placesOf({ cells }: Pick<Figure, "cells">, period: Period): readonly Place[] {
  return cells.map((cell) => ({ id: cell.key.map((value) => alignedValue(value, period)).join("|"), cell }));
}

function emptyEntry(cell: Cell | undefined): Entry {
  return { key: cell?.key ?? [], count: 0, share: null };
}

/** The other period's own name of a line, where it is another. */
function otherNameOf(own: Cell | undefined, other: Cell | undefined): string | undefined {
  const name = other?.labels.join(", ");
  return own && name !== own.labels.join(", ") ? name : undefined;
}

/** The lines of a figure's table in reading order; what only the other period has stands where it would. */
export function rowsOf(figure: Pick<Figure, "id" | "cells">, period: Period, beside?: Beside): readonly Row[] {
  const rows = rowsInOrder(figure, period, beside);
  if (!ranked.test(figure.id)) return rows;
  const isUnknown = ({ id }: Row) => Number(id === "unknown");
  return rows.toSorted((a, b) => isUnknown(a) - isUnknown(b) || b.own.count - a.own.count);
}

function rowsInOrder(figure: Pick<Figure, "cells">, period: Period, beside?: Beside): readonly Row[] {
  const own = placesOf(figure, period);
  const other = beside ? placesOf(beside.figure, beside.period) : [];
  const ownById = new Map(own.map(({ id, cell }) => [id, cell]));
  const otherById = new Map(other.map(({ id, cell }) => [id, cell]));
  return mergeOrder([own.map(({ id }) => id), other.map(({ id }) => id)]).map((id) => {
    const [mine, theirs] = [ownById.get(id), otherById.get(id)];
    return {
      id,
      labels: (mine ?? theirs)?.labels ?? [],
      otherLabel: otherNameOf(mine, theirs),
      own: mine ?? emptyEntry(theirs),
      other: beside && (theirs ?? emptyEntry(mine)),
    };
  });
}

type MonthWords = (month: string) => string;

/** The figure with a line for each of the months: a month without any is a zero, not a gap. */
export function withEveryMonth<Cells extends Pick<Figure, "cells">>(
  figure: Cells,
  months: readonly string[],
  words: MonthWords,
): Cells {
  const known = new Map(figure.cells.map((cell) => [cell.key[0], cell]));
  const cells = months.map(
    (month) =>
      known.get(month) ?? { __typename: "Cell" as const, key: [month], labels: [words(month)], count: 0, share: null },
  );
  return { ...figure, cells };
}

export type CrossTable = {
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly lines: readonly {
    readonly id: string;
    readonly label: string;
    readonly cells: readonly Entry[];
    readonly total: number;
  }[];
  /** Do the cells sum to the whole? Where they do not, nobody is shown a sum. */
  readonly isAdditive: boolean;
};

function labelsAt(cells: readonly Cell[], place: number): ReadonlyMap<string, string> {
  return new Map(cells.map(({ key, labels }) => [key[place] ?? "", labels[place] ?? ""]));
}

/** A figure of two dimensions as lines and columns; a cell that is not there is a zero. */
export function crossTableOf({ cells, whole }: Pick<Figure, "cells" | "whole">): CrossTable {
  const [lineLabels, columnLabels] = [labelsAt(cells, 0), labelsAt(cells, 1)];
  const lineIds = [...lineLabels.keys()];
  const columnIds = mergeOrder(
    lineIds.map((line) => cells.filter(({ key }) => key[0] === line).map(({ key }) => key[1] ?? "")),
  );
  const byKey = new Map(cells.map((cell) => [cell.key.join("|"), cell]));
  const lines = lineIds.map((line) => {
    const found = columnIds.map((column) => {
      const cell = byKey.get(`${line}|${column}`);
      return { key: [line, column], count: cell?.count ?? 0, share: cell?.share ?? null };
    });
    const total = found.reduce((sum, { count }) => sum + count, 0);
    return { id: line, label: lineLabels.get(line) ?? line, cells: found, total };
  });
  const sum = cells.reduce((total, { count }) => total + count, 0);
  return {
    columns: columnIds.map((id) => ({ id, label: columnLabels.get(id) ?? id })),
    lines,
    isAdditive: whole === sum,
  };
}
