import { useToast, useWords } from "@vas/ui";
import { useCommand } from "../../app/commands/use-command.ts";
import { useUndo } from "../../app/commands/use-undo.ts";
import { FormDialog } from "../../app/forms/FormDialog.tsx";
import type { CustomerFileData, FileDialogProps } from "../customer-file.ts";
import { LinkPersonDocument, UnlinkPersonDocument } from "../CustomerChanges.generated.ts";
import { messages } from "../messages.ts";
import { useChangedMeanwhile } from "./ChangedMeanwhile.tsx";

type Link = CustomerFileData["links"][number];
export type NamedLink = { readonly name: string; readonly link: Link };
type UnlinkDialogProps = FileDialogProps & { readonly removed: NamedLink };

/** The link as it may be made again; one whose other end is not seen here is not known well enough for that. */
function againOf({ relation, customer, organisation, details }: Link) {
  if (!customer && !organisation) return undefined;
  return { relation, linkedCustomer: customer?.id ?? null, organisation: organisation?.id ?? null, details };
}

/** Asks before a link is removed. */
export function UnlinkDialog({ customer: { id, version }, removed, onStale, onClose }: UnlinkDialogProps) {
  const { t } = useWords();
  const toast = useToast();
  const command = useCommand(UnlinkPersonDocument);
  const undo = useUndo(LinkPersonDocument);
  const { link, name } = removed;
  const { notice, StaleVersion } = useChangedMeanwhile(onStale);
  const remove = () =>
    command.send(
      { input: { customer: id, expectedVersion: version, link: link.id } },
      {
        CustomerChanged: ({ customer }) => {
          const again = againOf(link);
          const input = again && { customer: id, expectedVersion: customer.version, ...again };
          toast({ message: t(messages.personUnlinked), ...(input ? { onUndo: undo({ input }) } : {}) });
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
        <strong>{name}</strong>
      </p>
      <p>{t(messages.unlinkText)}</p>
    </FormDialog>
  );
}
