import { personForm } from "@vas/domain/forms";
import type { CalendarDate } from "@vas/domain/kernel";
import { useToast, useWords } from "@vas/ui";
import { useCommand } from "../../app/commands/use-command.ts";
import { showInvalidField, useValidatedForm } from "../../app/forms/form.ts";
import { FormDialog } from "../../app/forms/FormDialog.tsx";
import { legalDayOf } from "../../app/legal-day.ts";
import { PersonFields } from "../../referrals/form/PersonFields.tsx";
import type { PersonState } from "../../referrals/form/referral-state.ts";
import type { PersonIdentityInput } from "../../schema.generated.ts";
import type { CustomerFileData, FileDialogProps } from "../customer-file.ts";
import { AmendCustomerPersonDocument } from "../CustomerChanges.generated.ts";
import { messages } from "../messages.ts";
import { useChangedMeanwhile } from "./ChangedMeanwhile.tsx";

function stateOf({ person }: CustomerFileData): PersonState {
  const { givenName, familyName, otherNames, sex, birthDate, nationalities, identityNumber, contact } = person;
  return {
    givenName,
    familyName,
    otherNames,
    sex,
    birthDate: birthDate ?? null,
    nationalities,
    identityNumber: identityNumber ?? "",
    contact,
  };
}

/** Corrects or completes who the person is. */
export function PersonDialog({ customer, onStale, onClose }: FileDialogProps) {
  const { t } = useWords();
  const toast = useToast();
  const command = useCommand(AmendCustomerPersonDocument);
  const { notice, StaleVersion } = useChangedMeanwhile(onStale);
  const today = legalDayOf(new Date()) as CalendarDate;
  const form = useValidatedForm(personForm(today), stateOf(customer));
  const { id, version } = customer.person;
  const send = form.handleSubmit((identity) =>
    command.send(
      { input: { person: id, expectedVersion: version, identity: identity as unknown as PersonIdentityInput } },
      {
        PersonAmended: () => {
          toast({ message: t(messages.personAmended) });
          onStale();
          onClose();
        },
        StaleVersion,
        InvalidField: (answer) => showInvalidField(form, answer),
      },
    ),
  );
  return (
    <FormDialog
      title={t(messages.amendPerson)}
      submitLabel={t(messages.save)}
      size="large"
      isUnsaved={form.formState.isDirty}
      command={command}
      onSubmit={send}
      onClose={onClose}
    >
      {notice}
      <PersonFields form={form} at="" />
    </FormDialog>
  );
}
