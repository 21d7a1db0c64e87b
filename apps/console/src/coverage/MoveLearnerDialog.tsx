import { moveLearnerForm, type MoveLearnerInput } from "@vas/domain/forms";
import type { CalendarDate } from "@vas/domain/kernel";
import { fieldLabels } from "@vas/domain/vocabulary";
import { DatePicker, useToast, useWords } from "@vas/ui";
import { useCommand } from "../app/commands/use-command.ts";
import { showInvalidField, useValidatedForm } from "../app/forms/form.ts";
import { FormDialog } from "../app/forms/FormDialog.tsx";
import { FormField } from "../app/forms/FormField.tsx";
import { legalDayOf } from "../app/legal-day.ts";
import { bodyName, type NamedBody } from "../organisations/organisation-names.ts";
import { OrganisationField } from "../organisations/OrganisationField.tsx";
import { MoveLearnerDocument } from "./BodyCoverageScreen.generated.ts";
import type { NamedLearner } from "./CoverageLearners.tsx";
import { messages } from "./messages.ts";

type State = { readonly organisation: string | null; readonly movedOn: string | null };
type Props = {
  readonly learner: NamedLearner;
  readonly from: NamedBody;
  readonly onClose: () => void;
  readonly onMoved: () => void;
};

/** Moves somebody to another body from a day on, or tells that they have left. */
export function MoveLearnerDialog({ learner, from, onClose, onMoved }: Props) {
  const { t, language } = useWords();
  const toast = useToast();
  const command = useCommand(MoveLearnerDocument);
  const today = legalDayOf(new Date()) as CalendarDate;
  const start = { organisation: null, movedOn: today };
  const form = useValidatedForm<State, MoveLearnerInput>(moveLearnerForm(today), start);
  const send = form.handleSubmit(({ organisation, movedOn }) =>
    command.send(
      { input: { learner: learner.id, organisation, movedOn } },
      {
        LearnerMoved: () => {
          toast({ message: t(messages.moved) });
          onMoved();
          onClose();
        },
        InvalidField: (answer) => showInvalidField(form, answer),
      },
    ),
  );
  return (
    <FormDialog
      title={t(messages.moveOf, { name: learner.name })}
      submitLabel={t(messages.move)}
      size="small"
      isUnsaved={form.formState.isDirty}
      command={command}
      onSubmit={send}
      onClose={onClose}
    >
      <p>{t(messages.moveText, { body: bodyName(from, language) })}</p>
      <FormField form={form} name="organisation">
        {(field) => (
          <OrganisationField label={t(messages.moveTo)} description={t(messages.moveToHelp)} isOptional {...field} />
        )}
      </FormField>
      <FormField form={form} name="movedOn">
        {(field) => <DatePicker label={t(fieldLabels.movedOn)} isRequired max={today} {...field} />}
      </FormField>
    </FormDialog>
  );
}
