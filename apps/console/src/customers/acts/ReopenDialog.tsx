import { useNavigate } from "@tanstack/react-router";
import { reasonForm, type ReasonInput } from "@vas/domain/forms";
import { fieldLabels, proseRule } from "@vas/domain/vocabulary";
import { Select, TextArea, useToast, useWords } from "@vas/ui";
import { useState } from "react";
import { useCommand } from "../../app/commands/use-command.ts";
import { showInvalidField, useValidatedForm } from "../../app/forms/form.ts";
import { FormDialog } from "../../app/forms/FormDialog.tsx";
import { FormField } from "../../app/forms/FormField.tsx";
import type { FileDialogProps } from "../customer-file.ts";
import { ReopenCustomerDocument } from "../CustomerChanges.generated.ts";
import { messages } from "../messages.ts";
import { useChangedMeanwhile } from "./ChangedMeanwhile.tsx";
import { useHandlerOptions } from "./HandlerDialog.tsx";

/** Opens an ended customership again as a new one, with reasons; leads to the new file. */
export function ReopenDialog({ customer, onStale, onClose }: FileDialogProps) {
  const { t } = useWords();
  const toast = useToast();
  const navigate = useNavigate();
  const command = useCommand(ReopenCustomerDocument);
  const { options, toOption, toHandler } = useHandlerOptions();
  const [handler, setHandler] = useState(customer.handler?.id ?? null);
  const form = useValidatedForm<ReasonInput, ReasonInput>(reasonForm, { reason: "" });
  const { notice, StaleVersion } = useChangedMeanwhile(onStale);
  const send = form.handleSubmit(({ reason }) =>
    command.send(
      { input: { customer: customer.id, expectedVersion: customer.version, reason, handler } },
      {
        CustomerReopened: (answer) => {
          toast({ message: t(messages.reopened) });
          onClose();
          void navigate({ to: "/customers/$id", params: { id: answer.customer.id } });
        },
        StaleVersion,
        InvalidField: (answer) => showInvalidField(form, answer),
      },
    ),
  );
  return (
    <FormDialog
      title={t(messages.reopen)}
      submitLabel={t(messages.reopen)}
      command={command}
      onSubmit={send}
      onClose={onClose}
    >
      {notice}
      <p>{t(messages.reopenText)}</p>
      <FormField form={form} name="reason">
        {(field) => <TextArea label={t(fieldLabels.reason)} rows={4} maxGraphemes={proseRule.max} {...field} />}
      </FormField>
      <Select
        label={t(fieldLabels.handler)}
        options={options}
        value={toOption(handler)}
        onChange={(option) => setHandler(toHandler(option))}
      />
    </FormDialog>
  );
}
