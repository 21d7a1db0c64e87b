import { Button, Dialog, useWords } from "@vas/ui";
import { messages } from "./messages.ts";

type Props = {
  readonly count: number;
  readonly isOpen: boolean;
  readonly onStay: () => void;
  readonly onLeave: () => void;
};

/** Asks before signing out throws away what was not sent. */
export function LeaveDialog({ count, isOpen, onStay, onLeave }: Props) {
  const { t } = useWords();
  return (
    <Dialog
      title={t(messages.leaveTitle)}
      isOpen={isOpen}
      onClose={onStay}
      isAlert
      size="small"
      actions={
        <>
          <Button onPress={onStay}>{t(messages.stay)}</Button>
          <Button variant="danger" onPress={onLeave}>
            {t(messages.leaveAnyway)}
          </Button>
        </>
      }
    >
      <p>{t(messages.leaveText, { count })}</p>
    </Dialog>
  );
}
