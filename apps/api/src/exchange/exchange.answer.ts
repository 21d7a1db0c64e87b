import {
  exchangeLimits,
  exchangeNoteWords,
  exchangeProblemWords,
  type ExchangeNote,
  type ExchangeProblem,
} from "@vas/domain/exchange";
import type { Language } from "@vas/domain/kernel";
import { questionDifferences, questionPlaceWords, type Question } from "@vas/domain/questions";
import type { BankRefused, ImportPreview } from "./exchange.commands.ts";

/** What an import would do, in a reader's words; JSON. */
export function toPreview(preview: ImportPreview, language: Language): object {
  const { added, changed, unchanged, before, notes, token } = preview;
  return {
    preview: {
      token,
      added: added.map((question) => listed(question, language)),
      changed: changed.map((question) => {
        const known = before.get(question.id);
        return { ...listed(question, language), differences: known ? differences(known, question, language) : [] };
      }),
      unchanged: unchanged.length,
      notes: notes.slice(0, exchangeLimits.problems).map((note) => toNote(note, language)),
      noteCount: notes.length,
    },
  };
}

function listed({ id, module, body, stem }: Question, language: Language): object {
  return { question: id, module, kind: body.kind, stem: stem[language] };
}

function differences(before: Question, after: Question, language: Language): readonly object[] {
  return questionDifferences(before, after, language).map((one) => ({
    part: questionPlaceWords(one)[language],
    before: one.before,
    after: one.after,
  }));
}

/** Why nothing is imported, in a reader's words; JSON. */
export function toRefusal(refused: Exclude<BankRefused, { kind: "CourseNotFound" }>, language: Language): object {
  if (refused.kind === "BankChanged") return { bankChanged: true };
  const { problems } = refused;
  const told = problems.slice(0, exchangeLimits.problems).map((problem) => toProblem(problem, language));
  return { problems: told, problemCount: problems.length };
}

function toProblem(problem: ExchangeProblem, language: Language): object {
  const { file, line, question, code } = problem;
  return { file, line, question, code, message: exchangeProblemWords(problem)[language] };
}

function toNote(note: ExchangeNote, language: Language): object {
  const { file, line, question, code } = note;
  return { file, line, question, code, message: exchangeNoteWords(note)[language] };
}
