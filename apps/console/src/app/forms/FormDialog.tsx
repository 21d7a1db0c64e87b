import { Button, Dialog, Stack, useWords, type DialogProps } from "@vas/ui";
import { useId, type FormEvent, type ReactNode } from "react";
import { CommandNotice } from "../commands/CommandNotice.tsx";
import type { Command } from "../commands/use-command.ts";
import { messages } from "../messages.ts";
import { focusUnfinishedDay } from "./field-places.ts";
import { useDiscardQuestion } from "./use-discard-question.tsx";

export type FormDialogProps = Pick<DialogProps, "title" | "onClose" | "size" | "isAlert"> & {
  /** What the button that sends says: what will happen. */
  readonly submitLabel: string;
  readonly isDanger?: boolean;
  /** There is nothing to send as it stands, and the form says why: it has no button that sends. */
  readonly isIdle?: boolean;
  /** What the button that closes says, where it is not that nothing is done. */
  readonly closeLabel?: string;
  /** What is sent calls something off: the button that closes then says so that nobody takes it for that. */
  readonly callsOff?: boolean;
  /** Has something been written here that no server has yet? Closing then asks. */
  readonly isUnsaved?: boolean;
  readonly command: Pick<Command<never, never>, "isPending" | "refusal" | "failure">;
  /** From `form.handleSubmit`. */
  readonly onSubmit: (event?: FormEvent) => Promise<void>;
  readonly children: ReactNode;
};

/** A short form in a dialog that is open as long as it is there: Enter sends it, a refusal is shown in it. */
export function FormDialog(props: FormDialogProps) {
  const {
    submitLabel,
    isDanger = false,
    isIdle = false,
    callsOff = false,
    closeLabel,
    isUnsaved = false,
    command,
    onSubmit,
    onClose,
    children,
    ...dialog
  } = props;
  const { t } = useWords();
  const { close, question } = useDiscardQuestion(isUnsaved, onClose);
  const formId = useId();
  return (
    <Dialog
      {...dialog}
      onClose={close}
      isOpen
      actions={
        <>
          <Button variant="secondary" onPress={close}>
            {closeLabel ?? t(callsOff ? messages.leaveDialog : messages.cancel)}
          </Button>
          {!isIdle && <Submit formId={formId} isDanger={isDanger} command={command} submitLabel={submitLabel} />}
        </>
      }
    >
      <form
        id={formId}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isIdle && !focusUnfinishedDay(event.currentTarget)) void onSubmit(event);
        }}
      >
        <Stack>
          {children}
          <CommandNotice command={command} />
        </Stack>
      </form>
      {question}
    </Dialog>
  );
}

type SubmitProps = Pick<FormDialogProps, "submitLabel" | "isDanger" | "command"> & { readonly formId: string };

function Submit({ formId, isDanger = false, command, submitLabel }: SubmitProps) {
  return (
    <Button type="submit" form={formId} variant={isDanger ? "danger" : "primary"} isPending={command.isPending}>
      {submitLabel}
    </Button>
  );
}
