import { languages, type Language, type Words } from "../kernel/index.ts";

/**
 * Where the answer to a question stands: a section of law, a guide, a convention. One text alone says the same to every reader: so
 * sources were kept before they were translated, in versions that are never written anew.
 */
export type Source = Words | string;

/** What a source says in each language. */
export function sourceWords(source: Source): Words {
  return typeof source === "string" ? { fi: source, sv: source, en: source } : source;
}

/** Do both say the same, however they are kept? */
export function isSameSource(one: Source, other: Source): boolean {
  const [is, was] = [sourceWords(one), sourceWords(other)];
  return languages.every((language: Language) => is[language] === was[language]);
}
