import type { CalendarDate, Language, Words } from "@vas/domain/kernel";

/**
 * Puts the parts into a text where it has their names in braces. What is put in is taken as it is: a course's title may have
 * braces or dollar signs of its own.
 * @throws Error where the text has a place for a part that is not given: a mail with a hole in it is not sent
 */
export function fill(text: string, parts: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_place, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`A mail has no ${name} to say`);
    return part;
  });
}

/** A day as people write it: 1.12.2026, in English 1 December 2026. */
export function dayIn(language: Language, day: CalendarDate): string {
  const [locale, dateStyle] = language === "en" ? (["en-GB", "long"] as const) : (["fi", "short"] as const);
  return new Intl.DateTimeFormat(locale, { dateStyle, timeZone: "UTC" }).format(new Date(`${day}T12:00:00Z`));
}

/** Whom learners may ask about the training, as the operator has told it. */
export type TrainingContact = { readonly mail: string | undefined; readonly phone: string | undefined };

const contactWords: Words = {
  fi: "\n\nKysyttävää koulutuksesta? Ota yhteyttä: {contact}",
  sv: "\n\nHar du frågor om utbildningen? Kontakta: {contact}",
  en: "\n\nQuestions about the training? Contact: {contact}",
};

/** What stands at the end of a learner's mail: whom to ask. Nothing where nobody is named. */
export function contactLine(language: Language, { mail, phone }: TrainingContact): string {
  const contact = [mail, phone].filter(Boolean).join(", ");
  return contact === "" ? "" : fill(contactWords[language], { contact });
}
