/** The languages in which everything a person reads exists. Finnish is the source. */
export const languages = ["fi", "sv", "en"] as const;
export type Language = (typeof languages)[number];

/** The same words in every language; ICU message syntax is allowed. */
export type Words = Readonly<Record<Language, string>>;

/** Locales that decide how dates, numbers and names of countries look. Finnish customs hold in Swedish as well. */
export const localeOf: Readonly<Record<Language, string>> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = { fi: "Suomi", sv: "Svenska", en: "English" };

/** Is this one of the three languages? */
export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}
