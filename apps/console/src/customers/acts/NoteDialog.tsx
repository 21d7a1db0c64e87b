import { addNoteForm, type AddNoteInput } from "@vas/domain/forms";
import { fieldLabels, proseRule } from "@vas/domain/vocabulary";
import { TextArea, useToast, useWords } from "@vas/ui";
import { useCommand } from "../../app/commands/use-command.ts";
import { showInvalidField, useValidatedForm } from "../../app/forms/form.ts";
import { FormDialog } from "../../app/forms/FormDialog.tsx";
import { FormField } from "../../app/forms/FormField.tsx";
import type { FileDialogProps } from "../customer-file.ts";
import { AddNoteDocument } from "../CustomerChanges.generated.ts";
import { messages } from "../messages.ts";
import { useChangedMeanwhile } from "./ChangedMeanwhile.tsx";

/** A note on the timeline. */
export function NoteDialog({ customer: { id, version }, onStale, onClose }: FileDialogProps) {
  const { t } = useWords();
  const toast = useToast();
  const command = useCommand(AddNoteDocument);
  const form = useValidatedForm<AddNoteInput, AddNoteInput>(addNoteForm, { note: "" });
  const { notice, StaleVersion } = useChangedMeanwhile(onStale);
  const send = form.handleSubmit(({ note }) =>
    command.send(
      { input: { customer: id, expectedVersion: version, note } },
      {
        CustomerChanged: () => {
          toast({ message: t(messages.noteAdded) });
          onClose();
        },
        StaleVersion,
        InvalidField: (answer) => showInvalidField(form, answer),
      },
    ),
  );
  return (
    <FormDialog
      title={t(messages.addNote)}
      submitLabel={t(messages.save)}
      isUnsaved={form.formState.isDirty}
      command={command}
      onSubmit={send}
      onClose={onClose}
    >
      {notice}
      <FormField form={form} name="note">
        {(field) => <TextArea label={t(fieldLabels.note)} rows={6} maxGraphemes={proseRule.max} {...field} />}
      </FormField>
    </FormDialog>
  );
}
