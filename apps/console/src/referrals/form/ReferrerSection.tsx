import { fieldLabels } from "@vas/domain/vocabulary";
import { Columns, DatePicker, Panel, Select, Stack, TextArea, TextField, useWords, type Option } from "@vas/ui";
import { useCodes } from "../../app/codes.ts";
import { FormField } from "../../app/forms/FormField.tsx";
import { OrganisationField } from "../../organisations/OrganisationField.tsx";
import { contentFormOf, type ContentForm, type ReferralForm } from "./form-fields.ts";
import { messages } from "./messages.ts";

/** The ways in which a referral is written in by hand. */
const channels = ["form", "phone", "post", "email"];

/** Who refers, and how and when it came. */
export function ReferrerSection({ form, today }: { readonly form: ReferralForm; readonly today: string }) {
  const { t } = useWords();
  const codes = useCodes();
  return (
    <Panel title={t(messages.referrer)}>
      <Stack>
        <Columns>
          <FormField form={form} name="receivedOn">
            {(field) => <DatePicker label={t(fieldLabels.receivedOn)} max={today} {...field} />}
          </FormField>
          <FormField form={form} name="channel">
            {(field) => (
              <Select label={t(fieldLabels.channel)} options={codes.options("channel", channels)} {...field} />
            )}
          </FormField>
        </Columns>
        <ReferrerFields
          form={contentFormOf(form)}
          organisationName={form.getValues("organisationName")}
          onOrganisation={(chosen) => form.setValue("organisationName", chosen?.label ?? "")}
        />
      </Stack>
    </Panel>
  );
}

export type ReferrerFieldsProps = {
  readonly form: ContentForm;
  /** The name of the body that was chosen earlier. */
  readonly organisationName: string;
  readonly onOrganisation?: (chosen: Option | null) => void;
};

/** Who refers: in a new referral and in one that is amended. */
export function ReferrerFields({ form, organisationName, onOrganisation }: ReferrerFieldsProps) {
  const { t } = useWords();
  const codes = useCodes();
  const chosen = form.getValues("referrer.organisation");
  return (
    <Columns>
      <FormField form={form} name="referrer.kind">
        {(field) => <Select label={t(fieldLabels.referrerKind)} options={codes.options("referrerKind")} {...field} />}
      </FormField>
      <FormField form={form} name="referrer.organisation">
        {(field) => (
          <OrganisationField
            label={t(fieldLabels.organisation)}
            description={t(messages.organisationHelp)}
            isOptional
            chosen={chosen === null ? undefined : { id: chosen, label: organisationName }}
            onChosen={onOrganisation}
            {...field}
          />
        )}
      </FormField>
      <FormField form={form} name="referrer.contactName">
        {(field) => <TextField label={t(fieldLabels.contactName)} isOptional {...field} />}
      </FormField>
      <FormField form={form} name="referrer.contactDetails">
        {(field) => <TextArea label={t(fieldLabels.contactDetails)} isOptional rows={2} {...field} />}
      </FormField>
    </Columns>
  );
}
