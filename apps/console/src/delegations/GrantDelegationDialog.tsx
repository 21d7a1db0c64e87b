import { useQuery } from "@apollo/client/react";
import { grantDelegationForm, type GrantDelegationInput } from "@vas/domain/forms";
import { fieldLabels } from "@vas/domain/vocabulary";
import {
  Button,
  CheckboxGroup,
  DatePicker,
  Dialog,
  Notice,
  Select,
  Stack,
  useToast,
  useWords,
  type Option,
} from "@vas/ui";
import { useId } from "react";
import type { FieldPath } from "react-hook-form";
import { useCodes } from "../app/codes.ts";
import { CommandNotice } from "../app/commands/CommandNotice.tsx";
import { useCommand } from "../app/commands/use-command.ts";
import { showInvalidField, useValidatedForm, type ValidatedForm } from "../app/forms/form.ts";
import { FormFaults } from "../app/forms/FormFaults.tsx";
import { FormField } from "../app/forms/FormField.tsx";
import { useDiscardQuestion } from "../app/forms/use-discard-question.tsx";
import { legalDayOf } from "../app/legal-day.ts";
import { DelegationCandidatesDocument, GrantDelegationDocument } from "./GrantDelegationDialog.generated.ts";
import { messages } from "./messages.ts";

type State = {
  readonly staff: string | null;
  readonly kinds: readonly string[];
  readonly validFrom: string | null;
  readonly validTo: string | null;
};

type Props = { readonly onClose: () => void; readonly onGranted: () => void };

/** Names an official who may decide, from a day on. */
export function GrantDelegationDialog({ onClose, onGranted }: Props) {
  const { t } = useWords();
  const { data } = useQuery(DelegationCandidatesDocument);
  const officials = data?.delegationCandidates ?? [];
  const formId = useId();
  const today = legalDayOf(new Date());
  const form = useValidatedForm<State, GrantDelegationInput>(
    grantDelegationForm(today as GrantDelegationInput["validFrom"]),
    { staff: null, kinds: [], validFrom: today, validTo: null },
  );
  const toast = useToast();
  const grant = useCommand(GrantDelegationDocument);
  const send = (input: GrantDelegationInput) =>
    grant.send(
      { input: { ...input, kinds: [...input.kinds] } },
      {
        DelegationChanged: () => {
          toast({ message: t(messages.granted) });
          onGranted();
          onClose();
        },
        InvalidField: (answer) => showInvalidField(form, answer),
      },
    );
  const labelOf = (path: FieldPath<State>) => t(fieldLabels[path as keyof State]);
  const isNobody = data?.delegationCandidates.length === 0;
  const { close, question } = useDiscardQuestion(form.formState.isDirty, onClose);
  return (
    <Dialog
      title={t(messages.grant)}
      isOpen
      onClose={close}
      actions={
        <>
          <Button variant="secondary" onPress={close}>
            {t(messages.cancel)}
          </Button>
          <Button type="submit" form={formId} isPending={grant.isPending} isDisabled={isNobody}>
            {t(messages.grant)}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={(event) => void form.handleSubmit(send)(event)}>
        <Stack gap="m">
          {isNobody && <Notice title={t(messages.noCandidates)} />}
          <CommandNotice command={grant} />
          <FormFaults form={form} labelOf={labelOf} />
          <Fields form={form} officials={officials.map(({ id, name }) => ({ id, label: name }))} today={today} />
        </Stack>
      </form>
      {question}
    </Dialog>
  );
}

type FieldsProps = {
  readonly form: ValidatedForm<State, GrantDelegationInput>;
  readonly officials: readonly Option[];
  readonly today: string;
};

function Fields({ form, officials, today }: FieldsProps) {
  const { t } = useWords();
  const { options } = useCodes();
  return (
    <>
      <FormField form={form} name="staff">
        {(field) => <Select label={t(messages.staff)} isRequired options={officials} {...field} />}
      </FormField>
      <FormField form={form} name="kinds">
        {(field) => (
          <CheckboxGroup label={t(messages.kinds)} isRequired options={options("delegationKind")} {...field} />
        )}
      </FormField>
      <FormField form={form} name="validFrom">
        {(field) => <DatePicker label={t(messages.validFrom)} isRequired min={today} {...field} />}
      </FormField>
      <FormField form={form} name="validTo">
        {(field) => (
          <DatePicker
            label={t(messages.validTo)}
            description={t(messages.validToHelp)}
            isOptional
            min={today}
            {...field}
          />
        )}
      </FormField>
    </>
  );
}
