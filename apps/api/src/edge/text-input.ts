import { EdgeFailure } from "./edge-failure.ts";

/** NUL, which PostgreSQL cannot store, and the controls that make text read in another order than it is written. */
const forbidden = /[\u0000\u202A-\u202E\u2066-\u2069]/;
const beyondLatin = /[^\u0000-\u02FF]/;

/** May this text not be taken in? Lone halves of a character pair would come back changed. */
export function hasForbiddenText(text: string): boolean {
  return forbidden.test(text) || !text.isWellFormed();
}

function cleanText(text: string): string {
  if (!beyondLatin.test(text)) {
    if (text.includes("\u0000")) throw new EdgeFailure("INVALID_TEXT");
    return text;
  }
  if (hasForbiddenText(text)) throw new EdgeFailure("INVALID_TEXT");
  return text.normalize("NFC");
}

/** Deeper than any input of the schemas; a document of brackets alone would otherwise exhaust the stack. */
const deepest = 32;

/**
 * The same value with every text in Unicode normal form C. Done once here, so that a name typed on one keyboard is found
 * when searched from another. @throws EdgeFailure INVALID_TEXT, BAD_USER_INPUT where it is nested too deep
 */
export function cleanInput(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return cleanRecord(value, 0);
}

function clean(value: unknown, depth: number): unknown {
  if (typeof value === "string") return cleanText(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth > deepest) throw new EdgeFailure("BAD_USER_INPUT");
  return Array.isArray(value) ? value.map((item) => clean(item, depth + 1)) : cleanRecord(value, depth + 1);
}

function cleanRecord(value: object, depth: number): Record<string, unknown> {
  const cleaned: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    // Assigning this name would change the object's prototype instead of adding a property.
    if (key !== "__proto__") cleaned[key] = clean(inner, depth);
  }
  return cleaned;
}
