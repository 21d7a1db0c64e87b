import { residenceForm } from "@vas/domain/forms";
import type { CalendarDate } from "@vas/domain/kernel";
import { fieldLabels } from "@vas/domain/vocabulary";
import { Button, DatePicker, TextField, useToast, useWords } from "@vas/ui";
import { useCommand } from "../../app/commands/use-command.ts";
import { showInvalidField, useValidatedForm } from "../../app/forms/form.ts";
import { FormDialog } from "../../app/forms/FormDialog.tsx";
import { FormField } from "../../app/forms/FormField.tsx";
import { legalDayOf } from "../../app/legal-day.ts";
import type { FileDialogProps } from "../customer-file.ts";
import { SetMunicipalityDocument } from "../CustomerChanges.generated.ts";
import { messages } from "../messages.ts";
import { useChangedMeanwhile } from "./ChangedMeanwhile.tsx";

type Residence = { readonly name: string; readonly from: CalendarDate };
type ResidenceState = { readonly name: string; readonly from: string | null };

/** The municipality of residence and since when, or that there is none. */
export function MunicipalityDialog({ customer, onStale, onClose }: FileDialogProps) {
  const { t } = useWords();
  const toast = useToast();
  const command = useCommand(SetMunicipalityDocument);
  const { notice, StaleVersion } = useChangedMeanwhile(onStale);
  const today = legalDayOf(new Date());
  const { id, version, municipality, municipalityFrom } = customer;
  const form = useValidatedForm<ResidenceState, Residence>(residenceForm(today as CalendarDate), {
    name: municipality ?? "",
    from: municipalityFrom ?? null,
  });
  const save = (residence: Residence | null) =>
    command.send(
      { input: { customer: id, expectedVersion: version, municipality: residence } },
      {
        CustomerChanged: () => {
          toast({ message: t(messages.municipalitySet) });
          onClose();
        },
        StaleVersion,
        // The form calls the municipality by its name.
        InvalidField: ({ field, problem }) =>
          showInvalidField(form, { field: field === "municipality" ? "name" : field, problem }),
      },
    );
  return (
    <FormDialog
      title={t(messages.setMunicipality)}
      submitLabel={t(messages.save)}
      size="small"
      isUnsaved={form.formState.isDirty}
      command={command}
      onSubmit={form.handleSubmit(save)}
      onClose={onClose}
    >
      {notice}
      <FormField form={form} name="name">
        {(field) => <TextField label={t(fieldLabels.municipality)} {...field} />}
      </FormField>
      <FormField form={form} name="from">
        {(field) => <DatePicker label={t(fieldLabels.municipalityFrom)} max={today} {...field} />}
      </FormField>
      {municipality && (
        <div>
          <Button variant="quiet" onPress={() => void save(null)}>
            {t(messages.noMunicipality)}
          </Button>
        </div>
      )}
    </FormDialog>
  );
}
