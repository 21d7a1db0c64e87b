import { languageNames, languages } from "../i18n/language.ts";
import { useWords } from "../i18n/Localised.tsx";
import { messages } from "../messages.ts";

/** Switches the language in place. Each language is named by itself, so that it is found in a foreign page too. */
export function LanguageSwitch() {
  const { t, language, setLanguage } = useWords();
  return (
    <div className="ui-languages" role="group" aria-label={t(messages.language)}>
      {languages.map((code) => (
        <button
          key={code}
          type="button"
          className="ui-language"
          lang={code}
          aria-pressed={code === language}
          aria-label={`${code.toUpperCase()} ${languageNames[code]}`}
          onClick={() => setLanguage(code)}
        >
          {code.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
