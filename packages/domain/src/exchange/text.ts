import { languages, type Language, type Words } from "../kernel/index.ts";
import { sourceWords, type Question } from "../questions/index.ts";
import { normaliseText } from "../vocabulary/index.ts";
import { htmlTokens, type HtmlToken } from "./html.ts";

/** What a text says: for each language, and whether the file tells the languages apart. */
export type RichText = {
  readonly words: Words;
  readonly isMultilingual: boolean;
  /** The paragraph that names the source, in a reason: as the words for each language. */
  readonly source: Words | null;
  readonly problems: readonly TextProblem[];
  /** Formatting that the bank does not keep. */
  readonly lostFormatting: boolean;
};

export type TextProblem = {
  readonly code: "script_in_text" | "markup_in_text" | "entity_unknown";
  readonly detail: string;
};

/** A text in every language or, where one is named, in that one only; both formats carry it as HTML. */
export function writeText(words: Words, language: Language | null): string {
  if (language !== null) return escapeHtml(words[language]);
  return languages.map((one) => `<span class="multilang" lang="${one}">${escapeHtml(words[one])}</span>`).join("");
}

/** Why the right answer is right, and where that stands: the two paragraphs of a general feedback. */
export function writeReason(
  { reason, source }: Pick<Question, "reason" | "source">,
  language: Language | null,
): string {
  return `<p>${writeText(reason, language)}</p><p class="source">${writeText(sourceWords(source), language)}</p>`;
}

/** The text as HTML that shows it literally. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "<br>");
}

/** A text without markup, as every language reads it. */
export function plainText(text: string): RichText {
  const kept = normaliseText(text);
  const words = { fi: kept, sv: kept, en: kept };
  return { words, isMultilingual: false, source: null, problems: [], lostFormatting: false };
}

/**
 * Reads HTML as Moodle writes it: paragraphs and lines become lines, `<span class="multilang" lang="fi">` (and its older form
 * `<lang lang="fi">`) a language's own part, emphasis and lists plain words. What could run or load something is refused.
 */
export function readHtml(html: string): RichText {
  const reading: HtmlReading = {
    words: openBuffers(),
    source: openBuffers(),
    problems: [],
    spans: [],
    isInSource: false,
    isMultilingual: false,
    lostFormatting: false,
  };
  for (const token of htmlTokens(html)) take(reading, token);
  const { problems, isMultilingual, lostFormatting } = reading;
  const source = normalised(reading.source);
  const isNamed = languages.some((language) => source[language] !== "");
  const words = normalised(reading.words);
  return { words, isMultilingual, source: isNamed ? source : null, problems, lostFormatting };
}

function normalised({ fi, sv, en }: Buffers): Words {
  return { fi: normaliseText(fi.text), sv: normaliseText(sv.text), en: normaliseText(en.text) };
}

/** Tags that only shape a text: without them it still says the same. */
const shaping = new Set(
  "b strong i em u s sub sup small code pre ul ol li h1 h2 h3 h4 h5 h6 blockquote a table tbody thead tr td th hr".split(
    " ",
  ),
);
/** Tags after which a new line begins. */
const lines = new Set("p div br li h1 h2 h3 h4 h5 h6 tr blockquote".split(" "));
const structural = new Set(["p", "div", "br", "span", "lang"]);
const running = new Set(
  "script style iframe object embed form input button svg math link meta base template".split(" "),
);

/** What has been read so far. Whether a line begins is kept beside it: to look for it in the text would read that anew at each tag. */
type Buffer = { text: string; isBlank: boolean; isAtLine: boolean };
type Buffers = Readonly<Record<Language, Buffer>>;

function openBuffers(): Buffers {
  const open = (): Buffer => ({ text: "", isBlank: true, isAtLine: false });
  return { fi: open(), sv: open(), en: open() };
}

function append(buffer: Buffer, text: string): void {
  const lastLine = text.lastIndexOf("\n");
  buffer.text += text;
  buffer.isBlank &&= text.trim() === "";
  buffer.isAtLine = (buffer.isAtLine || lastLine !== -1) && !/[^ \t]/.test(text.slice(lastLine + 1));
}

type HtmlReading = {
  readonly words: Buffers;
  readonly source: Buffers;
  readonly problems: TextProblem[];
  /** The language that holds within each of the spans around, innermost last; null where none has named one. */
  readonly spans: (Language | "other" | null)[];
  isInSource: boolean;
  isMultilingual: boolean;
  lostFormatting: boolean;
};

function take(reading: HtmlReading, token: HtmlToken): void {
  switch (token.kind) {
    case "text":
      for (const language of languagesOf(reading)) append(buffersOf(reading)[language], token.text);
      break;
    case "open":
      open(reading, token);
      break;
    case "close":
      if (isSpan(token.name)) reading.spans.pop();
      if (token.name === "p") reading.isInSource = false;
      break;
    case "problem":
      reading.problems.push(token.problem);
      break;
  }
}

/** What is being read: the paragraph of the source, or the text itself. */
function buffersOf({ isInSource, source, words }: HtmlReading): Buffers {
  return isInSource ? source : words;
}

function languagesOf({ spans }: HtmlReading): readonly Language[] {
  const language = spans.at(-1) ?? null;
  if (language === "other") return [];
  return language === null ? languages : [language];
}

function isSpan(name: string): boolean {
  return name === "span" || name === "lang";
}

function open(reading: HtmlReading, { name, attributes }: Extract<HtmlToken, { kind: "open" }>): void {
  reading.problems.push(...tagProblems(name, attributes));
  reading.lostFormatting ||= shaping.has(name) || "style" in attributes;
  if (name === "p") reading.isInSource = attributes["class"] === "source";
  if (lines.has(name)) breakLine(reading, name);
  if (isSpan(name)) openSpan(reading, languageOf(attributes));
}

function openSpan(reading: HtmlReading, language: Language | "other" | null): void {
  reading.isMultilingual ||= language !== null;
  reading.spans.push(language ?? reading.spans.at(-1) ?? null);
}

/** A paragraph begins a line of its own, where it does not stand at the beginning of one. */
function breakLine(reading: HtmlReading, name: string): void {
  const buffers = buffersOf(reading);
  for (const language of languagesOf(reading)) {
    const buffer = buffers[language];
    if (name === "br" || !(buffer.isBlank || buffer.isAtLine)) append(buffer, "\n");
  }
}

/** The language of a span; `other` is a language that the bank does not have, null is no language at all. */
function languageOf(attributes: Readonly<Record<string, string>>): Language | "other" | null {
  const named = attributes["lang"]?.toLowerCase().slice(0, 2);
  if (named === undefined) return null;
  return languages.find((language) => language === named) ?? "other";
}

function tagProblems(name: string, attributes: Readonly<Record<string, string>>): readonly TextProblem[] {
  const runs = Object.entries(attributes).some(
    ([attribute, value]) => attribute.startsWith("on") || /^\s*(?:javascript|data|vbscript):/i.test(value),
  );
  if (running.has(name) || runs) return [{ code: "script_in_text", detail: name }];
  return structural.has(name) || shaping.has(name) ? [] : [{ code: "markup_in_text", detail: name }];
}
