import { Button, Dialog, useWords } from "@vas/ui";
import { useState, type ReactNode } from "react";
import { messages } from "../messages.ts";
import { UnsavedGuard } from "./UnsavedGuard.tsx";

export type DiscardQuestion = {
  /** Closes the dialog, or asks first where something would be lost. */
  readonly close: () => void;
  /** To be drawn beside the dialog: the question, also asked where the screen is left. */
  readonly question: ReactNode;
};

/** A dialog in which somebody has written is not closed by Esc, the cross or Cancel without a question. */
export function useDiscardQuestion(isUnsaved: boolean, onClose: () => void): DiscardQuestion {
  const { t } = useWords();
  const [isAsking, setAsking] = useState(false);
  const keep = () => setAsking(false);
  return {
    close: () => (isUnsaved ? setAsking(true) : onClose()),
    question: (
      <>
        <UnsavedGuard isUnsaved={isUnsaved} />
        <Dialog
          title={t(messages.discardTitle)}
          isOpen={isAsking}
          onClose={keep}
          isAlert
          size="small"
          actions={
            <>
              {/* A question begins at the answer that loses nothing. */}
              {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
              <Button autoFocus onPress={keep}>
                {t(messages.stay)}
              </Button>
              <Button variant="danger" onPress={onClose}>
                {t(messages.discard)}
              </Button>
            </>
          }
        >
          <p>{t(messages.discardText)}</p>
        </Dialog>
      </>
    ),
  };
}
