import { fieldLabels } from "@vas/domain/vocabulary";
import { Checkbox, Columns, DatePicker, RadioGroup, Stack, useWords } from "@vas/ui";
import { useWatch } from "react-hook-form";
import { useCodes } from "../../app/codes.ts";
import { FormField } from "../../app/forms/FormField.tsx";
import { yearsBetween } from "../../app/legal-day.ts";
import type { ContentForm } from "./form-fields.ts";
import { messages } from "./messages.ts";

const adultAge = 18;

export type ConsentFieldsProps = {
  readonly form: ContentForm;
  readonly today: string;
  readonly birthDate: string | null;
};

/** The consent without which nobody is referred; what is asked depends on the person's age. */
export function ConsentFields({ form, today, birthDate }: ConsentFieldsProps) {
  const { t } = useWords();
  const codes = useCodes();
  const givenBy = useWatch({ control: form.control, name: "consent.givenBy" });
  const isChild = birthDate !== null && yearsBetween(birthDate, today) < adultAge;
  const mayBeChild = isChild || (birthDate === null && givenBy === "representative");
  const known = isChild ? messages.consentChild : messages.consentAdult;
  return (
    <Stack>
      <p>{t(birthDate === null ? messages.consentUnknownAge : known)}</p>
      <Columns>
        <FormField form={form} name="consent.givenBy">
          {(field) => (
            <RadioGroup label={t(fieldLabels.consentGivenBy)} options={codes.options("consentGiver")} {...field} />
          )}
        </FormField>
        <FormField form={form} name="consent.givenOn">
          {(field) => <DatePicker label={t(fieldLabels.consentGivenOn)} max={today} {...field} />}
        </FormField>
      </Columns>
      {mayBeChild && (
        <FormField form={form} name="consent.childHeard">
          {({ value, onChange, inputRef }) => (
            <Checkbox
              description={t(messages.childHeardHelp)}
              isSelected={value === true}
              onChange={onChange}
              inputRef={inputRef}
            >
              {t(fieldLabels.childHeard)}
            </Checkbox>
          )}
        </FormField>
      )}
    </Stack>
  );
}
