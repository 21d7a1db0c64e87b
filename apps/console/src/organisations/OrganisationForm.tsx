import { saveOrganisationForm } from "@vas/domain/forms";
import type { CalendarDate } from "@vas/domain/kernel";
import { fieldLabels } from "@vas/domain/vocabulary";
import { Button, Cluster, Columns, DatePicker, Panel, Select, Stack, TextField, useWords } from "@vas/ui";
import type { ReactNode } from "react";
import { useCodes } from "../app/codes.ts";
import { CommandNotice } from "../app/commands/CommandNotice.tsx";
import type { Command } from "../app/commands/use-command.ts";
import { useValidatedForm, type ValidatedForm } from "../app/forms/form.ts";
import { FormFaults } from "../app/forms/FormFaults.tsx";
import { FormField } from "../app/forms/FormField.tsx";
import { UnsavedGuard } from "../app/forms/UnsavedGuard.tsx";
import { legalDayOf } from "../app/legal-day.ts";
import type { OrganisationDetailsInput } from "../schema.generated.ts";
import { CapacityField } from "./CapacityField.tsx";
import { messages } from "./messages.ts";
import type { OrganisationState } from "./organisation-form.ts";

export type OrganisationFormState = ValidatedForm<OrganisationState, OrganisationDetailsInput>;

/** The form of a body, checked by the domain's own rules. */
export function useOrganisationForm(start: OrganisationState): OrganisationFormState {
  const today = legalDayOf(new Date()) as CalendarDate;
  return useValidatedForm<OrganisationState, OrganisationDetailsInput>(saveOrganisationForm(today), start);
}

export type OrganisationFormProps = {
  readonly form: OrganisationFormState;
  readonly command: Pick<Command<never, never>, "isPending" | "refusal" | "failure">;
  readonly onSend: (details: OrganisationDetailsInput) => Promise<void>;
  /** The way back without saving. */
  readonly cancel: ReactNode;
  /** What somebody else changed meanwhile. */
  readonly conflict?: ReactNode;
};

/** What is known of a body, to be filled in. */
export function OrganisationForm({ form, command, onSend, cancel, conflict }: OrganisationFormProps) {
  const { t } = useWords();
  const send = form.handleSubmit(onSend);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send(event);
      }}
    >
      <Stack>
        {conflict}
        <FormFaults form={form} labelOf={(path) => t(fieldLabels[path])} />
        <Panel title={t(messages.facts)}>
          <OrganisationFields form={form} />
        </Panel>
        <CommandNotice command={command} />
        <Cluster>
          <Button type="submit" isPending={command.isPending}>
            {t(messages.save)}
          </Button>
          {cancel}
        </Cluster>
      </Stack>
      <UnsavedGuard isUnsaved={form.formState.isDirty} />
    </form>
  );
}

function OrganisationFields({ form }: { readonly form: OrganisationFormState }) {
  const { t } = useWords();
  const codes = useCodes();
  return (
    <Columns>
      <FormField form={form} name="kind">
        {(field) => <Select label={t(fieldLabels.kind)} options={codes.options("organisationKind")} {...field} />}
      </FormField>
      <FormField form={form} name="name">
        {(field) => <TextField label={t(messages.nameFi)} {...field} />}
      </FormField>
      <FormField form={form} name="nameSv">
        {(field) => <TextField label={t(fieldLabels.nameSv)} isOptional {...field} />}
      </FormField>
      <FormField form={form} name="nameEn">
        {(field) => <TextField label={t(fieldLabels.nameEn)} isOptional {...field} />}
      </FormField>
      <FormField form={form} name="municipality">
        {(field) => <TextField label={t(messages.municipality)} isOptional {...field} />}
      </FormField>
      <FormField form={form} name="capacity">
        {(field) => <CapacityField {...field} />}
      </FormField>
      <FormField form={form} name="openedOn">
        {(field) => <DatePicker label={t(fieldLabels.openedOn)} isOptional {...field} />}
      </FormField>
    </Columns>
  );
}
