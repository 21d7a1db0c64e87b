import { expect, test } from "vitest";
import { csvFile, type CsvValue } from "./csv.ts";

/** The file without its byte order mark, line by line. */
function linesOf(lines: readonly (readonly CsvValue[])[]): string[] {
  return csvFile(lines).slice(1).split("\r\n");
}

test("a file begins with a byte order mark and ends its lines as spreadsheets expect", () => {
  expect(
    csvFile([
      ["Ratkaisu", "Määrä"],
      ["Myönteinen", 52],
    ]),
  ).toBe("\uFEFFRatkaisu;Määrä\r\nMyönteinen;52\r\n");
});

test("numbers stay numbers: a decimal comma, and a minus that is no formula", () => {
  expect(linesOf([[-29.5, 0, 1200]])).toEqual(["-29,5;0;1200", ""]);
});

test("what would cut a field in two is quoted", () => {
  expect(linesOf([["a;b", 'sanoi "ei"', "kaksi\nriviä", ""]])).toEqual(['"a;b";"sanoi ""ei""";"kaksi\nriviä";', ""]);
});

test("nothing is nothing", () => {
  expect(linesOf([[null, "", 0]])).toEqual([";;0", ""]);
});

test.each([
  "=1+1",
  "+358",
  "-1",
  "@SUM(A1)",
  " =1+1",
  "\t=1+1",
  "\u00A0=1+1",
  "\uFEFF=1+1",
  "＝1+1",
  "＠SUM(A1)",
  '=HYPERLINK("https://example.invalid")',
])("text that a spreadsheet would run is defused: %j", (text) => {
  const [line = ""] = linesOf([[text]]);
  expect(line.replace(/^"/, "")).toMatch(/^'/);
});

test("a dash inside a text, and a true minus sign, are left alone", () => {
  expect(linesOf([["Tammi–kesäkuu", "a-b", "−29,5 %"]])).toEqual(["Tammi–kesäkuu;a-b;−29,5 %", ""]);
});
