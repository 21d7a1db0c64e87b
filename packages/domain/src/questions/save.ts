import { accept, reject, type Result, type Words } from "../kernel/index.ts";
import { notFoundWords, type StaleVersion } from "../vocabulary/index.ts";
import { isSameQuestion } from "./difference.ts";
import { questionProblems, type QuestionProblem } from "./problem.ts";
import type { Question } from "./question.ts";

export type SaveQuestion = {
  readonly question: Question;
  /** The version that was read; 0 where the question is new. */
  readonly expectedNumber: number;
  /** The modules of the course. */
  readonly modules: readonly string[];
};

export type QuestionRejection =
  | StaleVersion
  | { readonly kind: "QuestionNameTaken" }
  | { readonly kind: "QuestionHasProblems"; readonly problems: readonly QuestionProblem[] };

/**
 * What saving makes of a question: its next version, or the one that there is where it says nothing else. What was saved before
 * stays, since versions of the course ask it.
 */
export function decideQuestion(
  known: KnownQuestion | null,
  { question, expectedNumber, modules }: SaveQuestion,
): Result<{ readonly number: number }, QuestionRejection> {
  if (known === null && expectedNumber > 0) return reject({ kind: "StaleVersion", currentVersion: 0 });
  if (known !== null && expectedNumber === 0) return reject({ kind: "QuestionNameTaken" });
  if (known !== null && expectedNumber !== known.number) {
    return reject({ kind: "StaleVersion", currentVersion: known.number });
  }
  const problems = questionProblems(question, modules);
  return problems.length > 0 ? reject({ kind: "QuestionHasProblems", problems }) : accept(nextOf(known, question));
}

type KnownQuestion = { readonly question: Question; readonly number: number };

function nextOf(known: KnownQuestion | null, question: Question): { readonly number: number } {
  if (known === null) return { number: 1 };
  return { number: isSameQuestion(known.question, question) ? known.number : known.number + 1 };
}

export const questionRejectionWords: Readonly<
  Record<Exclude<QuestionRejection["kind"], "StaleVersion"> | "CourseNotFound", Words>
> = {
  QuestionNameTaken: {
    fi: "Tunnus on jo toisella kysymyksellä. Valitse toinen tunnus.",
    sv: "En annan fråga har redan identifieraren. Välj en annan.",
    en: "Another question has this identifier already. Choose another.",
  },
  QuestionHasProblems: {
    fi: "Kysymystä ei voi tallentaa. Korjaa merkityt kohdat.",
    sv: "Frågan kan inte sparas. Rätta de markerade uppgifterna.",
    en: "The question cannot be saved. Correct what is marked.",
  },
  CourseNotFound: notFoundWords.CourseNotFound,
};
