import { setImmediate as giveWay } from "node:timers/promises";
import {
  exchangeLimits as limits,
  readMoodle,
  textIn,
  type ExchangeNote,
  type ExchangeProblem,
  type QuestionDraft,
  type Reading,
} from "@vas/domain/exchange";
import type { Language } from "@vas/domain/kernel";
import { parseXml, XmlRefused } from "./xml.parse.ts";

type MoodleFile = { readonly text: string; readonly file: string | null; readonly language: Language };

/** After so many milliseconds, others of the process get their turn. */
const turn = 20;

/** @returns what lets others have their turn, where this one has lasted long enough. */
function openTurns(): () => Promise<void> {
  let until = performance.now() + turn;
  return async () => {
    if (performance.now() <= until) return;
    await giveWay();
    until = performance.now() + turn;
  };
}

/** Reads a Moodle XML file. A category holds for the questions after it; the last part of its path is the module. */
export async function parseMoodle({ text, file, language }: MoodleFile): Promise<Reading<readonly QuestionDraft[]>> {
  try {
    return await readQuiz({ text, file, language });
  } catch (error) {
    if (!(error instanceof XmlRefused)) throw error;
    const { code, line, detail } = error;
    return { value: [], problems: [{ file, line, question: null, code, detail }], notes: [] };
  }
}

async function readQuiz({ text, file, language }: MoodleFile): Promise<Reading<readonly QuestionDraft[]>> {
  const root = parseXml(text);
  if (root.name !== "quiz") throw new XmlRefused("xml_root_unknown", root.line);
  const elements = root.children.filter(({ name }) => name === "question");
  if (elements.length > limits.questions * 2)
    throw new XmlRefused("too_many_questions", root.line, String(elements.length));
  const drafts: QuestionDraft[] = [];
  const problems: ExchangeProblem[] = [];
  const notes: ExchangeNote[] = [];
  let module: string | null = null;
  const takeTurn = openTurns();
  for (const element of elements) {
    if (element.attributes["type"] === "category") {
      module = (textIn(element, "category", "text") ?? "").split("/").at(-1) ?? null;
      continue;
    }
    const place = { file, line: element.line, question: null };
    const read = readMoodle(element, { place, module, language });
    if (read.value) drafts.push(read.value);
    problems.push(...read.problems);
    notes.push(...read.notes);
    await takeTurn();
  }
  return { value: drafts, problems, notes };
}
