import { addMonths, dataScopeOf, type CalendarDate, type StaffActor } from "@vas/domain/kernel";
import type { Basis, SafetyFlag } from "@vas/domain/vocabulary";

/** Which customers to list; null and the empty list do not limit. */
export type CustomerFilter = {
  readonly text: string | null;
  readonly status: "current" | "ended" | null;
  readonly basis: Basis | null;
  readonly handlerIs: "mine" | "none" | null;
  readonly handler: string | null;
  readonly flags: readonly SafetyFlag[];
  readonly minor: boolean | null;
  /** Only customers of this day: admitted on or before it, not ended on or before it. */
  readonly onDate: CalendarDate | null;
  readonly admittedFrom: CalendarDate | null;
  readonly admittedTo: CalendarDate | null;
};

/** Values of a statement under construction, and the letters of its parts: equal letters make equal text. */
export type Parts = { readonly values: unknown[]; readonly letters: string[]; bind(value: unknown): string };

/** Begins a statement that is put together of parts. */
export function openParts(): Parts {
  const values: unknown[] = [];
  return { values, letters: [], bind: (value) => `$${values.push(value)}` };
}

/** The conditions of a filter, and whether they look at the person. */
export type Conditions = { readonly where: string; readonly joinsPerson: boolean };

type Asking = { readonly actor: StaffActor; readonly today: CalendarDate };
type Condition = readonly [letter: string, write: ((bind: Parts["bind"]) => string) | undefined];

/**
 * The filter as conditions on customers `c` and persons `p`. Each that is not asked for is left out of the text, so that
 * PostgreSQL can use an index for those that remain; row-level security stands behind them all.
 */
export function conditionsOf(filter: CustomerFilter, asking: Asking, parts: Parts): Conditions {
  const written = [...rowConditions(filter, asking), ...dayConditions(filter, asking)].flatMap(([letter, write]) => {
    if (!write) return [];
    parts.letters.push(letter);
    return [write(parts.bind)];
  });
  return { where: written.length === 0 ? "true" : written.join(" and "), joinsPerson: filter.minor !== null };
}

function rowConditions(filter: CustomerFilter, { actor }: Asking): readonly Condition[] {
  const { status, basis, handlerIs, handler, flags } = filter;
  return [
    ["u", ofUnit(actor)],
    ["c", status === "current" ? () => "c.ended_on is null" : undefined],
    ["e", status === "ended" ? () => "c.ended_on is not null" : undefined],
    ["b", basis === null ? undefined : (bind) => `c.basis = ${bind(basis)}`],
    ["h", ofHandler(handlerIs === "mine" ? actor.id : handler)],
    ["n", handlerIs === "none" ? () => "c.handler_id is null" : undefined],
    ["f", flags.length === 0 ? undefined : (bind) => `c.safety_flags @> ${bind(flags)}::text[]`],
  ];
}

/** The own unit for all but the director. Row-level security says the same; said here, an index can begin with it. */
export function ofUnit(actor: StaffActor): Condition[1] {
  return dataScopeOf(actor) === "unit" ? (bind) => `c.unit_id = ${bind(actor.unit)}` : undefined;
}

function ofHandler(handler: string | null): Condition[1] {
  return handler === null ? undefined : (bind) => `c.handler_id = ${bind(handler)}`;
}

function dayConditions(filter: CustomerFilter, { today }: Asking): readonly Condition[] {
  const { minor, onDate, admittedFrom, admittedTo } = filter;
  const lastAdultBirth = addMonths(onDate ?? today, -18 * 12);
  return [
    ["s", onDate === null ? undefined : (bind) => inStock(bind(onDate))],
    ["i", admittedFrom === null ? undefined : (bind) => `c.admitted_on >= ${bind(admittedFrom)}`],
    ["t", admittedTo === null ? undefined : (bind) => `c.admitted_on <= ${bind(admittedTo)}`],
    ["m", minor === true ? (bind) => `p.birth_date > ${bind(lastAdultBirth)}` : undefined],
    ["a", minor === false ? (bind) => `coalesce(p.birth_date, '-infinity') <= ${bind(lastAdultBirth)}` : undefined],
  ];
}

/** Customers of a day: admitted on or before it, not ended on or before it. */
export function inStock(day: string): string {
  return `c.admitted_on <= ${day} and (c.ended_on is null or c.ended_on > ${day})`;
}
