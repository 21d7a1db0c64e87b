/** The languages in which everything a person reads exists. Finnish is the source. */
export const languages = ["fi", "sv", "en"] as const;
export type Language = (typeof languages)[number];

/** The same words in every language. */
export type Words = Readonly<Record<Language, string>>;
