import { fieldLabels } from "@vas/domain/vocabulary";
import { RadioGroup, useWords, type Language } from "@vas/ui";
import { useCodes } from "../app/codes.ts";
import type { Bound } from "../app/forms/FormField.tsx";
import { decisionMessages } from "./decision-messages.ts";

/** The language in which the person gets the decision. Nothing is chosen beforehand: the screen's language tells nothing of it. */
export function LetterLanguageField({ onChange, ...field }: Bound<Language | null>) {
  const { t } = useWords();
  const { options } = useCodes();
  return (
    <RadioGroup
      label={t(fieldLabels.letterLanguage)}
      description={t(decisionMessages.letterLanguageHelp)}
      isRequired
      layout="columns"
      options={options("language")}
      onChange={(code) => onChange(code as Language | null)}
      {...field}
    />
  );
}
