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

/** A reader over one row. `raw` gives a field's text as it stands in the file. */
export function readFields(
  line: number,
  { raw, today }: { readonly raw: (column: RegisterColumn) => string; readonly today: CalendarDate },
): FieldReader {
  const problems: RegisterProblem[] = [];

  function refuse(column: RegisterColumn, code: RegisterProblemCode, detail: string | null = null): void {
    problems.push({ line, column, code, detail });
  }

  function trimmed(column: RegisterColumn): string {
    return raw(column).trim();
  }

  function dayBy(
    column: RegisterColumn,
    rule: (text: string, today: CalendarDate) => string | undefined,
  ): CalendarDate | null {
    const text = trimmed(column);
    if (text === "") return null;
    const problem = rule(text, today);
    if (problem === undefined) return text as CalendarDate;
    const code = dayProblems[problem] ?? "not_a_date";
    refuse(column, code, code === "not_a_date" ? null : text);
    return null;
  }

  function several<T>(column: RegisterColumn, parse: (text: string) => T | null): readonly T[] {
    const parts = trimmed(column)
      .split(valueSeparator)
      .map((part) => part.trim())
      .filter((part) => part !== "");
    const values = parts.map(parse).filter((value) => value !== null);
    const repeated = values.find((value, index) => values.indexOf(value) !== index);
    if (repeated !== undefined) refuse(column, "value_repeated", String(repeated));
    return values;
  }

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

  function one<T>(column: RegisterColumn, parse: (text: string) => T | null): T | null {
    const text = trimmed(column);
    return text === "" ? null : parse(text);
  }

  return {
    problems,
    line,
    refuse,
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
    day: (column) => dayBy(column, pastDayProblem),
    birthDate: (column) => dayBy(column, birthDateProblem),
    code: (column, codes) => one(column, codeOf(column, codes)),
    codes: (column, codes) => several(column, codeOf(column, codes)),
    country: (column) => one(column, countryOf(column)),
    countries: (column) => several(column, countryOf(column)),
    yes(column) {
      const text = trimmed(column);
      if (text !== "" && text !== "yes") refuse(column, "not_yes_or_empty");
      return text === "yes";
    },
  };
}
