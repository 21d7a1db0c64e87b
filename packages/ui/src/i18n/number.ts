import { localeOf, type Language } from "./language.ts";

/** Digits in groups of three as English writes them, `1,500` or `12,500.5`; `0,500` is no such number. */
const grouped = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/;

/**
 * A number as somebody writes it, or undefined where it is none. Spaces group digits by three and the sign of minus may be long, in
 * every language; any other space stands between two numbers. In Finnish and Swedish a comma begins the decimals, and so does a
 * point; in English a point does, and a comma groups thousands where three digits follow it: `1,500` is one and a half in Finnish
 * and fifteen hundred in English. Any other single comma begins the decimals in English too, for that is how many write it here.
 */
export function readNumber(text: string, language: Language): number | undefined {
  const written = text
    .trim()
    .replaceAll(/(\d)\s(?=\d{3}(?!\d))/g, "$1")
    .replace("\u2212", "-");
  if (written === "") return undefined;
  const isGrouped = language === "en" && grouped.test(written);
  const number = Number(isGrouped ? written.replaceAll(",", "") : written.replace(",", "."));
  return Number.isFinite(number) ? number : undefined;
}

/**
 * The number with every digit as the language writes its decimals, to be read and to be written on: without groups, in which one
 * language has a comma where another has its decimals.
 */
export function writeNumber(number: number, language: Language): string {
  return number.toLocaleString(localeOf[language], { useGrouping: false, maximumFractionDigits: 20 });
}
