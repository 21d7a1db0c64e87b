import { useToast, useWords } from "@vas/ui";
import { useCommand } from "../../app/commands/use-command.ts";
import { FormDialog } from "../../app/forms/FormDialog.tsx";
import type { FileDialogProps } from "../customer-file.ts";
import { UnlinkPersonDocument } from "../CustomerChanges.generated.ts";
import { messages } from "../messages.ts";
import { useChangedMeanwhile } from "./ChangedMeanwhile.tsx";

type UnlinkDialogProps = FileDialogProps & { readonly link: { readonly id: string; readonly name: string } };

/** Asks before a link is removed. */
export function UnlinkDialog({ customer: { id, version }, link, onStale, onClose }: UnlinkDialogProps) {
  const { t } = useWords();
  const toast = useToast();
  const command = useCommand(UnlinkPersonDocument);
  const { notice, StaleVersion } = useChangedMeanwhile(onStale);
  const remove = () =>
    command.send(
      { input: { customer: id, expectedVersion: version, link: link.id } },
      {
        CustomerChanged: () => {
          toast({ message: t(messages.personUnlinked) });
          onClose();
        },
        StaleVersion,
      },
    );
  return (
    <FormDialog
      title={t(messages.unlinkPerson)}
      submitLabel={t(messages.remove)}
      size="small"
      isAlert
      isDanger
      command={command}
      onSubmit={remove}
      onClose={onClose}
    >
      {notice}
      <p>
        <strong>{link.name}</strong>
      </p>
      <p>{t(messages.unlinkText)}</p>
    </FormDialog>
  );
}
