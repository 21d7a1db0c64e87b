import { languages, type Language } from "../kernel/index.ts";
import type { DraftText, ExchangeNote, ExchangeProblem, Place } from "./draft.ts";
import { characterProblems } from "./file-text.ts";
import { exchangeLimits } from "./limits.ts";
import { plainText, readHtml, type RichText } from "./text.ts";

/** How a file marks a text: `auto` is Moodle's own, in which tags are tags and everything else is text. */
export type TextFormat = "html" | "auto" | "plain" | "markdown";

/** Gathers the texts of one question: only when all are read it is known whether it tells the languages apart. */
export type Texts = {
  /** Reads a text; what it says is asked for when the whole question is read. */
  add(format: TextFormat, text: string): RichText;
  said(text: Pick<RichText, "words">): DraftText;
  /** The source that a reason names; null where it names none. */
  sourceIn(reason: RichText): DraftText | null;
  problem(code: ExchangeProblem["code"], detail?: string): void;
  note(code: ExchangeNote["code"], detail?: string): void;
  readonly isMultilingual: () => boolean;
  readonly problems: readonly ExchangeProblem[];
  readonly notes: readonly ExchangeNote[];
};

/**
 * A question without spans of languages is in one language, which its tag or whoever imports it names; in one with spans, a
 * text without is the same for all, as Moodle shows it.
 */
export function openTexts(place: Place, language: Language): Texts {
  const problems: ExchangeProblem[] = [];
  const notes: ExchangeNote[] = [];
  const told = new Set<string>();
  let isMultilingual = false;
  function problem(code: ExchangeProblem["code"], detail: string | null = null): void {
    const key = JSON.stringify([code, detail]);
    if (told.has(key) || problems.length >= exchangeLimits.problems) return;
    told.add(key);
    problems.push({ ...place, code, detail });
  }
  function note(code: ExchangeNote["code"], detail: string | null = null): void {
    if (!notes.some((one) => one.code === code)) notes.push({ ...place, code, detail });
  }
  const said = ({ words }: Pick<RichText, "words">): DraftText =>
    isMultilingual ? words : { [language]: words[language] };
  return {
    add(format, text) {
      if (format === "markdown") problem("format_unsupported", format);
      // What a file writes as `&#x202E;` its parser has put in by now.
      for (const { code, detail } of characterProblems(text, place.file)) problem(code, detail);
      const read = format === "plain" ? plainText(text) : readHtml(text);
      for (const { code, detail } of read.problems) problem(code, detail.slice(0, 20));
      if (read.lostFormatting) note("formatting_left_out");
      isMultilingual ||= read.isMultilingual;
      return read;
    },
    said,
    sourceIn: ({ source }) => source && said({ words: source }),
    problem,
    note,
    isMultilingual: () => isMultilingual,
    problems,
    notes,
  };
}

type AcceptedReading = {
  readonly answers: readonly string[];
  /** How many belong to each language, where a tag says so. */
  readonly counts: readonly number[] | null;
  readonly language: Language;
};

/** Accepted answers by language; where the file tells no languages apart in a multilingual question, they hold for each. */
export function acceptedOf(
  texts: Texts,
  { answers, counts, language }: AcceptedReading,
): Partial<Record<Language, readonly string[]>> {
  if (counts !== null) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    if (total !== answers.length) texts.problem("accepted_miscounted", `${total}`);
    let from = 0;
    return Object.fromEntries(
      languages.map((one, place) => [one, answers.slice(from, (from += counts[place] ?? 0))] as const),
    );
  }
  return Object.fromEntries((texts.isMultilingual() ? languages : [language]).map((one) => [one, answers]));
}
