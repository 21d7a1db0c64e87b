import { useBlocker } from "@tanstack/react-router";
import { useUnsaved } from "@vas/client";
import { Button, Dialog, useWords } from "@vas/ui";
import { messages } from "../messages.ts";

export type UnsavedGuardProps = {
  readonly isUnsaved: boolean;
  /** The person leaves and has been told that the changes are lost. */
  readonly onLeave?: () => void;
};

/** Asks before a screen with unsaved changes is left, by a link, Back, or closing the window. */
export function UnsavedGuard({ isUnsaved, onLeave }: UnsavedGuardProps) {
  const { t } = useWords();
  useUnsaved(isUnsaved);
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => isUnsaved && current.pathname !== next.pathname,
    enableBeforeUnload: false,
    withResolver: true,
  });
  const stay = () => blocker.reset?.();
  const leave = () => {
    onLeave?.();
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
          {/* A question begins at the answer that loses nothing. */}
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
          <Button autoFocus onPress={stay}>
            {t(messages.stay)}
          </Button>
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
