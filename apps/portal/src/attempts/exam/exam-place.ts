/** Where in an exam the page is: at a question, counted from 1, or at the overview. Without either it is where the learner left off. */
export type ExamPlace = { readonly question?: number | "all" };

/** Reads the place from the address; whatever else stands there is no place. */
export function parseExamPlace(search: Readonly<Record<string, unknown>>): ExamPlace {
  const { question } = search;
  if (question === "all") return { question };
  return typeof question === "number" && Number.isInteger(question) && question > 0 ? { question } : {};
}
