import { useBlocker } from "@tanstack/react-router";
import { Button, Dialog, useWords, type Words } from "@vas/ui";

type Props = {
  readonly isWorking: boolean;
  readonly onLeave: () => void;
  readonly words: Readonly<Record<"leaveTitle" | "leaveText" | "stay" | "leave", Words>>;
};

/** Asks before the screen is left while a file is being handled; leaving stops the work. */
export function WorkGuard({ isWorking, onLeave, words }: Props) {
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
      title={t(words.leaveTitle)}
      isOpen={blocker.status === "blocked"}
      onClose={stay}
      isAlert
      size="small"
      actions={
        <>
          <Button onPress={stay}>{t(words.stay)}</Button>
          <Button variant="danger" onPress={leave}>
            {t(words.leave)}
          </Button>
        </>
      }
    >
      <p>{t(words.leaveText)}</p>
    </Dialog>
  );
}
