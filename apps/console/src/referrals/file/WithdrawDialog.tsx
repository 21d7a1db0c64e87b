import { reasonForm, type ReasonInput } from "@vas/domain/forms";
import { fieldLabels, proseRule } from "@vas/domain/vocabulary";
import { TextArea, useWords } from "@vas/ui";
import { useCommand } from "../../app/commands/use-command.ts";
import { showInvalidField, useValidatedForm } from "../../app/forms/form.ts";
import { FormDialog } from "../../app/forms/FormDialog.tsx";
import { FormField } from "../../app/forms/FormField.tsx";
import { ChangedSince } from "./ChangedSince.tsx";
import { messages } from "./messages.ts";
import type { ActDialogProps } from "./ReferralActs.tsx";
import { WithdrawReferralDocument } from "./ReferralAside.generated.ts";
import { useReferralAct } from "./use-referral-act.ts";

/** Ends the matter because the referral was taken back; asks why, because it cannot be undone. */
export function WithdrawDialog(props: ActDialogProps) {
  const { t } = useWords();
  const command = useCommand(WithdrawReferralDocument);
  const { base, handlers, since } = useReferralAct(props, t(messages.withdrawn));
  const form = useValidatedForm<{ reason: string }, ReasonInput>(reasonForm, { reason: "" });
  const send = form.handleSubmit(({ reason }) =>
    command.send(
      { input: { ...base, reason } },
      { ...handlers, InvalidField: (answer) => showInvalidField(form, answer) },
    ),
  );
  return (
    <FormDialog
      title={t(messages.withdraw)}
      callsOff
      submitLabel={t(messages.withdraw)}
      isAlert
      isDanger
      isUnsaved={form.formState.isDirty}
      command={command}
      onSubmit={send}
      onClose={props.onClose}
    >
      <ChangedSince referral={props.history} since={since} />
      <p>{t(messages.withdrawText)}</p>
      <FormField form={form} name="reason">
        {(field) => <TextArea label={t(fieldLabels.reason)} maxGraphemes={proseRule.max} {...field} />}
      </FormField>
    </FormDialog>
  );
}
