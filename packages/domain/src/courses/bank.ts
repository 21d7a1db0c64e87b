import type { CaseContent } from "../cases/index.ts";
import { languages, type Language } from "../kernel/index.ts";
import { drawable, type Draw, type Question } from "../questions/index.ts";
import { isSame } from "../vocabulary/index.ts";
import { textsIn, type CourseContent } from "./content.ts";

/** Questions and cases of a course: all that are kept of it now, or those that a version asks and plays. */
export type CourseBank = { readonly questions: readonly Question[]; readonly cases: readonly CaseContent[] };

/** How a version draws questions: for the checks of its modules, and for the exam. */
export function drawsOf({ modules, exam }: Pick<CourseContent, "modules" | "exam">): readonly Draw[] {
  const checks = Object.fromEntries(modules.map(({ id, checkQuestions }) => [id, checkQuestions]));
  return [
    { shares: checks, use: "check" },
    { shares: exam?.shares ?? {}, use: "exam" },
  ];
}

/** The cases that a version names. */
export function casesNamed({ modules }: Pick<CourseContent, "modules">): readonly string[] {
  return [...new Set(modules.flatMap(({ cases }) => cases))];
}

/** Of a bank what a version asks and plays: the questions that it may draw, and the cases that it names. */
export function bankUsed(content: CourseContent, { questions, cases }: CourseBank): CourseBank {
  const named = casesNamed(content);
  return { questions: drawable(questions, drawsOf(content)), cases: cases.filter(({ id }) => named.includes(id)) };
}

/** The languages in which both banks say the same to a learner. */
export function languagesUnchanged(one: CourseBank, other: CourseBank): readonly Language[] {
  return languages.filter((language) => isSame(textsIn(language, inOrder(one)), textsIn(language, inOrder(other))));
}

/** By name, whatever order the store keeps. */
export function inOrder({ questions, cases }: CourseBank): CourseBank {
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : Number(a.id > b.id));
  return { questions: questions.toSorted(byId), cases: cases.toSorted(byId) };
}
