import type { CalendarDate, Words } from "../kernel/index.ts";
import type { Expression } from "./expression.ts";
import { halfYear, periodWords, type Half } from "./period.ts";
import { countryName, dayText, inEachLanguage, monthText, numberText } from "./text.ts";

export const dimensionKeys = [
  "month",
  "half",
  "outcome",
  "negativeReason",
  "referrerKind",
  "selfReferral",
  "minor",
  "sex",
  "ageGroup",
  "form",
  "formGroup",
  "primaryForm",
  "primaryFormGroup",
  "domesticServitude",
  "placeGroup",
  "place",
  "industry",
  "nationality",
  "basis",
  "admissionYear",
  "endingGround",
  "returnWay",
  "decisionDays",
  "monthEnd",
] as const;
export type DimensionKey = (typeof dimensionKeys)[number];

/** What the values of a dimension are: codes of a closed list in reading order, or values of an open kind. */
export type DimensionValues =
  | { readonly kind: "codes"; readonly codes: readonly string[]; readonly labels: Readonly<Record<string, Words>> }
  | { readonly kind: "country" }
  | { readonly kind: "number" }
  | { readonly kind: "month" }
  | { readonly kind: "half" }
  | { readonly kind: "year" }
  | { readonly kind: "day" };

/** One way of dividing what is counted. */
export type Dimension = {
  readonly title: Words;
  readonly expression: Expression;
  readonly values: DimensionValues;
  /** What a reader must know about the division; null where the title says it. */
  readonly howCounted: Words | null;
};

export const unknownWords: Words = { fi: "Ei tiedossa", sv: "Okänt", en: "Unknown" };

function halfWords(code: string): Words {
  return periodWords(halfYear(Number(code.slice(0, 4)), Number(code.slice(5)) as Half));
}

/** A value of a dimension as people read it. Names of countries stand in their basic form. */
export function valueWords({ values }: Dimension, value: string): Words {
  if (values.kind === "codes") return values.labels[value] ?? inEachLanguage(() => value);
  return value === "unknown" ? unknownWords : openValueWords(values.kind, value);
}

function openValueWords(kind: Exclude<DimensionValues["kind"], "codes">, value: string): Words {
  switch (kind) {
    case "country":
      return inEachLanguage((language) => countryName(value, language));
    case "number":
      return inEachLanguage((language) => numberText(Number(value), language));
    case "month":
      return inEachLanguage((language) => monthText(value, language));
    case "half":
      return halfWords(value);
    case "year":
      return inEachLanguage(() => value);
    case "day":
      return inEachLanguage((language) => dayText(value as CalendarDate, language));
  }
}

/** The order of two values in a table: as the closed list has them, numbers by size, everything else by code; unknown last. */
export function compareValues({ values }: Dimension, a: string, b: string): number {
  if (values.kind === "codes") return values.codes.indexOf(a) - values.codes.indexOf(b);
  if (a === "unknown" || b === "unknown") return Number(a === "unknown") - Number(b === "unknown");
  if (values.kind === "number") return Number(a) - Number(b);
  return a < b ? -1 : Number(a > b);
}
