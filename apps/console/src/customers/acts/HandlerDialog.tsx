import { useQuery } from "@apollo/client/react";
import { assignHandlerForm, type AssignHandlerInput } from "@vas/domain/forms";
import { fieldLabels } from "@vas/domain/vocabulary";
import { Select, useToast, useWords } from "@vas/ui";
import { useCommand } from "../../app/commands/use-command.ts";
import { useUndo } from "../../app/commands/use-undo.ts";
import { showInvalidField, useValidatedForm } from "../../app/forms/form.ts";
import { FormDialog } from "../../app/forms/FormDialog.tsx";
import { FormField } from "../../app/forms/FormField.tsx";
import type { FileDialogProps } from "../customer-file.ts";
import { AssignHandlerDocument, HandlerChoicesDocument } from "../CustomerChanges.generated.ts";
import { messages } from "../messages.ts";
import { useChangedMeanwhile } from "./ChangedMeanwhile.tsx";

/** A list has no choice without an id; nobody needs one of its own. */
const nobody = "nobody";

/** Who may handle a customer's matters, and nobody. */
function useHandlerOptions() {
  const { t } = useWords();
  const { data } = useQuery(HandlerChoicesDocument);
  const colleagues = (data?.colleagues ?? []).map(({ id, name }) => ({ id, label: name }));
  return {
    options: [...colleagues, { id: nobody, label: t(messages.nobody) }],
    toOption: (handler: string | null): string => handler ?? nobody,
    toHandler: (option: string | null): string | null => (option === nobody ? null : option),
  };
}

/** Names who handles the customer's matters. */
export function HandlerDialog({ customer: { id, version, handler }, onStale, onClose }: FileDialogProps) {
  const { t } = useWords();
  const toast = useToast();
  const command = useCommand(AssignHandlerDocument);
  const undo = useUndo(AssignHandlerDocument);
  const { options, toOption, toHandler } = useHandlerOptions();
  const form = useValidatedForm<{ handler: string | null }, AssignHandlerInput>(assignHandlerForm, {
    handler: handler?.id ?? null,
  });
  const { notice, StaleVersion } = useChangedMeanwhile(onStale);
  const send = form.handleSubmit((input) =>
    command.send(
      { input: { customer: id, expectedVersion: version, handler: input.handler } },
      {
        CustomerChanged: ({ customer }) => {
          const before = { customer: id, expectedVersion: customer.version, handler: handler?.id ?? null };
          toast({ message: t(messages.handlerAssigned), onUndo: undo({ input: before }) });
          onClose();
        },
        StaleVersion,
        InvalidField: (answer) => showInvalidField(form, answer),
      },
    ),
  );
  return (
    <FormDialog
      title={t(messages.assignHandler)}
      submitLabel={t(messages.save)}
      size="small"
      isUnsaved={form.formState.isDirty}
      command={command}
      onSubmit={send}
      onClose={onClose}
    >
      {notice}
      <FormField form={form} name="handler">
        {({ value, onChange, ...field }) => (
          <Select
            label={t(fieldLabels.handler)}
            options={options}
            value={toOption(value)}
            onChange={(option) => onChange(toHandler(option))}
            {...field}
          />
        )}
      </FormField>
    </FormDialog>
  );
}
