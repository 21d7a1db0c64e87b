import { useLayoutEffect, useRef, type ReactNode } from "react";

export type CoverProps = {
  readonly kind: "hidden" | "idle" | "warning" | "ended";
  readonly label: string;
  readonly children: ReactNode;
};

/**
 * Covers everything, open dialogs too: the browser's own top layer makes the rest unreachable for eyes, keys and screen
 * readers, and gives focus back afterwards. `closedby` keeps Esc from opening it.
 */
export function Cover({ kind, label, children }: CoverProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      role={kind === "warning" ? "alertdialog" : undefined}
      closedby="none"
      className="client-cover"
      data-kind={kind}
      data-react-aria-top-layer="true"
      aria-label={label}
    >
      {children}
    </dialog>
  );
}
