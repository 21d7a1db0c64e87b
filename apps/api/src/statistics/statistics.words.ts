import type { Language } from "@vas/domain/kernel";
import {
  comparePrinted,
  countOf,
  dimensions,
  figureOf,
  figures,
  findingWords,
  howCounted,
  notCollected,
  numberText,
  overviewSentences,
  percentOf,
  percentText,
  periodCode,
  periodWords,
  printedOverviewOf,
  valueWords,
  type Comparison,
  type DimensionKey,
  type Measure,
  type MeasureValue,
  type OverviewFigures,
  type PrintedValue,
} from "@vas/domain/statistics";
import type { Overview as Counted } from "./statistics.queries.ts";
import type { Figure, Overview, PrintedOverview } from "./statistics.schema.ts";

/** The overview in the words of a language. */
export function toOverview(counted: Counted, language: Language): Overview {
  const { period } = counted.figures;
  return {
    period: periodCode(period),
    title: periodWords(period)[language],
    isRunning: period.isRunning,
    lastDay: period.last,
    figures: figures.map(({ id }) => toFigure(counted.figures, id, language)),
    findings: counted.findings.map((finding) => ({ ...finding, message: findingWords(finding)[language] })),
    sentences: overviewSentences(counted.figures, language),
    printed: toPrinted(counted.figures, language),
    notCollected: notCollected.map(({ id, title }) => ({ id, title: title[language] })),
  };
}

function toFigure(counted: OverviewFigures, id: Figure["id"], language: Language): Figure {
  const figure = figureOf(id);
  const whole = figure.whole === undefined ? null : countOf(counted, { figure: figure.whole });
  return {
    id,
    title: (counted.period.isRunning ? (figure.titleSoFar ?? figure.title) : figure.title)[language],
    howCounted: howCounted(figure)[language],
    counts: figure.counts,
    dimensions: figure.by.map((key) => dimensions[key].title[language]),
    whole,
    cells: counted.cells[id].map(({ key, count }) => ({
      key,
      count,
      labels: key.map((value, place) => labelOf(figure.by[place], value, language)),
      share: whole === null ? null : shareOf(count, whole, language),
    })),
  };
}

function labelOf(dimension: DimensionKey | undefined, value: string, language: Language): string {
  return dimension ? valueWords(dimensions[dimension], value)[language] : value;
}

function shareOf(count: number, whole: number, language: Language): string | null {
  const percent = percentOf(count, whole, 0);
  return percent === null ? null : percentText(percent, language);
}

function toPrinted(counted: OverviewFigures, language: Language): PrintedOverview | null {
  const printed = printedOverviewOf(counted.period);
  if (!printed) return null;
  return {
    title: printed.title[language],
    comparisons: comparePrinted(counted, printed).map((comparison) => toComparison(comparison, language)),
  };
}

function toComparison({ statement, computed, agrees, notes }: Comparison, language: Language) {
  const { id, section, words, measure, unit } = statement;
  const shown = { language, measure, isPercent: unit === "percent", isYear: unit === "year" };
  return {
    id,
    section,
    agrees,
    statement: words[language],
    printed: printedText(statement.printed, { ...shown, isMore: statement.agreement === "moreThan" }),
    computed: computedText(computed, shown),
    notes: notes.map((note) => note.words[language]),
  };
}

type Shown = {
  readonly language: Language;
  readonly measure: Measure;
  readonly isPercent: boolean;
  readonly isYear: boolean;
};

function printedText(value: PrintedValue, shown: Shown & { readonly isMore: boolean }): string {
  if (typeof value === "number") return `${shown.isMore ? "> " : ""}${oneNumber(value, shown)}`;
  if ("from" in value) return `${oneNumber(value.from, shown)}–${oneNumber(value.to, shown)}`;
  return codesText(value, shown);
}

function computedText(value: MeasureValue, shown: Shown): string {
  switch (value.kind) {
    case "number":
      return oneNumber(value.value, shown);
    case "range":
      return `${oneNumber(value.from, shown)}–${oneNumber(value.to, shown)}`;
    case "codes":
      return codesText(value.codes, shown);
  }
}

function oneNumber(value: number | null, { language, isPercent, isYear }: Shown): string {
  if (value === null) return "–";
  if (isYear) return String(value);
  return isPercent ? percentText(value, language) : numberText(value, language);
}

function codesText(codes: readonly string[], { measure, language }: Shown): string {
  const dimension = "by" in measure ? measure.by : undefined;
  return codes.map((code) => labelOf(dimension, code, language)).join(", ");
}
