import type { CalendarDate } from "../kernel/index.ts";
import type { RegisterColumn } from "./columns.ts";
import type { RegisterProblem } from "./problem.ts";
import type { RegisterPerson, RegisterRow } from "./row.ts";

/** The days of a customership; it is open while `to` is null. */
export type Period = { readonly from: CalendarDate; readonly to: CalendarDate | null };

/** What the register holds of a person before the file is brought in. */
export type KnownPerson = {
  /** Null where the person's data have been erased. */
  readonly described: Omit<RegisterPerson, "person"> | null;
  readonly customerships: readonly Period[];
};

/** The customership that a row tells of, or undefined where the person was not admitted. */
export function customershipOf(row: RegisterRow): Period | undefined {
  if (row.outcome !== "positive") return undefined;
  return { from: row.decidedOn, to: row.ending?.endedOn ?? null };
}

/** A person may be admitted again on the day on which assistance ended, not before. */
export function overlaps(one: Period, other: Period): boolean {
  return (other.to === null || one.from < other.to) && (one.to === null || other.from < one.to);
}

/**
 * Where a new row contradicts the register: it describes the person otherwise, or makes them a customer at a time at which
 * they are one already, so that they would be counted twice (Act 746/2011 s.35). What differs is told, not how.
 */
export function problemsWithKnown(row: RegisterRow, { described, customerships }: KnownPerson): RegisterProblem[] {
  const { line } = row;
  if (described === null) return [{ line, column: "person", code: "person_erased", detail: null }];
  const differing = describedBy.filter(([, property]) => textOf(row[property]) !== textOf(described[property]));
  const problems: RegisterProblem[] = differing.map(([column]) => ({
    line,
    column,
    code: "person_differs_from_register",
    detail: null,
  }));
  const added = customershipOf(row);
  const overlap = added && customerships.find((other) => overlaps(added, other));
  if (overlap) problems.push({ line, column: "decided_on", code: "customership_in_register", detail: overlap.from });
  return problems;
}

/** The columns that must say the same in every row of a person. */
const describedBy = [
  ["given_name", "givenName"],
  ["family_name", "familyName"],
  ["sex", "sex"],
  ["birth_date", "birthDate"],
  ["nationality", "nationalities"],
] as const satisfies readonly (readonly [RegisterColumn, keyof RegisterPerson])[];

function textOf(value: string | readonly string[] | null): string {
  return JSON.stringify(value);
}
