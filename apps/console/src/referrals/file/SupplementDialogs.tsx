import {
  recordSupplementForm,
  requestSupplementForm,
  type RecordSupplementInput,
  type RequestSupplementInput,
} from "@vas/domain/forms";
import type { CalendarDate } from "@vas/domain/kernel";
import { fieldLabels, proseRule } from "@vas/domain/vocabulary";
import { DatePicker, TextArea, useWords } from "@vas/ui";
import { useCommand } from "../../app/commands/use-command.ts";
import { showInvalidField, useValidatedForm } from "../../app/forms/form.ts";
import { FormDialog } from "../../app/forms/FormDialog.tsx";
import { FormField } from "../../app/forms/FormField.tsx";
import { legalDayOf } from "../../app/legal-day.ts";
import { ChangedSince } from "./ChangedSince.tsx";
import { messages } from "./messages.ts";
import type { ActDialogProps } from "./ReferralActs.tsx";
import { RecordSupplementDocument, RequestSupplementDocument } from "./ReferralAside.generated.ts";
import { useReferralAct } from "./use-referral-act.ts";

/** Asks the referrer for what is missing, by a day. */
export function RequestSupplementDialog(props: ActDialogProps) {
  const { t } = useWords();
  const command = useCommand(RequestSupplementDocument);
  const { base, handlers, since } = useReferralAct(props, t(messages.supplementRequested));
  const today = legalDayOf(new Date());
  const form = useValidatedForm<{ question: string; dueOn: string | null }, RequestSupplementInput>(
    requestSupplementForm(today as CalendarDate),
    { question: "", dueOn: null },
  );
  const send = form.handleSubmit(({ question, dueOn }) =>
    command.send(
      { input: { ...base, question, dueOn } },
      { ...handlers, InvalidField: (answer) => showInvalidField(form, answer) },
    ),
  );
  return (
    <FormDialog
      title={t(messages.requestSupplement)}
      submitLabel={t(messages.requestSupplement)}
      isUnsaved={form.formState.isDirty}
      command={command}
      onSubmit={send}
      onClose={props.onClose}
    >
      <ChangedSince referral={props.history} since={since} />
      <p>{t(messages.requestSupplementText)}</p>
      <FormField form={form} name="question">
        {(field) => <TextArea label={t(fieldLabels.question)} rows={6} maxGraphemes={proseRule.max} {...field} />}
      </FormField>
      <FormField form={form} name="dueOn">
        {(field) => <DatePicker label={t(fieldLabels.dueOn)} min={today} {...field} />}
      </FormField>
    </FormDialog>
  );
}

/** Records what the referrer answered. */
export function RecordSupplementDialog(props: ActDialogProps) {
  const { t } = useWords();
  const command = useCommand(RecordSupplementDocument);
  const { base, handlers, since } = useReferralAct(props, t(messages.supplementRecorded));
  const form = useValidatedForm<{ answer: string }, RecordSupplementInput>(recordSupplementForm, { answer: "" });
  const send = form.handleSubmit(({ answer }) =>
    command.send(
      { input: { ...base, answer } },
      { ...handlers, InvalidField: (fault) => showInvalidField(form, fault) },
    ),
  );
  return (
    <FormDialog
      title={t(messages.recordSupplement)}
      submitLabel={t(messages.recordSupplement)}
      isUnsaved={form.formState.isDirty}
      command={command}
      onSubmit={send}
      onClose={props.onClose}
    >
      <ChangedSince referral={props.history} since={since} />
      <FormField form={form} name="answer">
        {(field) => <TextArea label={t(fieldLabels.answer)} rows={8} maxGraphemes={proseRule.max} {...field} />}
      </FormField>
    </FormDialog>
  );
}
