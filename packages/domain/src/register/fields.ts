import type { CalendarDate } from "../kernel/index.ts";
import {
  birthDateProblem,
  parseCode,
  parseCountry,
  pastDayProblem,
  textProblem,
  normaliseText,
  type Country,
} from "../vocabulary/index.ts";
import { valueSeparator, type RegisterColumn } from "./columns.ts";
import type { RegisterProblem, RegisterProblemCode } from "./problem.ts";

/** Reads the fields of one row and gathers what is wrong with them; a field with a problem reads as missing. */
export type FieldReader = {
  readonly problems: RegisterProblem[];
  readonly line: number;
  refuse(column: RegisterColumn, code: RegisterProblemCode, detail?: string): void;
  text(column: RegisterColumn, max: number): string;
  required(column: RegisterColumn): boolean;
  day(column: RegisterColumn): CalendarDate | null;
  birthDate(column: RegisterColumn): CalendarDate | null;
  code<C extends string>(column: RegisterColumn, codes: readonly C[]): C | null;
  codes<C extends string>(column: RegisterColumn, codes: readonly C[]): readonly C[];
  country(column: RegisterColumn): Country | null;
  countries(column: RegisterColumn): readonly Country[];
  yes(column: RegisterColumn): boolean;
};

const dayProblems: Readonly<Record<string, RegisterProblemCode>> = {
  not_a_date: "not_a_date",
  in_future: "date_in_future",
  too_early: "date_too_early",
  too_late: "date_in_future",
};

type Source = { readonly raw: (column: RegisterColumn) => string; readonly today: CalendarDate };
type Reading = Source & {
  readonly refuse: FieldReader["refuse"];
  readonly trimmed: (column: RegisterColumn) => string;
};

/** A reader over one row. `raw` gives a field's text as it stands in the file. */
export function readFields(line: number, source: Source): FieldReader {
  const problems: RegisterProblem[] = [];
  const refuse = (column: RegisterColumn, code: RegisterProblemCode, detail: string | null = null): void => {
    problems.push({ line, column, code, detail });
  };
  const reading: Reading = { ...source, refuse, trimmed: (column) => source.raw(column).trim() };
  return { problems, line, refuse, ...textReaders(reading), ...dayReaders(reading), ...codeReaders(reading) };
}

function textReaders({ raw, trimmed, refuse }: Reading): Pick<FieldReader, "text" | "required" | "yes"> {
  return {
    text(column, max) {
      const problem = textProblem(raw(column), { max, required: false });
      if (problem === undefined) return normaliseText(raw(column));
      refuse(column, problem === "too_long" ? "too_long" : "forbidden_characters");
      return "";
    },
    required(column) {
      if (trimmed(column) !== "") return true;
      refuse(column, "required");
      return false;
    },
    yes(column) {
      const text = trimmed(column);
      if (text !== "" && text !== "yes") refuse(column, "not_yes_or_empty");
      return text === "yes";
    },
  };
}

type DayProblem = (text: string, today: CalendarDate) => string | undefined;

function dayReaders({ trimmed, refuse, today }: Reading): Pick<FieldReader, "day" | "birthDate"> {
  function dayBy(column: RegisterColumn, rule: DayProblem): CalendarDate | null {
    const text = trimmed(column);
    if (text === "") return null;
    const problem = rule(text, today);
    if (problem === undefined) return text as CalendarDate;
    const code = dayProblems[problem] ?? "not_a_date";
    refuse(column, code, code === "not_a_date" ? undefined : text);
    return null;
  }
  return {
    day: (column) => dayBy(column, pastDayProblem),
    birthDate: (column) => dayBy(column, birthDateProblem),
  };
}

function codeReaders(reading: Reading): Pick<FieldReader, "code" | "codes" | "country" | "countries"> {
  const { refuse } = reading;

  function codeOf<C extends string>(column: RegisterColumn, codes: readonly C[]): (text: string) => C | null {
    return (text) => {
      const code = parseCode(codes, text);
      if (code === undefined) refuse(column, "unknown_code", codes.join(", "));
      return code ?? null;
    };
  }

  function countryOf(column: RegisterColumn): (text: string) => Country | null {
    return (text) => {
      const country = parseCountry(text);
      if (country === undefined) refuse(column, "unknown_country");
      return country ?? null;
    };
  }

  return {
    code: (column, codes) => one(reading, column, codeOf(column, codes)),
    codes: (column, codes) => several(reading, column, codeOf(column, codes)),
    country: (column) => one(reading, column, countryOf(column)),
    countries: (column) => several(reading, column, countryOf(column)),
  };
}

function one<T>({ trimmed }: Reading, column: RegisterColumn, parse: (text: string) => T | null): T | null {
  const text = trimmed(column);
  return text === "" ? null : parse(text);
}

function several<T>(
  { trimmed, refuse }: Reading,
  column: RegisterColumn,
  parse: (text: string) => T | null,
): readonly T[] {
  const parts = trimmed(column)
    .split(valueSeparator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const values = parts.map(parse).filter((value) => value !== null);
  const repeated = values.find((value, index) => values.indexOf(value) !== index);
  if (repeated !== undefined) refuse(column, "value_repeated", String(repeated));
  return values;
}
