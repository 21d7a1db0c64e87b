import { useLayoutEffect, useRef, type ReactNode } from "react";

export type CoverProps = {
  readonly kind: "hidden" | "idle" | "ended";
  readonly label: string;
  readonly children: ReactNode;
  /** Called at a click anywhere on the cover; without it only what is on the cover acts. */
  readonly onPress?: () => void;
};

/**
 * Covers everything, open dialogs too: the browser's own top layer makes the rest unreachable for eyes, keys and screen
 * readers, and gives focus back afterwards. Esc does not open it.
 */
export function Cover({ kind, label, children, onPress }: CoverProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="client-cover"
      data-kind={kind}
      data-react-aria-top-layer="true"
      aria-label={label}
      // The HTML attribute; a dialog that the browser closes by itself would uncover the screen.
      {...{ closedby: "none" }}
      onCancel={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {children}
    </dialog>
  );
}
