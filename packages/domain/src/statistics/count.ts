import type { CalendarDate } from "../kernel/index.ts";
import { dimensions, figures, populations } from "./catalogue/index.ts";
import { compareValues } from "./dimension.ts";
import { evaluate, meets, type Condition, type Sight } from "./expression.ts";
import type { Counts, Figure, FigureId, StockDay } from "./figure.ts";
import { monthEndsOf, openingDayOf, type Period } from "./period.ts";
import type { Population } from "./population.ts";
import type { StatisticalRecord } from "./record.ts";

/** One number of a figure: the values of its dimensions in their order, and how many. */
export type Cell = { readonly key: readonly string[]; readonly count: number };

/**
 * Every figure of a period. An undivided figure has one cell, also for zero, and the stock of month ends one for every month;
 * other figures have only cells that are not zero.
 */
export type OverviewFigures = {
  readonly period: Period;
  readonly cells: Readonly<Record<FigureId, readonly Cell[]>>;
};

/** The days on which a stock is taken in a period. */
export function stockDaysOf(period: Period, at: StockDay): readonly CalendarDate[] {
  switch (at) {
    case "start":
      return [openingDayOf(period)];
    case "end":
      return [period.last];
    case "monthEnds":
      return monthEndsOf(period);
  }
}

/** A figure in a period, with what is the same for every record worked out once. */
type Counting = {
  readonly figure: Figure;
  readonly period: Period;
  readonly population: Population;
  readonly conditions: readonly Condition[];
  /** Empty where the population is one of events. */
  readonly stockDays: readonly CalendarDate[];
};

function countingOf(figure: Figure, period: Period): Counting {
  const population = populations[figure.population];
  return {
    figure,
    period,
    population,
    conditions: [...population.conditions, ...(figure.where ?? [])],
    stockDays: population.kind === "stock" ? stockDaysOf(period, figure.at ?? "end") : [],
  };
}

/** The days by which a record counts in a figure: the day of the event, or every stock day on which it is there. */
function momentsOf({ population, period, stockDays }: Counting, record: StatisticalRecord): readonly CalendarDate[] {
  if (population.kind === "event") {
    const day = record[population.day];
    return day !== null && period.first <= day && day <= period.last ? [day] : [];
  }
  const from = record[population.from];
  const until = record[population.until];
  return from === null ? [] : stockDays.filter((day) => from <= day && (until === null || until > day));
}

/** A record in one cell of a figure: the cell's key, and the form that is mentioned where mentions are counted. */
export type Mention = { readonly key: readonly string[]; readonly form: StatisticalRecord["primaryForm"] };

function mentionsOf(counting: Counting, record: StatisticalRecord): readonly Mention[] {
  const { figure, period, conditions } = counting;
  const seen: readonly Mention["form"][] = figure.counts === "mentions" ? record.forms : [null];
  return momentsOf(counting, record).flatMap((moment) =>
    seen
      .map((form): Sight => ({ moment, last: period.last, form }))
      .filter((sight) => meets(conditions, record, sight))
      .map((sight) => ({
        key: figure.by.map((dimension) => evaluate(dimensions[dimension].expression, record, sight)),
        form: sight.form,
      })),
  );
}

/** The cells of a figure in which a record counts, so that a number can be followed to its records. */
export function cellsOfRecord(figure: Figure, record: StatisticalRecord, period: Period): readonly Mention[] {
  return mentionsOf(countingOf(figure, period), record);
}

/** What is counted once within a cell. A mention is a person with a form. */
function unitOf(counts: Counts, { form }: Mention, { person, index }: { person: string; index: number }): string {
  switch (counts) {
    case "persons":
      return person;
    case "mentions":
      return `${form} ${person}`;
    case "referrals":
    case "customerships":
      return String(index);
  }
}

type Tally = {
  readonly counting: Counting;
  readonly cells: Map<string, { readonly key: readonly string[]; readonly units: Set<string> }>;
};

function addTo({ counting, cells }: Tally, record: StatisticalRecord, index: number): void {
  for (const mention of mentionsOf(counting, record)) {
    const name = mention.key.join("|");
    const cell = cells.get(name) ?? { key: mention.key, units: new Set<string>() };
    cell.units.add(unitOf(counting.figure.counts, mention, { person: record.person, index }));
    cells.set(name, cell);
  }
}

function compareKeys({ by }: Figure, a: readonly string[], b: readonly string[]): number {
  for (const [place, dimension] of by.entries()) {
    const order = compareValues(dimensions[dimension], a[place] ?? "", b[place] ?? "");
    if (order !== 0) return order;
  }
  return 0;
}

/** Every month end of the period has its cell, also for zero. */
function withEveryDay(days: readonly CalendarDate[], cells: readonly Cell[]): readonly Cell[] {
  return days.map((day) => cells.find(({ key }) => key[0] === day) ?? { key: [day], count: 0 });
}

/** The cells in reading order with the zeros that belong to them; what a store returns in any order is put into the same. */
export function orderCells(figure: Figure, cells: readonly Cell[], period: Period): readonly Cell[] {
  if (figure.by.length === 0) return cells.length === 0 ? [{ key: [], count: 0 }] : cells;
  if (figure.at === "monthEnds") return withEveryDay(stockDaysOf(period, figure.at), cells);
  return cells.filter(({ count }) => count > 0).toSorted((a, b) => compareKeys(figure, a.key, b.key));
}

/**
 * Counts every figure of the catalogue from records. This is the definition in its plainest form, made to be read and to test
 * against: a store that compiles the same definitions to SQL must give the same cells.
 */
export function countFigures(records: Iterable<StatisticalRecord>, period: Period): OverviewFigures {
  const tallies: readonly Tally[] = figures.map((figure) => ({
    counting: countingOf(figure, period),
    cells: new Map(),
  }));
  let index = 0;
  for (const record of records) {
    for (const tally of tallies) addTo(tally, record, index);
    index += 1;
  }
  const counted = tallies.map(({ counting: { figure }, cells }) => {
    const list = [...cells.values()].map(({ key, units }): Cell => ({ key, count: units.size }));
    return [figure.id, orderCells(figure, list, period)] as const;
  });
  return { period, cells: Object.fromEntries(counted) as Record<FigureId, readonly Cell[]> };
}
