import { tellStaffCountForm, type TellStaffCountInput } from "@vas/domain/forms";
import type { CalendarDate } from "@vas/domain/kernel";
import { fieldLabels } from "@vas/domain/vocabulary";
import { DatePicker, TextField, useToast, useWords } from "@vas/ui";
import { useState } from "react";
import { useCommand } from "../app/commands/use-command.ts";
import { showInvalidField, useValidatedForm } from "../app/forms/form.ts";
import { FormDialog } from "../app/forms/FormDialog.tsx";
import { FormField, type Bound } from "../app/forms/FormField.tsx";
import { legalDayOf } from "../app/legal-day.ts";
import { TellStaffCountsDocument, type BodyCoverageScreenQuery } from "./BodyCoverageScreen.generated.ts";
import { messages } from "./messages.ts";

type State = { readonly countedOn: string | null; readonly staffNumber: number | null };
type Props = {
  readonly organisation: NonNullable<BodyCoverageScreenQuery["organisation"]>;
  readonly onClose: () => void;
  readonly onTold: () => void;
};

/** Tells how many people work at a body from a day on; the same day again corrects what was told. */
export function StaffCountDialog({ organisation, onClose, onTold }: Props) {
  const { t } = useWords();
  const toast = useToast();
  const command = useCommand(TellStaffCountsDocument);
  const today = legalDayOf(new Date()) as CalendarDate;
  const openedOn = (organisation.openedOn ?? null) as CalendarDate | null;
  const closedOn = (organisation.closedOn ?? null) as CalendarDate | null;
  const form = useValidatedForm<State, TellStaffCountInput>(tellStaffCountForm(today, { openedOn, closedOn }), {
    countedOn: today,
    staffNumber: null,
  });
  const send = form.handleSubmit(({ countedOn, staffNumber }) =>
    command.send(
      { input: { lines: [{ organisation: organisation.id, countedOn, staff: staffNumber }] } },
      {
        StaffCountsTold: () => {
          toast({ message: t(messages.told) });
          onTold();
          onClose();
        },
        StaffCountRefused: (answer) => showInvalidField(form, answer),
      },
    ),
  );
  return (
    <FormDialog
      title={t(messages.tellStaff)}
      submitLabel={t(messages.tell)}
      size="small"
      isUnsaved={form.formState.isDirty}
      command={command}
      onSubmit={send}
      onClose={onClose}
    >
      <p>{t(messages.tellStaffText)}</p>
      <FormField form={form} name="countedOn">
        {(field) => <DatePicker label={t(fieldLabels.countedOn)} isRequired max={today} {...field} />}
      </FormField>
      <FormField form={form} name="staffNumber">
        {(field) => <StaffField {...field} />}
      </FormField>
    </FormDialog>
  );
}

/** A number of people. What is typed stays as it is typed; the form is told the number, or that it is none. */
function StaffField({ value: _value, onChange, ...field }: Bound<number | null>) {
  const { t } = useWords();
  const [typed, setTyped] = useState("");
  return (
    <TextField
      {...field}
      label={t(fieldLabels.staffNumber)}
      description={t(messages.staffHelp)}
      isRequired
      inputMode="numeric"
      width="narrow"
      value={typed}
      onChange={(text) => {
        setTyped(text);
        onChange(text.trim() === "" ? null : Number(text));
      }}
    />
  );
}
