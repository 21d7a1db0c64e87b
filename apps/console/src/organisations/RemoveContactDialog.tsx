import { useToast, useWords } from "@vas/ui";
import { useCommand } from "../app/commands/use-command.ts";
import { FormDialog } from "../app/forms/FormDialog.tsx";
import { RemoveOrganisationContactDocument } from "./OrganisationCommands.generated.ts";
import { messages } from "./messages.ts";

export type RemoveContactDialogProps = {
  readonly organisation: { readonly id: string; readonly version: number };
  readonly contact: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
};

/** Asks before a contact person is removed: what is removed does not come back. */
export function RemoveContactDialog({ organisation, contact, onClose }: RemoveContactDialogProps) {
  const { t } = useWords();
  const toast = useToast();
  const command = useCommand(RemoveOrganisationContactDocument);
  const input = { organisation: organisation.id, expectedVersion: organisation.version, id: contact.id };
  const remove = () =>
    command.send(
      { input },
      {
        OrganisationChanged: () => {
          toast({ message: t(messages.contactRemoved) });
          onClose();
        },
      },
    );
  return (
    <FormDialog
      title={t(messages.removeContact)}
      submitLabel={t(messages.remove)}
      size="small"
      isAlert
      isDanger
      command={command}
      onSubmit={remove}
      onClose={onClose}
    >
      <p>
        <strong>{contact.name}</strong>
      </p>
      <p>{t(messages.removeContactText)}</p>
    </FormDialog>
  );
}
