import type { Words } from "../../kernel/index.ts";
import type { OverviewFigures } from "../count.ts";
import { takeMeasure, type Measure, type MeasureValue } from "../measure.ts";
import { periodCode } from "../period.ts";
import type { SentenceSection } from "../section.ts";

/** What a publication says: a number, a range, or codes in no order. */
export type PrintedValue = number | { readonly from: number; readonly to: number } | readonly string[];

/** How the computed value must stand to the printed one for the two to agree. */
export type Agreement = "equal" | "within" | "sameCodes" | "moreThan";

/** One statement of a publication in this project's own words, with the measure that computes it from records. */
export type PrintedStatement = {
  readonly id: string;
  readonly section: SentenceSection;
  readonly words: Words;
  readonly printed: PrintedValue;
  readonly unit: "persons" | "mentions" | "referrals" | "percent" | "year" | "codes" | "different";
  readonly agreement: Agreement;
  readonly measure: Measure;
};

/** Why a place of the publication does not add up, or must not be published so, and which statements it concerns. */
export type PrintedNote = {
  readonly id: string;
  readonly statements: readonly string[];
  readonly words: Words;
};

/** A published overview: its period, what it says, and where it does not add up. */
export type PrintedOverview = {
  readonly period: string;
  readonly title: Words;
  readonly statements: readonly PrintedStatement[];
  readonly notes: readonly PrintedNote[];
};

/** A statement beside what the records give. */
export type Comparison = {
  readonly statement: PrintedStatement;
  readonly computed: MeasureValue;
  readonly agrees: boolean;
  readonly notes: readonly PrintedNote[];
};

function numbersOf(value: MeasureValue): readonly number[] {
  if (value.kind === "codes") return [];
  const numbers = value.kind === "number" ? [value.value] : [value.from, value.to];
  return numbers.every((number) => number !== null) ? numbers : [];
}

function isWithin(printed: PrintedValue, numbers: readonly number[]): boolean {
  if (typeof printed === "number" || !("from" in printed)) return false;
  return numbers.length > 0 && numbers.every((number) => printed.from <= number && number <= printed.to);
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function areSameCodes(printed: PrintedValue, computed: MeasureValue): boolean {
  if (computed.kind !== "codes" || typeof printed === "number" || "from" in printed) return false;
  return computed.codes.toSorted(byCode).join() === printed.toSorted(byCode).join();
}

function agrees({ printed, agreement }: PrintedStatement, computed: MeasureValue): boolean {
  const numbers = numbersOf(computed);
  switch (agreement) {
    case "equal":
      return numbers.length === 1 && numbers[0] === printed;
    case "moreThan":
      return numbers.length === 1 && typeof printed === "number" && (numbers[0] ?? printed) > printed;
    case "within":
      return isWithin(printed, numbers);
    case "sameCodes":
      return areSameCodes(printed, computed);
  }
}

/** Every statement of a publication beside the computed value. @throws RangeError where the figures are of another period. */
export function comparePrinted(figures: OverviewFigures, overview: PrintedOverview): readonly Comparison[] {
  if (periodCode(figures.period) !== overview.period) throw new RangeError("The figures are of another period");
  return overview.statements.map((statement) => {
    const computed = takeMeasure(figures, statement.measure);
    const notes = overview.notes.filter(({ statements }) => statements.includes(statement.id));
    return { statement, computed, agrees: agrees(statement, computed), notes };
  });
}
