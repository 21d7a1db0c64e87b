import { setImmediate as giveWay } from "node:timers/promises";
import {
  exchangeLimits as limits,
  readGift,
  type ExchangeNote,
  type ExchangeProblem,
  type ExchangeProblemCode,
  type GiftQuestion,
  type GiftText,
  type QuestionDraft,
  type Reading,
} from "@vas/domain/exchange";
import type { Language } from "@vas/domain/kernel";
import { parse, SyntaxError as GiftSyntaxError, type GIFTQuestion, type Numerical, type TextFormat } from "gift-pegjs";

type GiftFile = { readonly text: string; readonly file: string | null; readonly language: Language };

/** After so many characters, about 20 ms of parsing, others of the process get their turn. */
const turn = 10_000;

/** Answers that a question may list before the parser is asked; the bank takes far fewer. */
const mostAnswers = 100;

/**
 * Reads a GIFT file, question by question, so that one that cannot be read hides no other. As in Moodle a blank line ends a
 * question, and a line `$CATEGORY:` holds for those after it; its last part is the module.
 */
export async function parseGift({ text, file, language }: GiftFile): Promise<Reading<readonly QuestionDraft[]>> {
  const drafts: QuestionDraft[] = [];
  const problems: ExchangeProblem[] = [];
  const notes: ExchangeNote[] = [];
  let module: string | null = null;
  let count = 0;
  let read = 0;
  for (const chunk of chunksOf(text)) {
    if (chunk.category !== null) module = chunk.category;
    if (chunk.text === "") continue;
    count += 1;
    if (count > limits.questions) return tooMany(file, count);
    const place = { file, line: chunk.line, question: null };
    const parsed = parseChunk(chunk);
    if ("code" in parsed) problems.push({ ...place, ...parsed, detail: null });
    else {
      const said = readGift(parsed.question, { place, module, language });
      if (said.value) drafts.push(said.value);
      problems.push(...said.problems);
      notes.push(...said.notes);
    }
    read += chunk.text.length;
    if (read > turn) {
      read = 0;
      await giveWay();
    }
  }
  return { value: drafts, problems, notes };
}

function tooMany(file: string | null, count: number): Reading<readonly QuestionDraft[]> {
  const problem = { file, line: null, question: null, code: "too_many_questions", detail: `> ${count - 1}` } as const;
  return { value: [], problems: [problem], notes: [] };
}

type Chunk = {
  readonly line: number;
  readonly text: string;
  /** The module of a category line at its beginning. */
  readonly category: string | null;
};

/** The file cut at its blank lines. */
function* chunksOf(text: string): Generator<Chunk> {
  let begin = 1;
  let lines: string[] = [];
  for (const [index, line] of [...text.split(/\r\n|\n|\r/), ""].entries()) {
    if (line.trim() !== "") lines.push(line);
    else {
      if (lines.length > 0) yield chunkOf(begin, lines);
      lines = [];
      begin = index + 2;
    }
  }
}

function chunkOf(line: number, lines: readonly string[]): Chunk {
  const at = lines.findIndex((one) => one.startsWith("$CATEGORY:"));
  const category = at === -1 ? null : ((lines[at] ?? "").split(/[:/]/).at(-1)?.trim() ?? null);
  const rest = lines.slice(at + 1);
  const isQuestion = rest.some((one) => !one.trimStart().startsWith("//"));
  return { line: line + at + 1, text: isQuestion ? rest.join("\n") : "", category };
}

type Parsed = { readonly question: GiftQuestion } | { readonly code: ExchangeProblemCode; readonly line: number };

function parseChunk({ text, line }: Chunk): Parsed {
  const code = problemOf(text);
  if (code) return { code, line };
  try {
    const [question] = parse(withoutPlaceholders(text));
    return question ? { question: toQuestion(question) } : { code: "gift_syntax", line };
  } catch (error) {
    if (!(error instanceof GiftSyntaxError)) throw error;
    const isWeight = error.message.includes("-100 and 100");
    return { code: isWeight ? "weight_out_of_range" : "gift_syntax", line: line + error.location.start.line - 1 };
  }
}

