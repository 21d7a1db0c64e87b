import {
  characterProblems,
  type BankFormat,
  type ExchangeProblem,
  type ExchangeProblemCode,
  type QuestionDraft,
  type Reading,
} from "@vas/domain/exchange";
import type { Language } from "@vas/domain/kernel";
import { parseGift } from "./gift.parse.ts";
import { parseMoodle } from "./moodle.parse.ts";

type Setting = {
  /** The name within a package. */
  readonly file: string | null;
  /** Null where the text tells it. */
  readonly format: BankFormat | null;
  /** The language of questions that name none. */
  readonly language: Language;
};

/** What the questions of a file of GIFT or Moodle XML say. */
export async function parseBankText(bytes: Buffer, setting: Setting): Promise<Reading<readonly QuestionDraft[]>> {
  const text = textOf(bytes);
  if (text === undefined) return refused(setting, "not_utf8");
  if (text.trim() === "") return refused(setting, "file_empty");
  const hidden = characterProblems(text, setting.file);
  if (hidden.length > 0) return { value: [], problems: hidden, notes: [] };
  const read = await parsed(text, setting);
  const isBare = read.value.length === 0 && read.problems.length === 0;
  return isBare ? refused(setting, "no_questions") : read;
}

async function parsed(text: string, setting: Setting): Promise<Reading<readonly QuestionDraft[]>> {
  const { file, language } = setting;
  switch (setting.format ?? formatOf(text)) {
    case "gift":
      return parseGift({ text, file, language });
    case "moodle_xml":
      return parseMoodle({ text, file, language });
    case undefined:
      return refused(setting, "kind_of_file_unknown");
  }
}

function refused({ file }: Setting, code: ExchangeProblemCode): Reading<readonly QuestionDraft[]> {
  const problem: ExchangeProblem = { file, line: null, question: null, code, detail: null };
  return { value: [], problems: [problem], notes: [] };
}

/** A mark of byte order at the beginning is dropped. @returns undefined where the bytes are not UTF-8. */
function textOf(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** XML begins with a tag; GIFT has braces somewhere, or it asks nothing. */
function formatOf(text: string): BankFormat | undefined {
  if (text.trimStart().startsWith("<")) return "moodle_xml";
  return /[{}]/.test(text) || text.includes("$CATEGORY:") || /^\s*\/\//.test(text) ? "gift" : undefined;
}
