import { exchangeProblemCodes, exchangeProblemWords, planImport } from "@vas/domain/exchange";
import { questionProblemCodes } from "@vas/domain/questions";
import { describe, expect, test } from "vitest";
import { gift, malformedFiles, sound } from "../testing/malformed-files.ts";
import { bombOf, malformedPackages, packed } from "../testing/malformed-packages.ts";
import { malformedQuestions } from "../testing/malformed-questions.ts";
import { readReceived } from "./received.read.ts";

const all = [...malformedPackages, ...malformedFiles, ...malformedQuestions];

async function codesOf(bytes: string | Buffer): Promise<readonly string[]> {
  const read = await readReceived(Buffer.from(bytes), "fi");
  const plan = planImport(read.value, { questions: [], modules: ["m1"] }, (text) =>
    text.length.toString(16).padStart(12, "0"),
  );
  const problems = [...read.problems, ...plan.problems];
  for (const problem of problems) expect(exchangeProblemWords(problem).sv.length).toBeGreaterThan(5);
  return problems.map(({ code }) => code);
}

test("what the cases are made of is sound by itself", async () => {
  expect(await codesOf(sound)).toEqual([]);
  expect(await codesOf(packed())).toEqual([]);
  expect(await codesOf(packed({ both: { flags: 0x0808 }, local: { checksum: 0, packedSize: 0, size: 0 } }))).toEqual(
    [],
  );
});

describe.each([
  ["a package with", malformedPackages],
  ["a file with", malformedFiles],
  ["a question with", malformedQuestions],
])("%s", (_, cases) => {
  test.each(cases)("%s is refused: %s", async (__, code, bytes) => {
    expect(await codesOf(bytes())).toContain(code);
  });
});

test("a package is refused for one reason, before anything of it is read", async () => {
  for (const [, code, bytes] of malformedPackages) expect(await codesOf(bytes())).toEqual([code]);
});

test("every reason for which a package or a file is refused has a case here, and there are more than fifty", () => {
  const had = new Set(all.map(([, code]) => code));
  const ofQuestions = new Set<string>(questionProblemCodes);
  expect(exchangeProblemCodes.filter((code) => !ofQuestions.has(code) && !had.has(code))).toEqual([]);
  expect(had.size).toBeGreaterThan(50);
});

test("where one question is wrong the others are read, and each problem names its line and its question", async () => {
  const text = `${sound}\n${gift("1=2{T}")}\n${gift("Question{~a ~b}").replace("m1-q1", "m1-q3")}`;
  const { problems, value } = await readReceived(Buffer.from(text), "fi");
  expect(value.map(({ id }) => id)).toEqual(["m1-q1", "m1-q3"]);
  expect(problems.map(({ code, line, question }) => [code, line, question])).toEqual([
    ["gift_syntax", 7, null],
    ["no_right_answer", 9, "m1-q3"],
  ]);
});

test("a bomb costs no more memory than the directory states", async () => {
  const bomb = bombOf(50_000_000);
  const before = process.memoryUsage().arrayBuffers;
  expect(await codesOf(bomb)).toEqual(["zip_size_wrong"]);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
});
