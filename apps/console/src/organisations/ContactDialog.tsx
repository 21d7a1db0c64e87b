import { contactForm } from "@vas/domain/forms";
import { fieldLabels } from "@vas/domain/vocabulary";
import { TextField, useToast, useWords } from "@vas/ui";
import { useCommand } from "../app/commands/use-command.ts";
import { showInvalidField, useValidatedForm, type InvalidFieldAnswer } from "../app/forms/form.ts";
import { FormDialog } from "../app/forms/FormDialog.tsx";
import { FormField } from "../app/forms/FormField.tsx";
import { AddOrganisationContactDocument, AmendOrganisationContactDocument } from "./OrganisationCommands.generated.ts";
import { messages } from "./messages.ts";

type ContactState = {
  readonly name: string;
  readonly position: string;
  readonly phone: string;
  readonly email: string;
};

export type ContactDialogProps = {
  readonly organisation: { readonly id: string; readonly version: number };
  /** The contact person to change; without one a new one is added. */
  readonly contact: (ContactState & { readonly id: string }) | undefined;
  readonly onClose: () => void;
};

const fields = [
  { name: "name", type: "text" },
  { name: "position", type: "text" },
  { name: "phone", type: "tel" },
  { name: "email", type: "email" },
] as const;

/** A contact person of a body, new or changed. */
export function ContactDialog({ organisation, contact, onClose }: ContactDialogProps) {
  const { t } = useWords();
  const toast = useToast();
  const add = useCommand(AddOrganisationContactDocument);
  const amend = useCommand(AmendOrganisationContactDocument);
  const { name = "", position = "", phone = "", email = "" } = contact ?? {};
  const form = useValidatedForm<ContactState, ContactState>(contactForm, { name, position, phone, email });
  const handlers = {
    OrganisationChanged: () => {
      toast({ message: t(messages.contactSaved) });
      onClose();
    },
    InvalidField: (answer: InvalidFieldAnswer) => showInvalidField(form, answer),
  };
  const send = form.handleSubmit((input) => {
    const change = { organisation: organisation.id, expectedVersion: organisation.version, contact: input };
    return contact
      ? amend.send({ input: { ...change, id: contact.id } }, handlers)
      : add.send({ input: change }, handlers);
  });
  return (
    <FormDialog
      title={t(contact ? messages.amendContact : messages.addContact)}
      submitLabel={t(messages.save)}
      isUnsaved={form.formState.isDirty}
      command={contact ? amend : add}
      onSubmit={send}
      onClose={onClose}
    >
      {fields.map(({ name: field, type }) => (
        <FormField key={field} form={form} name={field}>
          {(bound) => <TextField label={t(fieldLabels[field])} type={type} isOptional={field !== "name"} {...bound} />}
        </FormField>
      ))}
    </FormDialog>
  );
}
