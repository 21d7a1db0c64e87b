/** What can be wrong with one field of a form or a command. */
export const fieldProblemCodes = [
  "required",
  "too_long",
  "forbidden_characters",
  "malformed",
  "not_a_date",
  "in_future",
  "too_early",
  "too_late",
  "out_of_range",
  "unknown_code",
  "repeated",
  "not_applicable",
  "wrong_check_character",
  "other_birth_date",
] as const;
export type FieldProblem = (typeof fieldProblemCodes)[number];

/**
 * How long a text may be, in characters as a reader counts them (graphemes), and whether it may be missing. It also weighs at
 * most three bytes a character as a draft sends it, so that a form within its limits fits into one request; that is reached
 * only by a text of emoji, quotation marks or piled-up accents.
 */
export type TextRule = { readonly max: number; readonly required: boolean };

/** A line: a name, a title. */
export const lineRule: TextRule = { max: 200, required: true };
/** A line that may be empty. */
export const optionalLineRule: TextRule = { max: 200, required: false };
/** Running text: circumstances, reasons, a note. */
export const proseRule: TextRule = { max: 5_000, required: true };
/** Running text that may be empty. */
export const optionalProseRule: TextRule = { max: 5_000, required: false };

/** Characters that have no place in a file: NUL and other control characters except tab and line feed. */
const forbidden = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/u;

/**
 * The marks of writing direction, with which a text can be made to read otherwise than it is stored. Nobody types them: they come
 * along when a name or a number is copied, and the text says the same without them.
 */
const directionMarks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

const graphemes = new Intl.Segmenter("fi", { granularity: "grapheme" });

/** The text without marks of writing direction. */
export function withoutDirectionMarks(text: string): string {
  return text.replaceAll(directionMarks, "");
}

/**
 * More marks on one letter than any writing needs. Unicode's own format for text that streams allows thirty (UAX #15, 13), because
 * to put a longer pile in order takes time as the square of its length.
 */
const pile = /\p{M}{31}/u;

/** Does the text, or what is left of it without marks of writing direction, pile up more marks than may be normalised? */
export function hasPiledMarks(text: string): boolean {
  return pile.test(withoutDirectionMarks(text));
}

/** A line's end as others write it. It is sought from the first return of a row only: from each, a long row would take its square. */
const foreignLineEnd = /(?<!\r)\r+\n/gu;

/**
 * The one form in which text is kept: NFC, line feeds only, no marks of writing direction, no white space at the ends. Where marks
 * are piled up it is not NFC; such a text is never kept, since `textProblem` refuses it.
 */
export function normaliseText(text: string): string {
  const lines = withoutDirectionMarks(text).replaceAll(foreignLineEnd, "\n");
  return (pile.test(lines) ? lines : lines.normalize("NFC")).trim();
}

/** The one form in which a person's name is kept: that of a text, on one line, its words apart by one space. */
export function normaliseName(name: string): string {
  return normaliseText(name).replaceAll(/\s+/gu, " ");
}

/** Characters as a reader counts them. */
export function graphemeLength(text: string): number {
  let length = 0;
  for (const _ of graphemes.segment(text)) length += 1;
  return length;
}

const bytesACharacter = 3;
/** The most bytes that one UTF-16 unit can weigh in a draft. */
const heaviestUnit = 4;

/** Bytes of a text within a JSON string, in UTF-8; lone surrogates are sent escaped, and refused elsewhere. */
export function jsonBytes(text: string): number {
  let bytes = 0;
  for (const character of text) bytes += bytesOf(character.codePointAt(0) ?? 0);
  return bytes;
}

const doubleQuote = 0x22;
const backslash = 0x5c;

function bytesOf(codePoint: number): number {
  if (codePoint === doubleQuote || codePoint === backslash || codePoint < 0x20) return 2;
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

/** Bytes of a text as a draft sends it: a draft is JSON within JSON, so that what is escaped is escaped twice. */
function draftBytes(text: string): number {
  return jsonBytes(JSON.stringify(text).slice(1, -1));
}

/** Is a text, as it stands, longer or heavier than the rule allows? */
export function isTooLong(text: string, { max }: TextRule): boolean {
  if (text.length > max && graphemeLength(text) > max) return true;
  const most = max * bytesACharacter;
  return text.length * heaviestUnit > most && draftBytes(text) > most;
}

/** What is wrong with a text after `normaliseText`, or undefined where nothing is. Lone surrogates and piled marks are refused. */
export function textProblem(text: string, rule: TextRule): FieldProblem | undefined {
  if (!text.isWellFormed() || hasPiledMarks(text)) return "forbidden_characters";
  const kept = normaliseText(text);
  if (forbidden.test(kept)) return "forbidden_characters";
  if (kept === "") return rule.required ? "required" : undefined;
  return isTooLong(kept, rule) ? "too_long" : undefined;
}
