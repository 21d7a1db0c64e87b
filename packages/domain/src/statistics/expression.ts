import { ageOn, daysBetween, type CalendarDate } from "../kernel/index.ts";
import { ageGroupOn, type Form } from "../vocabulary/index.ts";
import { halfCodeOf } from "./period.ts";
import {
  decidedBy,
  type CodeColumn,
  type DateColumn,
  type DecidedColumn,
  type FlagColumn,
  type StatisticalRecord,
} from "./record.ts";

/** A day of the record, or `moment`: the day by which the population counts the record. */
export type DayOf = DateColumn | "moment";

/** Codes joined into groups; a code that is in none belongs to `rest`. */
export type Grouping = { readonly groups: Readonly<Record<string, readonly string[]>>; readonly rest: string };

/**
 * How a value is read from a record, as data: the reference evaluator interprets it, the store compiles it to SQL.
 * Every expression gives text; a missing code gives the text named in `empty`.
 */
export type Expression =
  | { readonly kind: "code"; readonly column: CodeColumn; readonly empty: string }
  | ({ readonly kind: "group"; readonly column: CodeColumn; readonly empty: string } & Grouping)
  /** `yes` where the column holds one of the codes, else `no`. */
  | { readonly kind: "oneOf"; readonly column: CodeColumn; readonly codes: readonly string[] }
  | { readonly kind: "flag"; readonly column: FlagColumn }
  /** `YYYY-MM`, `YYYY-1` or `YYYY-2`, `YYYY`, `YYYY-MM-DD`. */
  | { readonly kind: "month"; readonly day: DayOf }
  | { readonly kind: "half"; readonly day: DayOf }
  | { readonly kind: "year"; readonly day: DayOf }
  | { readonly kind: "day"; readonly day: DayOf }
  /** By full years at the moment. */
  | { readonly kind: "ageGroup" }
  /** `yes` under 18 at the moment, `no`, or `unknown` without a birth date. */
  | { readonly kind: "minor" }
  /** Each form of the record: such a figure counts mentions. */
  | { readonly kind: "form" }
  | ({ readonly kind: "formGroup" } & Grouping)
  /** Whole calendar days from one day to another. */
  | { readonly kind: "days"; readonly from: DateColumn; readonly to: DateColumn }
  /**
   * What the decision in force on the last day of the period says; `empty` where nothing was decided by then. A decision that
   * is corrected later stays in the figures of a period as it was.
   */
  | { readonly kind: "decidedAtEnd"; readonly column: DecidedColumn; readonly empty: string };

/** A condition that a record must meet; `of` is compared with the codes. */
export type Condition = { readonly of: Expression } & (
  { readonly oneOf: readonly string[] } | { readonly noneOf: readonly string[] }
);

/** On what a record is looked at: the day by which it counts, the last day of the period, and one of its forms. */
export type Sight = { readonly moment: CalendarDate; readonly last: CalendarDate; readonly form: Form | null };

const unknown = "unknown";

function yesNo(value: boolean): string {
  return value ? "yes" : "no";
}

function groupOf({ groups, rest }: Grouping, code: string): string {
  return Object.keys(groups).find((group) => groups[group]?.includes(code)) ?? rest;
}

function dayOf(day: DayOf, record: StatisticalRecord, moment: CalendarDate): CalendarDate | null {
  return day === "moment" ? moment : record[day];
}

function minorAt(birthDate: CalendarDate | null, moment: CalendarDate): string {
  return birthDate === null ? unknown : yesNo(ageOn(birthDate, moment) < 18);
}

function daysFrom(from: CalendarDate | null, to: CalendarDate | null): string {
  return from === null || to === null ? unknown : String(daysBetween(from, to));
}

function grouped(expression: Grouping & { readonly empty: string }, code: string | null): string {
  return code === null ? expression.empty : groupOf(expression, code);
}

function isOneOf(codes: readonly string[], code: string | null): boolean {
  return code !== null && codes.includes(code);
}

type Kind = Expression["kind"];
type Evaluate<K extends Kind> = (
  expression: Extract<Expression, { readonly kind: K }>,
  record: StatisticalRecord,
  sight: Sight,
) => string;

const evaluators: { readonly [K in Kind]: Evaluate<K> } = {
  code: ({ column, empty }, record) => record[column] ?? empty,
  group: (expression, record) => grouped(expression, record[expression.column]),
  oneOf: ({ column, codes }, record) => yesNo(isOneOf(codes, record[column])),
  flag: ({ column }, record) => yesNo(record[column]),
  month: ({ day }, record, { moment }) => dayOf(day, record, moment)?.slice(0, 7) ?? unknown,
  half: ({ day }, record, { moment }) => {
    const date = dayOf(day, record, moment);
    return date === null ? unknown : halfCodeOf(date);
  },
  year: ({ day }, record, { moment }) => dayOf(day, record, moment)?.slice(0, 4) ?? unknown,
  day: ({ day }, record, { moment }) => dayOf(day, record, moment) ?? unknown,
  ageGroup: (_, { birthDate }, { moment }) => ageGroupOn(birthDate, moment),
  minor: (_, { birthDate }, { moment }) => minorAt(birthDate, moment),
  form: (_, __, { form }) => form ?? unknown,
  formGroup: (expression, _, { form }) => (form === null ? unknown : groupOf(expression, form)),
  days: ({ from, to }, record) => daysFrom(record[from], record[to]),
  decidedAtEnd: ({ column, empty }, record, { last }) => decidedBy(record, column, last) ?? empty,
};

/** The value of an expression for one record, seen at one moment. */
export function evaluate(expression: Expression, record: StatisticalRecord, sight: Sight): string {
  // The table has one entry per kind; the compiler cannot see that the entry and the expression are of the same kind.
  const evaluator = evaluators[expression.kind] as Evaluate<Kind>;
  return evaluator(expression, record, sight);
}

/** Does the record meet every condition? */
export function meets(conditions: readonly Condition[], record: StatisticalRecord, sight: Sight): boolean {
  return conditions.every((condition) => {
    const value = evaluate(condition.of, record, sight);
    return "oneOf" in condition ? condition.oneOf.includes(value) : !condition.noneOf.includes(value);
  });
}