/** What can be told more plainly than by the parser's "expected … but found". */
function problemOf(text: string): ExchangeProblemCode | undefined {
  if (text.length > limits.text) return "question_too_long";
  const said = text.replaceAll(/^[ \t]*\/\/[^\n]*/gm, "").replaceAll(/\\./g, "");
  if (!isBalanced(said)) return "braces_unbalanced";
  if ([...said.matchAll(/[=~]/g)].length > mostAnswers) return "too_many";
  return /\{\s*#[^{}]*\b(?:nan|inf|infinity)\b/i.test(said) ? "not_a_number" : undefined;
}

/** Has every brace its other, and none another inside? */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const [brace] of text.matchAll(/[{}]/g)) {
    depth += brace === "{" ? 1 : -1;
    if (depth < 0 || depth > 1) return false;
  }
  return depth === 0;
}

/**
 * The parser keeps escaped characters as `&&061;` while it works and puts them back at the end, with every other `&&061;` of
 * the text, and forgets to in the right side of a pair. A character that no text may hold keeps them apart.
 */
const apart = "\u0001";

function withoutPlaceholders(text: string): string {
  return text.replaceAll("&&", `&${apart}&`);
}

const escapes: Readonly<Record<string, string>> = {
  "&&092;": "\\",
  "&&058;": ":",
  "&&035;": "#",
  "&&061;": "=",
  "&&123;": "{",
  "&&125;": "}",
  "&&126;": "~",
  "&&010;": "\n",
};

function restored(text: string): string {
  return text.replaceAll(/&&\d{3};/g, (placeholder) => escapes[placeholder] ?? placeholder).replaceAll(apart, "");
}

function toText(text: TextFormat | null): GiftText {
  return { format: text?.format ?? "moodle", text: (text?.text ?? "").replaceAll(apart, "") };
}

function toQuestion(question: GIFTQuestion): GiftQuestion {
  const { type, title, id, tags } = question;
  return {
    type,
    title,
    id: id ?? null,
    tags: tags ?? [],
    stem: toText("stem" in question ? question.stem : null),
    globalFeedback: "globalFeedback" in question && question.globalFeedback ? toText(question.globalFeedback) : null,
    ...answersOf(question),
  };
}

type Answers = Pick<GiftQuestion, "choices" | "numbers" | "isTrue" | "hasFeedback" | "pairs">;

const noAnswers: Answers = { choices: [], numbers: [], isTrue: false, hasFeedback: false, pairs: [] };

function answersOf(question: GIFTQuestion): Answers {
  switch (question.type) {
    case "MC":
    case "Short":
      return {
        ...noAnswers,
        choices: question.choices.map(({ isCorrect, weight, text }) => ({ isCorrect, weight, text: toText(text) })),
        hasFeedback: question.choices.some(({ feedback }) => feedback !== null),
      };
    case "TF":
      return {
        ...noAnswers,
        isTrue: question.isTrue,
        hasFeedback: Boolean(question.trueFeedback) || Boolean(question.falseFeedback),
      };
    case "Numerical":
      return {
        ...noAnswers,
        numbers: toNumbers(question),
        hasFeedback: Array.isArray(question.choices) && question.choices.some(({ feedback }) => feedback !== null),
      };
    case "Matching":
      return {
        ...noAnswers,
        pairs: question.matchPairs.map(({ subquestion, subanswer }) => ({
          left: toText(subquestion),
          right: restored(subanswer),
        })),
      };
    case "Description":
    case "Category":
    case "Essay":
      return noAnswers;
  }
}

function toNumbers({ choices }: Numerical): GiftQuestion["numbers"] {
  if (!Array.isArray(choices)) return [{ ...choices, weight: null }];
  return choices.map(({ text, weight, isCorrect }) => ({ ...text, weight: isCorrect ? weight : (weight ?? 0) }));
}
