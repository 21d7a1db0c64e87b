import { useNavigate } from "@tanstack/react-router";
import { TextField, useWords } from "@vas/ui";
import { useState } from "react";
import { useCommand } from "../app/commands/use-command.ts";
import { FormDialog } from "../app/forms/FormDialog.tsx";
import { newCase, toCaseInput } from "./case-content.ts";
import { KeepCaseDocument } from "./CaseEditor.generated.ts";
import { messages } from "./messages.ts";

type Props = { readonly course: string; readonly taken: readonly string[]; readonly onClose: () => void };

/** The first of `case-1`, `case-2`, … that the course has not. */
function freeName(taken: readonly string[]): string {
  for (let number = 1; ; number += 1) if (!taken.includes(`case-${number}`)) return `case-${number}`;
}

/** Begins a case with a title in the language of whoever writes it. */
export function NewCaseDialog({ course, taken, onClose }: Props) {
  const { t, language } = useWords();
  const navigate = useNavigate();
  const [title, setTitle] = useState("");
  const [fault, setFault] = useState<string>();
  const keep = useCommand(KeepCaseDocument);
  async function send() {
    if (title.trim() === "") return setFault(t(messages.titleMissing));
    const content = newCase(freeName(taken), { [language]: title.trim() });
    return keep.send(
      { input: { course, expectedNumber: 0, case: toCaseInput(content) } },
      {
        CaseKept: () => {
          const params = { course, case: content.id };
          void navigate({ to: "/courses/$course/cases/$case", params, ignoreBlocker: true });
        },
      },
    );
  }
  return (
    <FormDialog
      title={t(messages.newCase)}
      submitLabel={t(messages.begin)}
      command={keep}
      onClose={onClose}
      onSubmit={send}
      isUnsaved={title !== ""}
      size="small"
    >
      <p>{t(messages.newCaseText)}</p>
      <TextField
        label={t(messages.caseTitle)}
        isRequired
        value={title}
        onChange={(text) => {
          setFault(undefined);
          setTitle(text);
        }}
        error={fault}
      />
    </FormDialog>
  );
}
