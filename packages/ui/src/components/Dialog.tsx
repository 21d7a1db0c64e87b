import type { ReactNode } from "react";
import { Dialog as AriaDialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { useWords } from "../i18n/Localised.tsx";
import { messages } from "../messages.ts";
import { Button } from "./Button.tsx";

export type DialogProps = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The buttons below, the safest first. */
  readonly actions?: ReactNode;
  readonly size?: "small" | "medium" | "large" | "side";
  /** A question that must be answered: no closing by a click outside, and read out at once. */
  readonly isAlert?: boolean;
};

/** A dialog: focus stays in it, Esc closes it and focus goes back to where it was. */
export function Dialog({ title, isOpen, onClose, children, actions, size = "medium", isAlert = false }: DialogProps) {
  const { t } = useWords();
  return (
    <ModalOverlay
      className="ui-overlay"
      data-size={size}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={!isAlert}
    >
      <Modal className="ui-modal" data-size={size}>
        <AriaDialog className="ui-dialog" role={isAlert ? "alertdialog" : "dialog"}>
          <header className="ui-dialog-head">
            <Heading slot="title" level={2} className="ui-dialog-title">
              {title}
            </Heading>
            <Button variant="quiet" icon="close" isIconOnly onPress={onClose}>
              {t(messages.close)}
            </Button>
          </header>
          <div className="ui-dialog-body">{children}</div>
          {actions !== undefined && <footer className="ui-dialog-actions">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
