import { setupI18n, type I18n } from "@lingui/core";
import { compileMessage, type CompiledMessage } from "@lingui/message-utils/compileMessage";
import { languages, localeOf, type Language, type Words } from "./language.ts";

export type Values = Readonly<Record<string, string | number>>;

const compiled = new Map<string, CompiledMessage>();

/** Parses a message once; the parser builds no code from text, so it runs under a strict content security policy. */
function compileOnce(text: string): CompiledMessage {
  const known = compiled.get(text);
  if (known !== undefined) return known;
  const message = compileMessage(text);
  compiled.set(text, message);
  return message;
}

function translator(language: Language): I18n {
  return setupI18n({ locale: language, locales: localeOf[language], messages: { [language]: {} } }).setMessagesCompiler(
    compileOnce,
  );
}

const translators = new Map(languages.map((language) => [language, translator(language)]));

/** The words in one language with the values put in their places. */
export function translate(language: Language, words: Words, values?: Values): string {
  const text = words[language];
  return translators.get(language)?._(text, values, { message: text }) ?? text;
}
