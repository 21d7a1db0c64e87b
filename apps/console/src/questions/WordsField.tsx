import { issueWords } from "@vas/domain/forms";
import { Columns, languages, TextArea, useWords, type Words } from "@vas/ui";
import { get, type FieldErrors } from "react-hook-form";
import { useCodes } from "../app/codes.ts";
import { messages } from "./question-editor-messages.ts";

/** What is wrong in a form at a path, in words. */
export function useFaults(errors: FieldErrors): (path: string) => string | undefined {
  const { t } = useWords();
  return (path) => {
    const fault: unknown = get(errors, path);
    const isFault = typeof fault === "object" && fault !== null && "message" in fault;
    return isFault && typeof fault.message === "string" ? t(issueWords(fault.message, path)) : undefined;
  };
}

type Props = {
  readonly label: string;
  readonly value: Words;
  readonly onChange: (value: Words) => void;
  readonly onBlur: () => void;
  /** The path of the text in its form, under which its languages' faults stand. */
  readonly path: string;
  readonly faultAt: (path: string) => string | undefined;
  /** Lines to begin with; it grows with what is written. */
  readonly rows?: number;
  readonly maxGraphemes?: number;
  readonly description?: string;
};

/** One text in every language, side by side where there is room. */
export function WordsField({
  label,
  value,
  onChange,
  onBlur,
  path,
  faultAt,
  rows = 3,
  maxGraphemes,
  description,
}: Props) {
  const { t } = useWords();
  const codes = useCodes();
  return (
    <Columns>
      {languages.map((language) => {
        const field = {
          label: t(messages.inLanguage, { name: label, language: codes.label("language", language) }),
          description,
          lang: language,
          value: value[language],
          onChange: (text: string) => onChange({ ...value, [language]: text }),
          onBlur,
          error: faultAt(`${path}.${language}`),
        };
        return (
          <TextArea key={language} rows={rows} {...(maxGraphemes === undefined ? {} : { maxGraphemes })} {...field} />
        );
      })}
    </Columns>
  );
}
