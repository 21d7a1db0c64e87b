import { parseCode } from "./code.ts";

/**
 * Languages for which an interpreter may be ordered: ISO 639-1 codes, and ISO 639-3 where a spoken language has no shorter one.
 * Names come from Intl.DisplayNames where they are shown.
 */
// prettier-ignore
export const interpreterLanguageCodes = [
  "am", "ar", "az", "be", "bg", "bn", "bs", "ckb", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "ha", "he",
  "hi", "hr", "hu", "hy", "id", "ig", "is", "it", "ja", "ka", "kk", "km", "ko", "ku", "ky", "ln", "lo", "lt", "lv", "mk",
  "mn", "ms", "my", "ne", "nl", "no", "om", "pa", "pl", "prs", "ps", "pt", "rn", "ro", "ru", "rw", "si", "sk", "sl", "sn",
  "so", "sq", "sr", "sv", "sw", "ta", "te", "tg", "th", "ti", "tk", "tl", "tr", "tw", "ug", "uk", "ur", "uz", "vi", "wo",
  "yo", "zh", "zu", "rom", "pcm",
] as const;
export type InterpreterLanguage = (typeof interpreterLanguageCodes)[number];

/** The code of an interpreter's language, or undefined where the text is none. */
export function parseInterpreterLanguage(text: string): InterpreterLanguage | undefined {
  return parseCode(interpreterLanguageCodes, text);
}
