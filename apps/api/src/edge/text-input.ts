import { hasPiledMarks, withoutDirectionMarks } from "@vas/domain/vocabulary";
import { EdgeFailure } from "./edge-failure.ts";

const beyondLatin = /[^\u0000-\u02FF]/;

/**
 * May this text not be taken in? PostgreSQL cannot store NUL, lone halves of a character pair would come back changed, and to
 * normalise a pile of marks would keep everybody waiting.
 */
export function hasForbiddenText(text: string): boolean {
  return text.includes("\u0000") || !text.isWellFormed() || (beyondLatin.test(text) && hasPiledMarks(text));
}

function cleanText(text: string): string {
  if (hasForbiddenText(text)) throw new EdgeFailure("INVALID_TEXT");
  return beyondLatin.test(text) ? withoutDirectionMarks(text).normalize("NFC") : text;
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
