import { reasonForm, type ReasonInput } from "@vas/domain/forms";
import { fieldLabels } from "@vas/domain/vocabulary";
import { TextArea, useToast, useWords } from "@vas/ui";
import { useCommand } from "../app/commands/use-command.ts";
import { showInvalidField, useValidatedForm } from "../app/forms/form.ts";
import { FormDialog } from "../app/forms/FormDialog.tsx";
import { FormField } from "../app/forms/FormField.tsx";
import { messages } from "./messages.ts";
import { TakeAttendanceBackDocument } from "./TrainingScreen.generated.ts";

type Props = {
  readonly training: { readonly id: string; readonly version: number };
  readonly person: { readonly id: string; readonly name: string; readonly entryCertified: boolean };
  readonly onClose: () => void;
  readonly onTakenBack: () => void;
};

/** Takes back that somebody took part, with a reason; says before what goes with it. */
export function TakeBackDialog({ training: { id, version }, person, onClose, onTakenBack }: Props) {
  const { t } = useWords();
  const toast = useToast();
  const command = useCommand(TakeAttendanceBackDocument);
  const form = useValidatedForm<{ reason: string }, ReasonInput>(reasonForm, { reason: "" });
  const send = form.handleSubmit(({ reason }) =>
    command.send(
      { input: { training: id, expectedVersion: version, learner: person.id, reason } },
      {
        TrainingChanged: () => {
          toast({ message: t(messages.takenBackNow) });
          onTakenBack();
          onClose();
        },
        InvalidField: (answer) => showInvalidField(form, answer),
      },
    ),
  );
  return (
    <FormDialog
      title={t(messages.takeBackOf, { name: person.name })}
      submitLabel={t(messages.takeBack)}
      isDanger
      callsOff
      size="small"
      isUnsaved={form.formState.isDirty}
      command={command}
      onSubmit={send}
      onClose={onClose}
    >
      <p>{t(person.entryCertified ? messages.takeBackCertified : messages.takeBackText)}</p>
      <FormField form={form} name="reason">
        {(field) => <TextArea label={t(fieldLabels.reason)} isRequired {...field} />}
      </FormField>
    </FormDialog>
  );
}
