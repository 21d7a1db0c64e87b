import type { CalendarDate } from "@vas/domain/kernel";
import {
  countFigures,
  figureOf,
  figures,
  halvesOf,
  orderCells,
  parsePeriod,
  periodAsOf,
  periodCode,
  reconcile,
  type Cell,
  type FigureId,
  type Finding,
  type OverviewFigures,
  type Period,
} from "@vas/domain/statistics";
import type { Read, StaffContext } from "../kernel/context.ts";
import { compileOverview } from "./overview.sql.ts";
import { compileRecords } from "./statistics.sql.ts";

type StaffRead<V> = Read<V, StaffContext["actor"]>;

/** The figures of a period with what the reconciliation found. */
export type Overview = { readonly figures: OverviewFigures; readonly findings: readonly Finding[] };

type CellRow = {
  readonly period: string;
  readonly figure: FigureId;
  readonly key: readonly string[];
  readonly count: number;
};

/** Counts every figure of the catalogue for each period, by one statement. */
export function countPeriods(periods: readonly Period[]): StaffRead<readonly OverviewFigures[]> {
  return async ({ run, saw }) => {
    // The last day is part of the statement, and moves while a period runs.
    const name = `overview_${periods.map((period) => `${periodCode(period)}_${period.last}`).join("_")}`;
    const rows = await run<CellRow>({ name, text: compileOverview(periods), values: [] });
    saw({ classes: ["statistics"], count: rows.length });
    return periods.map((period) => figuresOf(period, rows));
  };
}

function figuresOf(period: Period, rows: readonly CellRow[]): OverviewFigures {
  const code = periodCode(period);
  const byFigure = new Map<FigureId, Cell[]>(figures.map(({ id }) => [id, []]));
  for (const row of rows) if (row.period === code) byFigure.get(row.figure)?.push({ key: row.key, count: row.count });
  const cells = figures.map((figure) => [figure.id, orderCells(figure, byFigure.get(figure.id) ?? [], period)]);
  return { period, cells: Object.fromEntries(cells) as OverviewFigures["cells"] };
}

/** The overview of a period, a year together with its halves so that their sum can be checked. */
export function readOverview(period: Period): StaffRead<Overview> {
  return async (reading) => {
    const [whole, first, second] = await countPeriods([period, ...halvesOf(period)])(reading);
    const counted = whole ?? countFigures([], period);
    const findings = reconcile({ figures: counted, ...(first && second ? { halves: [first, second] } : {}) });
    return { figures: counted, findings };
  };
}

/** The years of which the register knows anything, the newest first. */
export const readPeriods: StaffRead<readonly string[]> = async ({ run, today, saw }) => {
  const [row] = await run<{ first: string | null }>({
    name: "statistics_first_day",
    text: "select least(min(received_on), min(admitted_on)) as first from statistics.record",
    values: [],
  });
  saw({ classes: ["statistics"], count: 1 });
  const last = Number(today.slice(0, 4));
  const first = Number((row?.first ?? today).slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => String(last - index));
};

export type RecordBehind = {
  readonly referralId: string | null;
  readonly referralReference: string | null;
  readonly customerId: string | null;
  readonly customerReference: string | null;
};

/** The most records shown behind a number. */
const shownRecords = 500;

/** The records behind a cell, as far as the asker's own sight reaches; a number may be larger than this list. */
export function readRecords(
  figureId: FigureId,
  { period, key }: { readonly period: Period; readonly key: readonly string[] },
): StaffRead<readonly RecordBehind[]> {
  return async ({ run, saw }) => {
    const rows = await run<RecordBehind & { person: string }>({
      text: `select b.referral_id as "referralId", r.reference as "referralReference", b.customer_id as "customerId",
          c.reference as "customerReference", b.person
        from (${compileRecords(figureOf(figureId), period)}) b
        left join casework.referral r on r.id = b.referral_id
        left join casework.customer c on c.id = b.customer_id
        order by r.received_on, r.reference, c.reference limit ${shownRecords}`,
      values: [key],
    });
    saw({ subjects: rows.map(({ person }) => person), classes: ["codes"], count: rows.length });
    return rows.map(({ person: _person, ...shown }) => shown);
  };
}

/** The period of a code as far as it has come; undefined where the code is none or lies wholly in the future. */
export function knownPeriod(code: string, today: CalendarDate): Period | undefined {
  const period = parsePeriod(code);
  return period && period.first <= today ? periodAsOf(period, today) : undefined;
}
