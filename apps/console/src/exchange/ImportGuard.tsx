import { useBlocker } from "@tanstack/react-router";
import { Button, Dialog, useWords } from "@vas/ui";
import { messages } from "./messages.ts";

type Props = { readonly isWorking: boolean; readonly onLeave: () => void };

/** Asks before the screen is left while a file is being handled; leaving stops the work. */
export function ImportGuard({ isWorking, onLeave }: Props) {
  const { t } = useWords();
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => isWorking && current.pathname !== next.pathname,
    enableBeforeUnload: false,
    withResolver: true,
  });
  const stay = () => blocker.reset?.();
  const leave = () => {
    onLeave();
    blocker.proceed?.();
  };
  return (
    <Dialog
      title={t(messages.leaveTitle)}
      isOpen={blocker.status === "blocked"}
      onClose={stay}
      isAlert
      size="small"
      actions={
        <>
          <Button onPress={stay}>{t(messages.stay)}</Button>
          <Button variant="danger" onPress={leave}>
            {t(messages.leave)}
          </Button>
        </>
      }
    >
      <p>{t(messages.leaveText)}</p>
    </Dialog>
  );
}
