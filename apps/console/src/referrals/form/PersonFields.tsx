import { fieldLabels } from "@vas/domain/vocabulary";
import { Columns, DateField, Stack, TextArea, TextField, useWords, Select } from "@vas/ui";
import type { ReactNode } from "react";
import type { FieldValues } from "react-hook-form";
import { useCodes } from "../../app/codes.ts";
import type { ValidatedForm } from "../../app/forms/form.ts";
import { FormField, type Bound } from "../../app/forms/FormField.tsx";
import { messages } from "./messages.ts";
import { NationalityField } from "./NationalityField.tsx";
import type { PersonState } from "./referral-state.ts";

export type PersonFieldsProps<State extends FieldValues, Input> = {
  readonly form: ValidatedForm<State, Input>;
  /** Where the person stands in the form; empty where the person is the whole form. */
  readonly at: string;
};

/** Who a person is, as far as it is known: anywhere in a form. */
export function PersonFields<State extends FieldValues, Input>({ form, at }: PersonFieldsProps<State, Input>) {
  const { t } = useWords();
  const codes = useCodes();
  // A form's type is that of its whole state; here only the person's own fields are touched.
  const anyForm = form as unknown as ValidatedForm<FieldValues, FieldValues>;
  const bind = <Name extends keyof PersonState>(name: Name, show: (field: Bound<PersonState[Name]>) => ReactNode) => (
    <FormField form={anyForm} name={at === "" ? name : `${at}.${name}`}>
      {(field) => show(field as unknown as Bound<PersonState[Name]>)}
    </FormField>
  );
  return (
    <Stack>
      <Columns>
        {bind("givenName", (field) => (
          <TextField label={t(fieldLabels.givenName)} isOptional {...field} />
        ))}
        {bind("familyName", (field) => (
          <TextField label={t(fieldLabels.familyName)} isOptional {...field} />
        ))}
        {bind("otherNames", (field) => (
          <TextField label={t(fieldLabels.otherNames)} description={t(messages.otherNamesHelp)} isOptional {...field} />
        ))}
        {bind("birthDate", (field) => (
          <DateField label={t(fieldLabels.birthDate)} isOptional {...field} />
        ))}
        {bind("sex", (field) => (
          <Select label={t(fieldLabels.sex)} options={codes.options("sex")} {...field} />
        ))}
        {bind("identityNumber", (field) => (
          <TextField
            label={t(fieldLabels.identityNumber)}
            description={t(messages.identityNumberHelp)}
            isOptional
            {...field}
          />
        ))}
      </Columns>
      {bind("nationalities", (field) => (
        <NationalityField {...field} />
      ))}
      {bind("contact", (field) => (
        <TextArea label={t(fieldLabels.contact)} description={t(messages.contactHelp)} isOptional rows={2} {...field} />
      ))}
    </Stack>
  );
}
