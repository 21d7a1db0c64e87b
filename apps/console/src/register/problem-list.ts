import type { Speech } from "@vas/ui";
import { csvFile } from "../app/files/csv.ts";
import { messages } from "./messages.ts";
import type { RegisterProblem } from "./register-answer.ts";

/** What of a list of problems is wanted: one column (`""` for problems of a whole line), and words or a line's number. */
export type ProblemFilter = { readonly column: string | null; readonly words: string };

/** The API's sentence begins with the place, which the table has in columns of its own. */
export function withoutPlace({ message }: Pick<RegisterProblem, "message">): string {
  const text = message.slice(message.indexOf(": ") + 1).trimStart();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The problems that a filter leaves. A number alone is a line of the file. */
export function filterProblems(
  problems: readonly RegisterProblem[],
  { column, words }: ProblemFilter,
): readonly RegisterProblem[] {
  const sought = words.trim().toLowerCase();
  const isLine = /^\d+$/.test(sought);
  return problems.filter((problem) => {
    if (column !== null && (problem.column ?? "") !== column) return false;
    if (sought === "") return true;
    return isLine ? problem.line === Number(sought) : problem.message.toLowerCase().includes(sought);
  });
}

/** How many problems each column has, the most first; `""` stands for problems of a whole line. */
export function countByColumn(problems: readonly RegisterProblem[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { column } of problems) counts.set(column ?? "", (counts.get(column ?? "") ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** The problems as a file to be worked through beside the register. */
export function problemsCsv(problems: readonly RegisterProblem[], { t }: Pick<Speech, "t">): string {
  const head = [messages.line, messages.column, messages.problem, messages.problemCode].map((one) => t(one));
  return csvFile([
    head,
    ...problems.map((problem) => [problem.line, problem.column, withoutPlace(problem), problem.code]),
  ]);
}
