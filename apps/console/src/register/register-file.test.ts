// The rules of the file stay on the server; here they say whether the guide and the example are right.
// oxlint-disable-next-line no-restricted-imports
import {
  createRegisterCheck,
  readRegisterHeader,
  readRegisterRow,
  registerColumns as columnsOfDomain,
  registerProblemWords,
} from "@vas/domain/register";
import { translate } from "@vas/ui";
import { expect, test } from "vitest";
import { exampleRegisterFile } from "./example-file.ts";
import { isReadable } from "../app/import/is-readable.ts";
import { countLines, isSpreadsheet } from "./file-facts.ts";
import { countByColumn, filterProblems, problemsCsv, withoutPlace } from "./problem-list.ts";
import { createAnswerReader, type AnswerLine, type RegisterProblem } from "./register-answer.ts";
import { registerColumns } from "./register-columns.ts";

test("the guide explains the columns that the API reads, in their order", () => {
  expect(registerColumns.map(({ name }) => name)).toEqual(columnsOfDomain);
});

test("the example is a sound file, and says so of the columns that it must have", () => {
  const [head = [], ...lines] = exampleRegisterFile()
    .trimEnd()
    .split("\n")
    .map((line) => line.split(","));
  const header = readRegisterHeader(head);
  if (!header.ok) throw new Error("The example has no sound header");
  const check = createRegisterCheck((text) => text);
  const problems = lines.flatMap((fields, index) => {
    const row = readRegisterRow({
      line: index + 2,
      today: "2026-11-23" as never,
      raw: (column) => fields[header.value.position[column]] ?? "",
    });
    return row.ok ? check.add(row.value) : row.rejection;
  });
  expect([...problems, ...check.finish(new Set())]).toEqual([]);
  const always = registerColumns.filter(({ required }) => required === "always");
  for (const { name } of always) expect(lines.map((fields) => fields[head.indexOf(name)])).not.toContain("");
});

function readInPieces(text: string, size: number): AnswerLine[] {
  const lines: AnswerLine[] = [];
  const read = createAnswerReader((line) => lines.push(line));
  for (let end = size; end < text.length + size; end += size) read(text.slice(0, end));
  return lines;
}

const counts = { rows: 3, added: 2, unchanged: 1, persons: 2, customers: 1, ended: 0 };

test("an answer is read line by line however it is cut in pieces", () => {
  const covers = { from: "2015-01-01", to: "2015-12-31", isStated: true };
  const text = `{"rows":1000}\n\n{"rows":2000}\n${JSON.stringify({ counts, covers })}\n`;
  for (const size of [1, 3, 7, 1000]) {
    expect(readInPieces(text, size)).toEqual([
      { kind: "reading", rows: 1000 },
      { kind: "reading", rows: 2000 },
      { kind: "accepted", counts, covers },
    ]);
  }
});

test("a refusal keeps every problem and how many there are in all", () => {
  const problem = { line: 3, column: "sex", code: "unknown_code", detail: null, message: "Rivi 3, sarake sex: väärä." };
  expect(readInPieces(`{"problemCount":20000,"problems":[${JSON.stringify(problem)}]}\n`, 50)).toEqual([
    { kind: "refused", problemCount: 20_000, problems: [problem] },
  ]);
});

test("what is no answer of ours says nothing", () => {
  expect(readInPieces('<html>\nnull\n7\n{"other":1}\n', 4)).toEqual([]);
});

const problem = (line: number, column: string | null, message: string): RegisterProblem => ({
  line,
  column,
  code: "required",
  message: `Rivi ${line}${column === null ? "" : `, sarake ${column}`}: ${message}`,
});

const problems = [
  problem(5, "sex", "tieto puuttuu."),
  problem(50, "sex", "arvoa ei ole luettelossa: woman."),
  problem(7, null, "kenttiä on väärä määrä: 3 / 24."),
];

test("problems are found by column, by the number of a line, and by words", () => {
  const found = (column: string | null, words: string) =>
    filterProblems(problems, { column, words }).map(({ line }) => line);
  expect(found(null, "")).toEqual([5, 50, 7]);
  expect(found("sex", "")).toEqual([5, 50]);
  expect(found("", "")).toEqual([7]);
  expect(found(null, " 5 ")).toEqual([5]);
  expect(found(null, "LUETTELOSSA")).toEqual([50]);
  expect(found("sex", "kenttiä")).toEqual([]);
  expect(countByColumn(problems)).toEqual([
    ["sex", 2],
    ["", 1],
  ]);
});

test("the sentence of a problem stands without the place that has columns of its own, in each language", () => {
  const told = registerProblemWords({ line: 9, column: "sex", code: "required", detail: null });
  expect(withoutPlace({ message: told.fi })).toBe("Tieto puuttuu.");
  for (const message of [told.sv, told.en]) expect(withoutPlace({ message })).not.toMatch(/9|sex|:/);
});

test("problems leave as a file that no spreadsheet runs", () => {
  const file = problemsCsv([problem(5, "given_name", "=cmd()")], { t: (words) => translate("fi", words) });
  expect(file.slice(1)).toBe("Rivi;Sarake;Virhe;Virhekoodi\r\n5;given_name;'=cmd();required\r\n");
});

test("lines are counted with or without a last line end", async () => {
  expect(await countLines(new Blob([""]))).toBe(0);
  expect(await countLines(new Blob(["a\nb\n"]))).toBe(2);
  expect(await countLines(new Blob(["a\r\nb"]))).toBe(2);
});

test("a file that is gone is told from one that is there, and a spreadsheet from a CSV file", async () => {
  expect(await isReadable(new Blob(["a"]))).toBe(true);
  const gone = new Blob(["a"]);
  gone.slice = () => {
    throw new DOMException("gone", "NotReadableError");
  };
  expect(await isReadable(gone)).toBe(false);
  expect(["a.xlsx", "A.ODS", "a.csv", "xlsx"].map((name) => isSpreadsheet({ name }))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
