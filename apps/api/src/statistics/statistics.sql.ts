import {
  dimensions,
  figures,
  openingDayOf,
  periodCode,
  populations,
  stockDaysOf,
  type Condition,
  type DateColumn,
  type DayOf,
  type DecidedColumn,
  type Expression,
  type Figure,
  type Grouping,
  type Period,
} from "@vas/domain/statistics";
import { upperAges } from "@vas/domain/vocabulary";

/** Codes and days of the definitions as SQL text. They come from closed lists and parsed periods, never from a caller. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function listed(codes: readonly string[]): string {
  return codes.map(quoted).join(", ");
}

function column(name: string): string {
  return `r.${name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
}

/** The moment of a row: `m.moment` for a stock, the day of the event otherwise. */
type Compiling = { readonly moment: string; readonly last: string };

function dayOf(day: DayOf, { moment }: Compiling): string {
  return day === "moment" ? moment : column(day);
}

function formatted(day: string, format: string): string {
  return `coalesce(to_char(${day}, '${format}'), 'unknown')`;
}

function grouped(code: string, { groups, rest }: Grouping, empty: string): string {
  const cases = Object.entries(groups).map(
    ([group, codes]) => `when ${code} in (${listed(codes)}) then ${quoted(group)}`,
  );
  return `case when ${code} is null then ${quoted(empty)} ${cases.join(" ")} else ${quoted(rest)} end`;
}

/** Full years at the moment: the year's difference, less one before the birthday (29 February: on 1 March). */
function ageAt({ moment }: Compiling): string {
  const years = `extract(year from ${moment})::int - extract(year from r.birth_date)::int`;
  return `(${years} - (to_char(${moment}, 'MM-DD') < to_char(r.birth_date, 'MM-DD'))::int)`;
}

const firstDecidedOn = {
  outcome: { first: "closed_on", later: "corrected_on" },
  negativeReason: { first: "closed_on", later: "corrected_on" },
  endingGround: { first: "ended_on", later: "ending_corrected_on" },
  returnWay: { first: "ended_on", later: "ending_corrected_on" },
} as const satisfies Readonly<Record<DecidedColumn, object>>;

/** What the decision in force on the day says: `width_bucket` tells how many corrections held by then; most rows have none. */
function decidedBy(name: DecidedColumn, day: string): string {
  const { first, later } = firstDecidedOn[name];
  const held = `coalesce(width_bucket(${day}, r.${later}), 0)`;
  const corrected = column(name).replace("r.", "r.corrected_");
  return `case when r.${first} <= ${day} then case when ${held} = 0 then ${column(name)} else ${corrected}[${held}] end end`;
}

type Kind = Expression["kind"];
type Compile<K extends Kind> = (expression: Extract<Expression, { readonly kind: K }>, compiling: Compiling) => string;

const compilers: { readonly [K in Kind]: Compile<K> } = {
  code: ({ column: name, empty }) => `coalesce(${column(name)}, ${quoted(empty)})`,
  group: (expression) => grouped(column(expression.column), expression, expression.empty),
  oneOf: ({ column: name, codes }) => `case when ${column(name)} in (${listed(codes)}) then 'yes' else 'no' end`,
  flag: ({ column: name }) => `case when ${column(name)} then 'yes' else 'no' end`,
  month: ({ day }, compiling) => formatted(dayOf(day, compiling), "YYYY-MM"),
  half: ({ day }, compiling) => {
    const date = dayOf(day, compiling);
    return `coalesce(to_char(${date}, 'YYYY') || case when extract(month from ${date}) <= 6 then '-1' else '-2' end, 'unknown')`;
  },
  year: ({ day }, compiling) => formatted(dayOf(day, compiling), "YYYY"),
  day: ({ day }, compiling) => formatted(dayOf(day, compiling), "YYYY-MM-DD"),
  ageGroup: (_, compiling) => {
    const cases = upperAges.map(([group, last]) => `when ${ageAt(compiling)} <= ${last} then ${quoted(group)}`);
    return `case when r.birth_date is null then 'unknown' ${cases.join(" ")} else 'age_65_over' end`;
  },
  minor: (_, compiling) =>
    `case when r.birth_date is null then 'unknown' when ${ageAt(compiling)} < 18 then 'yes' else 'no' end`,
  form: () => "coalesce(f.form, 'unknown')",
  formGroup: (expression) => grouped("f.form", expression, "unknown"),
  days: ({ from, to }) => `coalesce((${column(to)} - ${column(from)})::text, 'unknown')`,
  decidedAtEnd: ({ column: name, empty }, { last }) => `coalesce(${decidedBy(name, last)}, ${quoted(empty)})`,
};

