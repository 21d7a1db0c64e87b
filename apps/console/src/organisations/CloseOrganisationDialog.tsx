import { closeOrganisationForm, type CloseOrganisationInput } from "@vas/domain/forms";
import type { CalendarDate } from "@vas/domain/kernel";
import { fieldLabels } from "@vas/domain/vocabulary";
import { DatePicker, useToast, useWords } from "@vas/ui";
import { useCommand } from "../app/commands/use-command.ts";
import { showInvalidField, useValidatedForm } from "../app/forms/form.ts";
import { FormDialog } from "../app/forms/FormDialog.tsx";
import { FormField } from "../app/forms/FormField.tsx";
import { legalDayOf } from "../app/legal-day.ts";
import { CloseOrganisationDocument } from "./OrganisationCommands.generated.ts";
import { messages } from "./messages.ts";

type CloseOrganisationDialogProps = {
  readonly organisation: { readonly id: string; readonly version: number; readonly openedOn: string | null };
  readonly onClose: () => void;
};

/** Marks a body as closed from a day on; asks, because a closed one is not changed any more. */
export function CloseOrganisationDialog({ organisation, onClose }: CloseOrganisationDialogProps) {
  const { t } = useWords();
  const toast = useToast();
  const command = useCommand(CloseOrganisationDocument);
  const today = legalDayOf(new Date()) as CalendarDate;
  const form = useValidatedForm<{ closedOn: string | null }, CloseOrganisationInput>(
    closeOrganisationForm(today, organisation.openedOn as CalendarDate | null),
    { closedOn: today },
  );
  const send = form.handleSubmit(({ closedOn }) =>
    command.send(
      { input: { organisation: organisation.id, expectedVersion: organisation.version, closedOn } },
      {
        OrganisationChanged: () => {
          toast({ message: t(messages.closedSaved) });
          onClose();
        },
        InvalidField: (answer) => showInvalidField(form, answer),
      },
    ),
  );
  return (
    <FormDialog
      title={t(messages.close)}
      submitLabel={t(messages.close)}
      size="small"
      isUnsaved={form.formState.isDirty}
      command={command}
      onSubmit={send}
      onClose={onClose}
    >
      <p>{t(messages.closeText)}</p>
      <FormField form={form} name="closedOn">
        {(field) => <DatePicker label={t(fieldLabels.closedOn)} max={today} {...field} />}
      </FormField>
    </FormDialog>
  );
}
