import { languages, RadioGroup, useWords, type Language } from "@vas/ui";
import { useCodes } from "../app/codes.ts";
import { editor } from "./editor-messages.ts";

type ChoiceProps = {
  readonly label?: string;
  readonly value: Language;
  readonly onChange: (language: Language) => void;
};

/** The language in which a course is written or read, whatever the language of the screen. */
export function LanguageChoice({ label, value, onChange }: ChoiceProps) {
  const { t } = useWords();
  const { options } = useCodes();
  return (
    <RadioGroup
      label={label ?? t(editor.writing)}
      layout="columns"
      options={options("language")}
      value={value}
      onChange={(chosen) => onChange(languages.find((one) => one === chosen) ?? value)}
    />
  );
}
