import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { formatsOf, type Formats } from "./format.ts";
import { isLanguage, localeOf, type Language, type Words } from "./language.ts";
import { translate, type Values } from "./translate.ts";

/** What a component needs to speak: words in the person's language, values in its customs. */
export type Speech = {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  /** Takes the language of the person's profile, unless another was chosen on this machine. */
  readonly adoptLanguage: (language: Language) => void;
  readonly t: (words: Words, values?: Values) => string;
  readonly format: Formats;
};

const SpeechContext = createContext<Speech | undefined>(undefined);

const cookieName = "vas-language";

function rememberedLanguage(): Language | undefined {
  const remembered = new RegExp(`(?:^|; )${cookieName}=(\\w+)`).exec(document.cookie)?.[1];
  return isLanguage(remembered) ? remembered : undefined;
}

/** The language chosen earlier on this machine, else the browser's first known one, else Finnish. */
export function preferredLanguage(): Language {
  const remembered = rememberedLanguage();
  if (remembered) return remembered;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? "fi";
}

function remember(language: Language): void {
  document.cookie = `${cookieName}=${language}; path=/; max-age=31536000; SameSite=Strict`;
}

type LocalisedProps = {
  readonly children: ReactNode;
  readonly initial?: Language;
  /** Told when the person changes the language, for example to keep it in the profile. */
  readonly onChange?: (language: Language) => void;
};

/**
 * Gives everything below it one language and switches it in place: nothing is loaded again and nothing typed is lost.
 * Sets `<html lang>` and remembers the choice in a cookie that the server reads for its own words.
 */
export function Localised({ children, initial, onChange }: LocalisedProps) {
  const [language, setLanguage] = useState<Language>(() => initial ?? preferredLanguage());
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const speech = useMemo<Speech>(() => {
    const speak = (next: Language): void => {
      // At once and not after the next paint: what is asked of the server while that is made is asked in this language.
      document.documentElement.lang = next;
      setLanguage(next);
    };
    return {
      language,
      setLanguage: (next) => {
        remember(next);
        speak(next);
        onChange?.(next);
      },
      adoptLanguage: (next) => speak(rememberedLanguage() ?? next),
      t: (words, values) => translate(language, words, values),
      format: formatsOf(language),
    };
  }, [language, onChange]);
  return (
    <SpeechContext.Provider value={speech}>
      <I18nProvider locale={localeOf[language]}>{children}</I18nProvider>
    </SpeechContext.Provider>
  );
}

/**
 * Words and formats of the current language.
 * @throws Error outside `Localised`: a component without a language would show nothing.
 */
export function useWords(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error("useWords needs <Localised> above it");
  return speech;
}
