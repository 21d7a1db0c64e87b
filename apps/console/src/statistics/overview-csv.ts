import type { Speech } from "@vas/ui";
import { csvFile, type CsvValue } from "../app/files/csv.ts";
import { changeOf, percentOf } from "./change.ts";
import { periodText } from "./figures/figure-table.ts";
import { sectionOf, type Figure, type Overview } from "./figures/figure.ts";
import { rowsOf } from "./figures/rows.ts";
import { messages } from "./messages.ts";
import { besideOf, type Shown } from "./overview-context.ts";
import { sectionTitle } from "./section-titles.ts";

type Words = Pick<Speech, "t" | "format">;
type Parts = Pick<Shown, "period" | "compared"> & {
  readonly overview: Pick<Overview, "figures" | "notCollected">;
};

const mostDimensions = 2;
const places = Array.from({ length: mostDimensions }, (_, place) => place);

function headOf({ period, compared }: Parts, words: Words): readonly CsvValue[] {
  const { t } = words;
  return [
    t(messages.csvSection),
    t(messages.csvFigure),
    t(messages.csvCode),
    t(messages.csvUnit),
    ...places.flatMap((place) => [
      t(messages.csvDimension, { number: place + 1 }),
      t(messages.csvValue, { number: place + 1 }),
    ]),
    periodText(period, words),
    t(messages.csvShare),
    ...(compared ? [periodText(compared.period, words), t(messages.difference), t(messages.csvChange)] : []),
    t(messages.howCounted),
  ];
}

function linesOf(figure: Figure, parts: Parts, { t }: Words): readonly (readonly CsvValue[])[] {
  const rows = rowsOf(figure, parts.period, besideOf(parts, figure.id));
  return rows.map(({ labels, own, other }) => [
    t(sectionTitle(sectionOf(figure.id))),
    figure.title,
    figure.id,
    t(messages[figure.counts]),
    ...places.flatMap((place) => [figure.dimensions[place] ?? null, labels[place] ?? null]),
    own.count,
    figure.whole === null ? null : percentOf(own.count, figure.whole),
    ...(other ? [other.count, own.count - other.count, changeOf(other.count, own.count)] : []),
    figure.howCounted,
  ]);
}

/** Every number of the page, one a line, so that a spreadsheet can sort and sum them; what is not collected says so. */
export function overviewCsv(parts: Parts, words: Words): string {
  const { figures, notCollected } = parts.overview;
  const uncollected = notCollected.map(({ id, title }) => [words.t(messages.notCollected), title, id]);
  return csvFile([headOf(parts, words), ...figures.flatMap((figure) => linesOf(figure, parts, words)), ...uncollected]);
}

/** The name of a file: `tilasto-2015-2014.csv`, with the code of a single figure where it has only that. */
export function overviewFileName(
  { period, compared }: Pick<Shown, "period" | "compared">,
  { t }: Words,
  figure?: string,
): string {
  const parts = [t(messages.csvFileName), period.code, compared?.period.code, figure?.replaceAll(".", "-")];
  return `${parts.filter((part) => part !== undefined).join("-")}.csv`;
}

/** The printed overview beside the computed one, as a file. */
export function printedCsv({ printed }: Pick<Overview, "printed">, { t }: Words): string {
  const lines = (printed?.comparisons ?? []).map(({ section, statement, computed, printed: text, agrees, notes }) => [
    t(sectionTitle(section)),
    statement,
    computed,
    text,
    t(agrees ? messages.agrees : messages.differs),
    notes.join(" "),
  ]);
  const head = [
    messages.csvSection,
    messages.statement,
    messages.computed,
    messages.printed,
    messages.agreement,
    messages.notes,
  ].map((one) => t(one));
  return csvFile([head, ...lines]);
}
