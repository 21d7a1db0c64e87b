import type { Words } from "@vas/domain/kernel";
import { Columns, languageNames, languages, TextArea, TextField, useWords } from "@vas/ui";
import { messages } from "./messages.ts";

type Props = {
  readonly label: string;
  readonly value: Words;
  readonly onChange: (words: Words) => void;
  /** In one line; otherwise several. */
  readonly isShort?: boolean;
};

/** The same text in the three languages side by side, so that a translation is written beside what it translates. */
export function WordsFields({ label, value, onChange, isShort = false }: Props) {
  const { t } = useWords();
  const Field = isShort ? TextField : TextArea;
  return (
    <Columns>
      {languages.map((language) => (
        <Field
          key={language}
          label={t(messages.inLanguage, { what: label, language: languageNames[language] })}
          value={value[language]}
          onChange={(text) => onChange({ ...value, [language]: text })}
        />
      ))}
    </Columns>
  );
}
