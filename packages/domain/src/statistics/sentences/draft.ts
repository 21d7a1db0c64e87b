import type { Language, Words } from "../../kernel/index.ts";
import { dimensions } from "../catalogue/index.ts";
import type { OverviewFigures } from "../count.ts";
import { valueWords, type DimensionKey } from "../dimension.ts";
import type { FigureId } from "../figure.ts";
import { listText, numberText } from "../text.ts";

/** A sentence for each number that changes its grammar: none, one, several. */
export type Template = { readonly none: Words; readonly one: Words; readonly other: Words };

type Values = (language: Language) => Readonly<Record<string, string>>;

/** A sentence before it is filled in: whole in every language, with places for numbers and names that are never inflected. */
export type Draft = {
  readonly id: string;
  readonly figures: readonly FigureId[];
  readonly words: Words;
  readonly values: Values;
};

/** What every section is written from. */
export type Writing = (figures: OverviewFigures) => readonly Draft[];

const noValues: Values = () => ({});

/** A sentence that reads the same whatever its numbers are. */
export function plain(id: string, figures: readonly FigureId[], words: Words): Draft {
  return { id, figures, words, values: noValues };
}

/** The same sentence with its numbers and names. */
export function withValues(draft: Draft, values: Values): Draft {
  return { ...draft, values: (language) => ({ ...draft.values(language), ...values(language) }) };
}

/** The sentence for a count, with `{count}` filled in. */
export function counted(id: string, figures: readonly FigureId[], about: { template: Template; count: number }): Draft {
  const { template, count } = about;
  const words = count === 0 ? template.none : count === 1 ? template.one : template.other;
  return withValues(plain(id, figures, words), (language) => ({ count: numberText(count, language) }));
}

/** The draft where the condition holds, nothing where it does not. */
export function when(condition: boolean, draft: () => Draft): readonly Draft[] {
  return condition ? [draft()] : [];
}

/** Values whose words begin with a name, which keeps its capital inside a sentence. */
const named: readonly string[] = [
  "referrerKind:border_guard",
  "referrerKind:immigration_service",
  "placeGroup:finland",
];

/** A value as it stands inside a sentence: with a small letter, unless it is a name. */
function valueInside(by: DimensionKey, value: string, language: Language): string {
  const words = valueWords(dimensions[by], value)[language];
  const isName = dimensions[by].values.kind === "country" && value !== "unknown";
  return isName || named.includes(`${by}:${value}`) ? words : `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** Values of a dimension with their counts, in one line: `Nigeria (3) ja Suomi (2)`. Names stand in their basic form. */
export function countedList(
  by: DimensionKey,
  values: readonly { readonly value: string; readonly count: number }[],
  language: Language,
): string {
  return listText(
    values.map(({ value, count }) => `${valueInside(by, value, language)} (${numberText(count, language)})`),
    language,
  );
}
