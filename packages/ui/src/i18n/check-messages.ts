import { parse, type Token } from "@messageformat/parser";
import type { MessageMap } from "./define-messages.ts";
import { languages, localeOf, type Language, type Words } from "./language.ts";

export { unusedMessages } from "./unused-messages.ts";

function casesOf(token: Token): readonly Token[] {
  return "cases" in token ? token.cases.flatMap((one) => one.tokens) : [];
}

/** The names of the values a message wants, `name` or `name:plural`, in order of the alphabet. */
function placeholders(tokens: readonly Token[]): string[] {
  const found = tokens.flatMap((token) => {
    if (!("arg" in token)) return [];
    const kind = token.type === "argument" ? "" : `:${token.type}`;
    return [`${token.arg}${kind}`, ...placeholders(casesOf(token))];
  });
  return [...new Set(found)].sort();
}

function pluralFaults(language: Language, tokens: readonly Token[]): string[] {
  const needed = new Intl.PluralRules(localeOf[language]).resolvedOptions().pluralCategories;
  return tokens.flatMap((token) => {
    if (token.type !== "plural") return pluralFaultsInside(language, token);
    const keys = token.cases.map((one) => one.key);
    const missing = needed.filter((category) => !keys.includes(category));
    const own = missing.length === 0 ? [] : [`lacks the plural forms ${missing.join(", ")}`];
    return [...own, ...pluralFaultsInside(language, token)];
  });
}

function pluralFaultsInside(language: Language, token: Token): string[] {
  return pluralFaults(language, casesOf(token));
}

/** Values come formatted by the customs of the language; the browser clients do not even carry the means to do it here. */
function formattingFaults(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => [
    ...(token.type === "function" ? [`formats {${token.arg}} by itself`] : []),
    ...formattingFaults(casesOf(token)),
  ]);
}

function textFaults(language: Language, text: string): { faults: string[]; wants: string } {
  if (text.trim() === "") return { faults: ["is empty"], wants: "" };
  try {
    const tokens = parse(text, { cardinal: ["zero", "one", "two", "few", "many", "other"] });
    return {
      faults: [...pluralFaults(language, tokens), ...formattingFaults(tokens)],
      wants: placeholders(tokens).join(", "),
    };
  } catch (error) {
    return { faults: [`is not a valid ICU message: ${String(error)}`], wants: "" };
  }
}

function wordsFaults(key: string, words: Words): string[] {
  const read = languages.map((language) => ({ language, ...textFaults(language, words[language] ?? "") }));
  const own = read.flatMap(({ language, faults }) => faults.map((fault) => `${key}.${language} ${fault}`));
  const source = read[0]?.wants;
  const differing = read.filter(({ wants }) => wants !== source);
  return [
    ...own,
    ...differing.map(({ language, wants }) => `${key}.${language} wants {${wants}} where fi wants {${source}}`),
  ];
}

/**
 * Every fault of a message map in a sentence each: a language missing or empty, ICU syntax that does not parse,
 * plural forms the language has but the message lacks, values formatted by the message, values that differ between the languages.
 */
export function faultsOf(messages: MessageMap): string[] {
  return Object.entries(messages).flatMap(([key, words]) => wordsFaults(key, words));
}
