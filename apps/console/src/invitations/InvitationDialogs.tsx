import { useToast, useWords } from "@vas/ui";
import { useCommand } from "../app/commands/use-command.ts";
import { FormDialog } from "../app/forms/FormDialog.tsx";
import { ResendInvitationDocument, WithdrawInvitationDocument } from "./InvitationsScreen.generated.ts";
import type { ListedInvitation } from "./InvitationsScreen.tsx";
import { messages } from "./messages.ts";

type Props = {
  readonly invitation: ListedInvitation;
  readonly onClose: () => void;
  /** It is not as it was, by this act or by somebody else's. */
  readonly onChanged: () => void;
};

/** Mails another link: a mail cannot be taken back, so it asks first. */
export function ResendDialog({ invitation, onClose, onChanged }: Props) {
  const { t } = useWords();
  const toast = useToast();
  const command = useCommand(ResendInvitationDocument);
  const { id, version, email } = invitation;
  const send = () =>
    command.send(
      { input: { invitation: id, expectedVersion: version } },
      {
        InvitationChanged: () => {
          toast({ message: t(messages.resent) });
          onChanged();
          onClose();
        },
      },
    );
  return (
    <FormDialog
      title={t(messages.resend)}
      submitLabel={t(messages.resend)}
      command={command}
      onSubmit={send}
      onClose={onClose}
    >
      <p>{t(messages.resendText, { email })}</p>
    </FormDialog>
  );
}

/** Makes the link void. */
export function WithdrawInvitationDialog({ invitation, onClose, onChanged }: Props) {
  const { t } = useWords();
  const toast = useToast();
  const command = useCommand(WithdrawInvitationDocument);
  const { id, version, email } = invitation;
  const send = () =>
    command.send(
      { input: { invitation: id, expectedVersion: version } },
      {
        InvitationChanged: () => {
          toast({ message: t(messages.withdrawnNow) });
          onChanged();
          onClose();
        },
      },
    );
  return (
    <FormDialog
      title={t(messages.withdraw)}
      callsOff
      submitLabel={t(messages.withdraw)}
      isDanger
      command={command}
      onSubmit={send}
      onClose={onClose}
    >
      <p>{t(messages.withdrawText, { email })}</p>
    </FormDialog>
  );
}
