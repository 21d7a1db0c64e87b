import { fieldLabels, interpreterLanguageCodes, proseRule } from "@vas/domain/vocabulary";
import { Checkbox, ComboBox, Stack, TextArea, useWords } from "@vas/ui";
import { useMemo } from "react";
import { FormField } from "../../app/forms/FormField.tsx";
import type { ContentForm } from "./form-fields.ts";
import { messages } from "./messages.ts";

/** Whether the person is safe now, and how to reach them without danger. */
export function SafetyFields({ form }: { readonly form: ContentForm }) {
  const { t } = useWords();
  return (
    <Stack>
      <FormField form={form} name="acuteDanger">
        {({ value, onChange, inputRef }) => (
          <Checkbox isSelected={value} onChange={onChange} inputRef={inputRef}>
            {t(messages.acuteDanger)}
          </Checkbox>
        )}
      </FormField>
      <FormField form={form} name="safetyNow">
        {(field) => (
          <TextArea
            label={t(fieldLabels.safetyNow)}
            description={t(messages.safetyNowHelp)}
            isOptional
            maxGraphemes={proseRule.max}
            {...field}
          />
        )}
      </FormField>
      <FormField form={form} name="safeContact">
        {(field) => (
          <TextArea
            label={t(fieldLabels.safeContact)}
            description={t(messages.safeContactHelp)}
            isOptional
            maxGraphemes={proseRule.max}
            {...field}
          />
        )}
      </FormField>
    </Stack>
  );
}

/** In which language an interpreter is needed. */
export function InterpreterField({ form }: { readonly form: ContentForm }) {
  const { t, format } = useWords();
  const languages = useMemo(
    () =>
      interpreterLanguageCodes
        .map((code) => ({ id: code, label: format.languageName(code) }))
        .toSorted((one, other) => format.compare(one.label, other.label)),
    [format],
  );
  return (
    <FormField form={form} name="interpreterLanguage">
      {(field) => (
        <ComboBox
          label={t(fieldLabels.interpreterLanguage)}
          description={t(messages.interpreterHelp)}
          isOptional
          options={languages}
          {...field}
        />
      )}
    </FormField>
  );
}
