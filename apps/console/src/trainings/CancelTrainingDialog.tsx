import { reasonForm, type ReasonInput } from "@vas/domain/forms";
import { fieldLabels } from "@vas/domain/vocabulary";
import { TextArea, useToast, useWords } from "@vas/ui";
import { useCommand } from "../app/commands/use-command.ts";
import { showInvalidField, useValidatedForm } from "../app/forms/form.ts";
import { FormDialog } from "../app/forms/FormDialog.tsx";
import { FormField } from "../app/forms/FormField.tsx";
import { messages } from "./messages.ts";
import { CancelTrainingDocument } from "./TrainingScreen.generated.ts";

type Props = {
  readonly training: { readonly id: string; readonly version: number };
  readonly onClose: () => void;
  readonly onCancelled: () => void;
};

/** Cancels a day of teaching, with a reason that stands beside it. */
export function CancelTrainingDialog({ training: { id, version }, onClose, onCancelled }: Props) {
  const { t } = useWords();
  const toast = useToast();
  const command = useCommand(CancelTrainingDocument);
  const form = useValidatedForm<{ reason: string }, ReasonInput>(reasonForm, { reason: "" });
  const send = form.handleSubmit(({ reason }) =>
    command.send(
      { input: { training: id, expectedVersion: version, reason } },
      {
        TrainingChanged: () => {
          toast({ message: t(messages.cancelledNow) });
          onCancelled();
          onClose();
        },
        InvalidField: (answer) => showInvalidField(form, answer),
      },
    ),
  );
  return (
    <FormDialog
      title={t(messages.cancel)}
      callsOff
      submitLabel={t(messages.cancel)}
      isDanger
      size="small"
      isUnsaved={form.formState.isDirty}
      command={command}
      onSubmit={send}
      onClose={onClose}
    >
      <FormField form={form} name="reason">
        {(field) => <TextArea label={t(fieldLabels.reason)} isRequired {...field} />}
      </FormField>
    </FormDialog>
  );
}
