import { figures, openingDayOf, periodCode, type Figure, type Period } from "@vas/domain/statistics";
import { compileFigure, day, quoted, sourcesOf, type Source } from "./statistics.sql.ts";

/** A figure in a period over one of its sources. */
type Counting = { readonly figure: Figure; readonly period: Period; readonly source: Source };

/** The columns of a pool: the same expression is the same column, so that what figures share is worked out once. */
class Columns {
  readonly #names = new Map<string, string>();

  nameOf(expression: string): string {
    const name = this.#names.get(expression) ?? `c${this.#names.size}`;
    this.#names.set(expression, name);
    return name;
  }

  get list(): string {
    return [...this.#names].map(([expression, name]) => `${expression} as ${name}`).join(", ");
  }
}

/** The rows that figures have in common: who is counted, with every value by which any of them divides. */
class Pool {
  readonly #rows: string;
  readonly #name: string;
  readonly #columns = new Columns();

  constructor(rows: string, name: string) {
    this.#rows = rows;
    this.#name = name;
  }

  /** The count of a figure over the pool, as rows of key and count. */
  count({ figure, source }: Counting): string {
    const { key, conditions } = compileFigure(figure, source);
    const column = (expression: string): string => this.#columns.nameOf(expression);
    const [columns, once, where] = [key.map(column), onceBy(figure).map(column), conditions.map(column)];
    const distinct = once.length === 0 ? "" : "distinct ";
    const filter = where.length === 0 ? "" : ` where ${where.join(" and ")}`;
    const grouping = columns.length === 0 ? "" : ` group by ${columns.join(", ")}`;
    return `select array[${columns.join(", ")}]::text[] as key, count(*)::int as count
      from (select ${distinct}${[...columns, ...once].join(", ")} from ${this.#name}${filter}) t${grouping}`;
  }

  /** The pool's definition, once every figure that is counted over it has named its columns. */
  get definition(): string {
    return `${this.#name} as materialized (select ${this.#columns.list} ${this.#rows})`;
  }
}

/** What is counted once within a cell; nothing where every row counts. */
function onceBy({ counts }: Figure): readonly string[] {
  switch (counts) {
    case "persons":
      return ["r.person"];
    case "mentions":
      return ["r.person", "f.form"];
    case "referrals":
    case "customerships":
      return [];
  }
}

/** Rows that no period of the list can count are left out before anything is counted. */
function relevant(periods: readonly Period[]): string {
  const openings = periods.map(openingDayOf).toSorted();
  const lasts = periods.map(({ last }) => last).toSorted();
  const opening = day(openings[0] ?? "");
  const last = day(lasts.at(-1) ?? "");
  const open = (from: string, until: string): string =>
    `(${from} <= ${last} and (${until} is null or ${until} > ${opening}))`;
  return `${open("received_on", "closed_on")} or ${open("admitted_on", "ended_on")} or closed_on between ${opening} and ${last}
    or ended_on between ${opening} and ${last}`;
}

/**
 * One statement that counts every figure of the catalogue for each period: rows of period, figure, key and count. It is
 * the domain's definitions compiled; a test compares its cells with those of the domain's own evaluation. What figures and
 * periods have in common is worked out once: the rows of a population, and the stock of a year's end, which is that of its
 * second half's.
 */
export function compileOverview(periods: readonly Period[]): string {
  const countings = periods.flatMap((period) =>
    figures.flatMap((figure) => sourcesOf(figure, period).map((source): Counting => ({ figure, period, source }))),
  );
  const pools: Pool[] = [];
  const counts: string[] = [];
  for (const [rows, shared] of Map.groupBy(countings, rowsOf)) {
    const pool = new Pool(rows, `pool${pools.length}`);
    const byCount = Map.groupBy(shared, (counting) => pool.count(counting));
    pools.push(pool);
    counts.push(...[...byCount].map(([count, counted]) => toEach(count, counted)));
  }
  return `with record as materialized (select * from statistics.record where ${relevant(periods)}),
    ${pools.map(({ definition }) => definition).join(",\n    ")}
    ${counts.join("\n    union all ")}`;
}

function rowsOf({ source: { joined, where } }: Counting): string {
  return `from record r${joined} where ${where.join(" and ")}`;
}

/** A count as the rows of every figure and period that it is the count of. */
function toEach(count: string, counted: readonly Counting[]): string {
  const names = counted.map(({ figure, period }) => `(${quoted(periodCode(period))}, ${quoted(figure.id)})`);
  return `select x.period, x.figure, t.key, t.count from (${count}) t
    cross join (values ${names.join(", ")}) as x(period, figure)`;
}