/** An expression of the definitions as SQL over a row `r` of the records. */
export function compileExpression(expression: Expression, compiling: Compiling): string {
  // The table has one entry per kind; the compiler cannot see that the entry and the expression are of the same kind.
  return (compilers[expression.kind] as Compile<Kind>)(expression, compiling);
}

function compileCondition(condition: Condition, compiling: Compiling): string {
  const value = compileExpression(condition.of, compiling);
  return "oneOf" in condition
    ? `${value} in (${listed(condition.oneOf)})`
    : `${value} not in (${listed(condition.noneOf)})`;
}

type Source = { readonly from: string; readonly where: readonly string[]; readonly compiling: Compiling };

/** The rows in which a figure counts: from where, under which conditions, and on which day each is looked at. */
function sourceOf(figure: Figure, period: Period, records: string): Source {
  const population = populations[figure.population];
  const forms =
    figure.counts === "mentions" ? " cross join lateral (select distinct form from unnest(r.forms) as u(form)) f" : "";
  const last = `date ${quoted(period.last)}`;
  if (population.kind === "event") {
    const moment = column(population.day satisfies DateColumn);
    const within = `${moment} between date ${quoted(period.first)} and ${last}`;
    return { from: `${records} r${forms}`, where: [within], compiling: { moment, last } };
  }
  const days = stockDaysOf(period, figure.at ?? "end").map((day) => `(date ${quoted(day)})`);
  const present = `${column(population.from)} <= m.moment and (${column(population.until)} is null or ${column(population.until)} > m.moment)`;
  return {
    from: `${records} r cross join (values ${days.join(", ")}) as m(moment)${forms}`,
    where: [present],
    compiling: { moment: "m.moment", last },
  };
}

function countedBy(figure: Figure): string {
  switch (figure.counts) {
    case "persons":
      return "count(distinct r.person)";
    case "mentions":
      return "count(distinct (r.person, f.form))";
    case "referrals":
    case "customerships":
      return "count(*)";
  }
}

function conditionsOf(figure: Figure, { where, compiling }: Source): string[] {
  const conditions = [...populations[figure.population].conditions, ...(figure.where ?? [])];
  return [...where, ...conditions.map((condition) => compileCondition(condition, compiling))];
}

function keyOf(figure: Figure, { compiling }: Source): readonly string[] {
  return figure.by.map((key) => compileExpression(dimensions[key].expression, compiling));
}

function compileFigure(figure: Figure, period: Period): string {
  const source = sourceOf(figure, period, "record");
  const key = keyOf(figure, source);
  const grouping = key.length === 0 ? "" : ` group by ${key.map((_, index) => index + 3).join(", ")}`;
  const select = [quoted(periodCode(period)), quoted(figure.id), ...key, `${countedBy(figure)}::int`].join(", ");
  const counted = `select ${select} from ${source.from} where ${conditionsOf(figure, source).join(" and ")}${grouping}`;
  const names = ["period", "figure", ...key.map((_, index) => `k${index}`), "count"];
  const keys = key.map((_, index) => `k${index}`).join(", ");
  return `select period, figure, array[${keys}]::text[] as key, count from (${counted}) as t(${names.join(", ")})`;
}

/** Rows that no period of the list can count are left out before anything is counted. */
function relevant(periods: readonly Period[]): string {
  const openings = periods.map(openingDayOf).toSorted();
  const lasts = periods.map(({ last }) => last).toSorted();
  const opening = `date ${quoted(openings[0] ?? "")}`;
  const last = `date ${quoted(lasts.at(-1) ?? "")}`;
  const open = (from: string, until: string): string =>
    `(${from} <= ${last} and (${until} is null or ${until} > ${opening}))`;
  return `${open("received_on", "closed_on")} or ${open("admitted_on", "ended_on")} or closed_on between ${opening} and ${last}
    or ended_on between ${opening} and ${last}`;
}

/**
 * One statement that counts every figure of the catalogue for each period: rows of period, figure, key and count. It is
 * the domain's definitions compiled; a test compares its cells with those of the domain's own evaluation.
 */
export function compileOverview(periods: readonly Period[]): string {
  const parts = periods.flatMap((period) => figures.map((figure) => compileFigure(figure, period)));
  return `with record as materialized (select * from statistics.record where ${relevant(periods)})
    ${parts.join("\n    union all ")}`;
}

/** The records behind one cell of a figure: which referral, which customership. The cell's key is the statement's $1. */
export function compileRecords(figure: Figure, period: Period): string {
  const source = sourceOf(figure, period, "statistics.record");
  const key = keyOf(figure, source);
  return `select distinct r.referral_id, r.customer_id, r.person from ${source.from}
    where ${[...conditionsOf(figure, source), `array[${key.join(", ")}]::text[] = $1`].join(" and ")}`;
}
