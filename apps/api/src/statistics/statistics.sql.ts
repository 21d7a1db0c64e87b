import {
  dimensions,
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
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

export function day(date: string): string {
  return `date ${quoted(date)}`;
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

/** Full years at the moment; who was born on 29 February is a year older on 1 March where the year has no such day. */
function ageAt({ moment }: Compiling): string {
  return `date_part('year', age((${moment})::timestamp, r.birth_date::timestamp))`;
}

/** The age group by the first age of each group but the youngest. */
function ageGroupAt(compiling: Compiling): string {
  const groups = [...upperAges.map(([group]) => group), "age_65_over"];
  const firstAges = upperAges.map(([, last]) => last + 1);
  return `(array[${listed(groups)}])[1 + width_bucket(${ageAt(compiling)}, array[${firstAges.join(", ")}]::float8[])]`;
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
  ageGroup: (_, compiling) => `case when r.birth_date is null then 'unknown' else ${ageGroupAt(compiling)} end`,
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

/** The rows in which a figure counts: whose they are, under which conditions, and on which day they are looked at. */
export type Source = {
  /** What is joined to the row `r` of the records. */
  readonly joined: string;
  readonly where: readonly string[];
  readonly compiling: Compiling;
};

/** The forms of a row, each once, where mentions are counted. */
function joinedTo({ counts }: Figure): string {
  return counts === "mentions" ? " cross join lateral (select distinct form from unnest(r.forms) as u(form)) f" : "";
}

/** The sources of a figure's rows: of events one for the period, of a stock one for each day on which it is taken. */
export function sourcesOf(figure: Figure, period: Period): readonly Source[] {
  const population = populations[figure.population];
  const last = day(period.last);
  const source = (moment: string, within: string): Source => {
    const compiling = { moment, last };
    const conditions = population.conditions.map((condition) => compileCondition(condition, compiling));
    return { joined: joinedTo(figure), where: [within, ...conditions], compiling };
  };
  if (population.kind === "event") {
    const moment = column(population.day satisfies DateColumn);
    return [source(moment, `${moment} between ${day(period.first)} and ${last}`)];
  }
  const [from, until] = [column(population.from), column(population.until)];
  return stockDaysOf(period, figure.at ?? "end")
    .map(day)
    .map((moment) => source(moment, `${from} <= ${moment} and (${until} is null or ${until} > ${moment})`));
}

/** The values of a figure's key, and its own conditions, over the rows of a source. */
export function compileFigure(figure: Figure, { compiling }: Source): Record<"key" | "conditions", readonly string[]> {
  return {
    key: figure.by.map((name) => compileExpression(dimensions[name].expression, compiling)),
    conditions: figure.where?.map((condition) => compileCondition(condition, compiling)) ?? [],
  };
}

/** The records behind one cell of a figure: which referral, which customership. The cell's key is the statement's $1. */
export function compileRecords(figure: Figure, period: Period): string {
  const parts = sourcesOf(figure, period).map((source) => {
    const { key, conditions } = compileFigure(figure, source);
    const where = [...source.where, ...conditions, `array[${key.join(", ")}]::text[] = $1`];
    return `select r.referral_id, r.customer_id, r.person from statistics.record r${source.joined} where ${where.join(" and ")}`;
  });
  return parts.join(" union ");
}
