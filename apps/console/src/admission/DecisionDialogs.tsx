import { reasonForm, recordServiceForm, type ReasonInput, type RecordServiceInput } from "@vas/domain/forms";
import { proseRule } from "@vas/domain/vocabulary";
import { Button, DatePicker, Dialog, Stack, TextArea, useWords } from "@vas/ui";
import { useId, type ReactNode } from "react";
import { showInvalidField, useValidatedForm, type InvalidFieldAnswer } from "../app/forms/form.ts";
import { FormField } from "../app/forms/FormField.tsx";
import { useDiscardQuestion } from "../app/forms/use-discard-question.tsx";
import { legalDayOf } from "../app/legal-day.ts";
import { decisionMessages as messages } from "./decision-messages.ts";
import { Letter, LetterPane } from "./Letter.tsx";
import type { Letter_LetterFragment } from "./Letter.generated.ts";

/** Shows a field that the API refused, at its place. */
export type OnInvalid = (answer: InvalidFieldAnswer) => void;

type DialogProps<Input> = {
  readonly onClose: () => void;
  readonly onSend: (input: Input, onInvalid: OnInvalid) => Promise<void>;
  readonly isPending: boolean;
  /** Why the last try was refused or failed. */
  readonly notice: ReactNode;
};

type ReturnProps = DialogProps<ReasonInput> & { readonly isOwn: boolean };

/** Sends a proposal back to be written anew, always with a reason. */
export function ReturnDialog({ onClose, onSend, isPending, notice, isOwn }: ReturnProps) {
  const { t } = useWords();
  const formId = useId();
  const form = useValidatedForm(reasonForm, { reason: "" });
  const title = t(isOwn ? messages.takeBack : messages.return);
  const send = (input: ReasonInput) => onSend(input, (answer) => showInvalidField(form, answer));
  const { close, question } = useDiscardQuestion(form.formState.isDirty, onClose);
  return (
    <Dialog
      title={title}
      isOpen
      onClose={close}
      actions={<FormActs formId={formId} onClose={close} isPending={isPending} label={title} />}
    >
      <form id={formId} noValidate onSubmit={(event) => void form.handleSubmit(send)(event)}>
        <Stack gap="m">
          {notice}
          <FormField form={form} name="reason">
            {(field) => (
              <TextArea
                label={t(messages.reason)}
                {...(isOwn ? {} : { description: t(messages.returnText) })}
                isRequired
                maxGraphemes={proseRule.max}
                {...field}
              />
            )}
          </FormField>
        </Stack>
      </form>
      {question}
    </Dialog>
  );
}

type ServiceProps = DialogProps<RecordServiceInput> & { readonly decidedOn: string };

/** Records the day of service; the server answers with the last day for an appeal. */
export function ServiceDialog({ onClose, onSend, isPending, notice, decidedOn }: ServiceProps) {
  const { t } = useWords();
  const formId = useId();
  const today = legalDayOf(new Date());
  const form = useValidatedForm<{ readonly servedOn: string | null }, RecordServiceInput>(
    recordServiceForm(today as RecordServiceInput["servedOn"]),
    { servedOn: today },
  );
  const title = t(messages.service);
  const send = (input: RecordServiceInput) => onSend(input, (answer) => showInvalidField(form, answer));
  const { close, question } = useDiscardQuestion(form.formState.isDirty, onClose);
  return (
    <Dialog
      title={title}
      isOpen
      onClose={close}
      actions={<FormActs formId={formId} onClose={close} isPending={isPending} label={title} />}
    >
      <form id={formId} noValidate onSubmit={(event) => void form.handleSubmit(send)(event)}>
        <Stack gap="m">
          {notice}
          <FormField form={form} name="servedOn">
            {(field) => (
              <DatePicker
                label={t(messages.servedOn)}
                description={t(messages.serviceText)}
                isRequired
                min={decidedOn}
                max={today}
                {...field}
              />
            )}
          </FormField>
        </Stack>
      </form>
      {question}
    </Dialog>
  );
}

type FormActsProps = {
  readonly formId: string;
  readonly onClose: () => void;
  readonly isPending: boolean;
  readonly label: string;
};

function FormActs({ formId, onClose, isPending, label }: FormActsProps) {
  const { t } = useWords();
  return (
    <>
      <Button variant="secondary" onPress={onClose}>
        {t(messages.cancel)}
      </Button>
      <Button type="submit" form={formId} isPending={isPending}>
        {label}
      </Button>
    </>
  );
}

type ConfirmProps = {
  readonly onClose: () => void;
  readonly onConfirm: () => Promise<void>;
  readonly letter: Letter_LetterFragment | undefined;
  /** What the decision does, besides coming into force. */
  readonly consequence: string;
  readonly notice: ReactNode;
};

/** The last look before a decision is made: the letter, what follows, and the act. */
export function ConfirmDialog({ onClose, onConfirm, letter, consequence, notice }: ConfirmProps) {
  const { t, format } = useWords();
  return (
    <Dialog
      title={t(messages.confirmAsk)}
      isOpen
      onClose={onClose}
      isAlert
      size="large"
      actions={
        <>
          <Button variant="secondary" onPress={onClose}>
            {t(messages.cancel)}
          </Button>
          <Button onPress={onConfirm} isDisabled={letter === undefined}>
            {t(messages.confirm)}
          </Button>
        </>
      }
    >
      <Stack gap="m">
        {notice}
        <p>{t(messages.confirmToday, { day: format.date(legalDayOf(new Date())) })}</p>
        <p>{consequence}</p>
        {letter && (
          <LetterPane label={t(messages.letter)}>
            <Letter letter={letter} />
          </LetterPane>
        )}
      </Stack>
    </Dialog>
  );
}
