import { Notice, TextArea, useToast, useWords } from "@vas/ui";
import { useState } from "react";
import { useCommand } from "../app/commands/use-command.ts";
import { FormDialog } from "../app/forms/FormDialog.tsx";
import { TellStaffCountsDocument } from "./BodyCoverageScreen.generated.ts";
import type { CoveredBody } from "./CoverageTable.tsx";
import { messages } from "./messages.ts";
import { readStaffCounts } from "./staff-count-lines.ts";

type Props = {
  readonly bodies: readonly CoveredBody[];
  readonly onClose: () => void;
  readonly onTold: () => void;
};

/** Gives the numbers of staff of many bodies at once, copied from a spreadsheet: all lines are kept or none. */
export function PasteStaffCountsDialog({ bodies, onClose, onTold }: Props) {
  const { t } = useWords();
  const toast = useToast();
  const command = useCommand(TellStaffCountsDocument);
  const [text, setText] = useState("");
  const [isAsked, setAsked] = useState(false);
  const [refused, setRefused] = useState<string>();
  const { lines, places, faults } = readStaffCounts(text, bodies);
  const faultWords = { body: messages.noSuchBody, day: messages.noSuchDay, number: messages.noSuchNumber };
  const error = isAsked && lines.length + faults.length === 0 ? t(messages.nothingPasted) : undefined;
  const send = async () => {
    setAsked(true);
    setRefused(undefined);
    if (lines.length === 0 || faults.length > 0) return;
    await command.send(
      { input: { lines: [...lines] } },
      {
        StaffCountsTold: ({ counts }) => {
          toast({ message: t(messages.toldMany, { count: counts }) });
          onTold();
          onClose();
        },
        StaffCountRefused: ({ line, message }) =>
          setRefused(t(messages.lineRefused, { line: places[line - 1] ?? line, message })),
      },
    );
  };
  return (
    <FormDialog
      title={t(messages.paste)}
      submitLabel={t(messages.tellMany, { count: lines.length })}
      isUnsaved={text !== ""}
      command={command}
      onSubmit={send}
      onClose={onClose}
    >
      <TextArea
        label={t(messages.pasteLines)}
        description={t(messages.pasteHelp)}
        isRequired
        value={text}
        onChange={setText}
        error={error}
      />
      {refused !== undefined && <Notice tone="error" title={refused} />}
      {isAsked && faults.length > 0 && (
        <Notice tone="error" title={t(messages.pasteFaults)}>
          <ul>
            {faults.map(({ line, fault }) => (
              <li key={line}>{t(faultWords[fault], { line })}</li>
            ))}
          </ul>
        </Notice>
      )}
    </FormDialog>
  );
}
