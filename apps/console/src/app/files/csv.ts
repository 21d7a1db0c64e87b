/** A field of a CSV file. A number is written as a number, a text never becomes a formula. */
export type CsvValue = string | number | null;

const separator = ";";
const lineEnd = "\r\n";
const byteOrderMark = "\uFEFF";

/** A spreadsheet takes a text that begins so for a formula; the full-width forms are taken for the same. */
const beginsFormula = /^[\s\u200B\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

function textOf(value: CsvValue): string {
  if (value === null) return "";
  // Spreadsheets in Finland and Sweden read a decimal comma.
  if (typeof value === "number") return String(value).replace(".", ",");
  return beginsFormula.test(value) ? `'${value}` : value;
}

function quoted(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A CSV file as Finnish and Swedish spreadsheets open it: semicolons, decimal commas, UTF-8 with a byte order mark. Text
 * that a spreadsheet would run as a formula has an apostrophe before it.
 */
export function csvFile(lines: readonly (readonly CsvValue[])[]): string {
  const written = lines.map((fields) => fields.map((field) => quoted(textOf(field))).join(separator) + lineEnd);
  return byteOrderMark + written.join("");
}
