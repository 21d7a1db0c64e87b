import { useToast, useWords } from "@vas/ui";
import { useCommand } from "../app/commands/use-command.ts";
import { FormDialog } from "../app/forms/FormDialog.tsx";
import { EndManagerDocument } from "./Managers.generated.ts";
import type { Manager } from "./Managers.tsx";
import { messages } from "./messages.ts";

type Props = { readonly manager: Manager; readonly onClose: () => void; readonly onEnded: () => void };

/** Ends at once what a manager sees of the staff. */
export function EndManagerDialog({ manager, onClose, onEnded }: Props) {
  const { t } = useWords();
  const toast = useToast();
  const command = useCommand(EndManagerDocument);
  const { id, version, name } = manager;
  const send = () =>
    command.send(
      { input: { manager: id, expectedVersion: version } },
      {
        ManagerChanged: () => {
          toast({ message: t(messages.endedNow) });
          onEnded();
          onClose();
        },
      },
    );
  return (
    <FormDialog
      title={t(messages.endOf, { name })}
      submitLabel={t(messages.end)}
      size="small"
      isDanger
      command={command}
      onSubmit={send}
      onClose={onClose}
    >
      <p>{t(messages.endText)}</p>
    </FormDialog>
  );
}
