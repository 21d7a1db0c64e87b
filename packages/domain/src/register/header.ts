import { accept, reject, type Result } from "../kernel/index.ts";
import { registerColumns, type RegisterColumn } from "./columns.ts";
import type { RegisterProblem } from "./problem.ts";

/** Where each column stands in the file. The order of the columns is free. */
export type RegisterHeader = {
  readonly fieldCount: number;
  readonly position: Readonly<Record<RegisterColumn, number>>;
};

/** Reads the first line of a register file. All that is wrong with it is answered together. */
export function readRegisterHeader(names: readonly string[]): Result<RegisterHeader, readonly RegisterProblem[]> {
  const known = names.map((name) => name.trim());
  const problem = (code: RegisterProblem["code"], detail: string): RegisterProblem => ({
    line: 1,
    column: null,
    code,
    detail,
  });
  if (known.some(isSemicolonLine)) return reject([{ line: 1, column: null, code: "semicolons", detail: null }]);
  const problems = [
    ...registerColumns.filter((column) => !known.includes(column)).map((column) => problem("column_missing", column)),
    ...known.filter((name) => !isColumn(name)).map((name) => problem("column_unknown", shown(name))),
    ...known
      .filter((name, index) => isColumn(name) && known.indexOf(name) !== index)
      .map((name) => problem("column_repeated", name)),
  ];
  if (problems.length > 0) return reject(problems);
  const position = Object.fromEntries(registerColumns.map((column) => [column, known.indexOf(column)]));
  return accept({ fieldCount: known.length, position: position as Record<RegisterColumn, number> });
}

/** Columns in one field: where a comma is written in numbers, spreadsheets put semicolons between fields. */
function isSemicolonLine(name: string): boolean {
  const parts = name.split(";").map((part) => part.trim());
  return parts.length > 1 && parts.some(isColumn);
}

function isColumn(name: string): name is RegisterColumn {
  return registerColumns.includes(name as RegisterColumn);
}

/** A column's name as an error may show it: a file without a header has personal data in its first line. */
function shown(name: string): string {
  return /^[a-z_]{1,30}$/.test(name) ? name : "…";
}
