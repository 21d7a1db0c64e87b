import { fieldProblemWords } from "@vas/domain/vocabulary";
import { TextArea, useToast, useWords } from "@vas/ui";
import { useState } from "react";
import { useCommand } from "../app/commands/use-command.ts";
import { FormDialog } from "../app/forms/FormDialog.tsx";
import { RetireCourseDocument, ReturnCourseDocument } from "./CourseActs.generated.ts";
import type { CourseVersion } from "./course-words.ts";
import { Meanwhile, useChangedMeanwhile, type Again } from "./Meanwhile.tsx";
import { messages } from "./messages.ts";

type DialogProps = {
  readonly version: Pick<CourseVersion, "id" | "version">;
  readonly onClose: () => void;
};

/** Gives a version back to its writers, with what is to be corrected. */
export function ReturnDialog({ version: { id, version }, onClose, again }: DialogProps & { readonly again: Again }) {
  const { t } = useWords();
  const toast = useToast();
  const giveBack = useCommand(ReturnCourseDocument);
  const [reason, setReason] = useState("");
  const [fault, setFault] = useState<string>();
  const changed = useChangedMeanwhile(again);
  async function send() {
    setFault(undefined);
    await giveBack.send(
      { input: { courseVersion: id, expectedVersion: version, reason } },
      {
        CourseVersionChanged: () => {
          toast({ message: t(messages.givenBack) });
          onClose();
        },
        InvalidField: ({ problem }) => setFault(t(fieldProblemWords[problem])),
        StaleVersion: changed.StaleVersion,
      },
    );
  }
  return (
    <FormDialog
      title={t(messages.giveBack)}
      submitLabel={t(messages.giveBack)}
      isUnsaved={reason.trim() !== ""}
      command={giveBack}
      onSubmit={send}
      onClose={onClose}
    >
      <Meanwhile changed={changed} />
      <p>{t(messages.giveBackText)}</p>
      <TextArea label={t(messages.reason)} isRequired value={reason} onChange={setReason} error={fault} />
    </FormDialog>
  );
}

/** Ends that learners enrol in a published version. */
export function RetireDialog({
  version: { id, version },
  onClose,
  onStale,
}: DialogProps & { readonly onStale: () => void }) {
  const { t } = useWords();
  const toast = useToast();
  const retire = useCommand(RetireCourseDocument);
  const send = () =>
    retire.send(
      { input: { courseVersion: id, expectedVersion: version } },
      {
        CourseVersionChanged: () => {
          toast({ message: t(messages.retiredNow) });
          onClose();
        },
        StaleVersion: () => {
          onStale();
          onClose();
        },
      },
    );
  return (
    <FormDialog
      title={t(messages.retire)}
      submitLabel={t(messages.retire)}
      isDanger
      isAlert
      size="small"
      command={retire}
      onSubmit={send}
      onClose={onClose}
    >
      <p>{t(messages.retireText)}</p>
    </FormDialog>
  );
}
