import { linkPersonForm, type LinkPersonInput } from "@vas/domain/forms";
import { fieldLabels } from "@vas/domain/vocabulary";
import { RadioGroup, Select, TextArea, useToast, useWords } from "@vas/ui";
import { useState } from "react";
import { useCodes } from "../../app/codes.ts";
import { useCommand } from "../../app/commands/use-command.ts";
import { showInvalidField, useValidatedForm } from "../../app/forms/form.ts";
import { FormDialog } from "../../app/forms/FormDialog.tsx";
import { FormField } from "../../app/forms/FormField.tsx";
import { OrganisationField } from "../../organisations/OrganisationField.tsx";
import type { FileDialogProps } from "../customer-file.ts";
import { LinkPersonDocument } from "../CustomerChanges.generated.ts";
import { messages } from "../messages.ts";
import { useChangedMeanwhile } from "./ChangedMeanwhile.tsx";
import { CustomerField } from "./CustomerField.tsx";

type LinkState = {
  readonly relation: string | null;
  readonly linkedCustomer: string | null;
  readonly organisation: string | null;
  readonly details: string;
};
type Who = "somebody" | "customer" | "body";

/** A person or body around the customer: one that the system knows, or somebody named in words. */
export function LinkDialog({ customer: { id, version }, onStale, onClose }: FileDialogProps) {
  const { t } = useWords();
  const codes = useCodes();
  const toast = useToast();
  const command = useCommand(LinkPersonDocument);
  const [who, setWho] = useState<Who>("somebody");
  const { notice, StaleVersion } = useChangedMeanwhile(onStale);
  const form = useValidatedForm<LinkState, LinkPersonInput>(linkPersonForm, {
    relation: null,
    linkedCustomer: null,
    organisation: null,
    details: "",
  });
  const choose = (next: string | null) => {
    setWho(next as Who);
    form.setValue("linkedCustomer", null);
    form.setValue("organisation", null);
    form.clearErrors();
  };
  const send = form.handleSubmit(({ relation, linkedCustomer, organisation, details }) =>
    command.send(
      { input: { customer: id, expectedVersion: version, relation, linkedCustomer, organisation, details } },
      {
        CustomerChanged: () => {
          toast({ message: t(messages.personLinked) });
          onClose();
        },
        StaleVersion,
        InvalidField: (answer) => showInvalidField(form, answer),
      },
    ),
  );
  return (
    <FormDialog
      title={t(messages.linkPerson)}
      submitLabel={t(messages.save)}
      isUnsaved={form.formState.isDirty}
      command={command}
      onSubmit={send}
      onClose={onClose}
    >
      {notice}
      <RadioGroup
        label={t(messages.whoIsIt)}
        options={[
          { id: "somebody", label: t(messages.somebody) },
          { id: "customer", label: t(messages.someCustomer) },
          { id: "body", label: t(messages.someBody) },
        ]}
        value={who}
        onChange={choose}
      />
      <FormField form={form} name="relation">
        {(field) => <Select label={t(fieldLabels.relation)} options={codes.options("personLink")} {...field} />}
      </FormField>
      {who === "customer" && (
        <FormField form={form} name="linkedCustomer">
          {(field) => <CustomerField label={t(messages.someCustomer)} except={id} {...field} />}
        </FormField>
      )}
      {who === "body" && (
        <FormField form={form} name="organisation">
          {(field) => <OrganisationField label={t(messages.someBody)} {...field} />}
        </FormField>
      )}
      <FormField form={form} name="details">
        {(field) => (
          <TextArea
            label={t(fieldLabels.details)}
            description={t(messages.detailsHelp)}
            isOptional={who !== "somebody"}
            rows={3}
            {...field}
          />
        )}
      </FormField>
    </FormDialog>
  );
}
