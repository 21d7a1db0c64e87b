import { fieldLabels, proseRule } from "@vas/domain/vocabulary";
import { TextArea, useWords } from "@vas/ui";
import { FormField } from "../../app/forms/FormField.tsx";
import type { ContentForm } from "./form-fields.ts";
import { messages } from "./messages.ts";

/** What has happened, in running text. */
export function CircumstancesFields({ form }: { readonly form: ContentForm }) {
  const { t } = useWords();
  return (
    <FormField form={form} name="circumstances">
      {(field) => (
        <TextArea
          label={t(fieldLabels.circumstances)}
          description={t(messages.circumstancesHelp)}
          rows={8}
          maxGraphemes={proseRule.max}
          {...field}
        />
      )}
    </FormField>
  );
}
