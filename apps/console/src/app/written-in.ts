import { languages, type Language, type Words } from "@vas/ui";

/** In which language words are read: the reader's where they are written in it, or else the first one in which they are. */
export function languageWritten(words: Words, reader: Language): Language {
  return [reader, ...languages].find((one) => words[one].trim() !== "") ?? reader;
}

/** In which language words are read where that is not the reader's, to be marked with `lang`; else undefined. */
export function otherLanguage(words: Words, reader: Language): Language | undefined {
  const language = languageWritten(words, reader);
  return language === reader ? undefined : language;
}

/** The words in the reader's language, or else in the first language in which there are any; empty where there are none. */
export function writtenIn(words: Words, reader: Language): string {
  const text = words[languageWritten(words, reader)];
  return text.trim() === "" ? "" : text;
}
