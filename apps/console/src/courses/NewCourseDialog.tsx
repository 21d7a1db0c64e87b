import { useNavigate } from "@tanstack/react-router";
import { fieldProblemWords, type FieldProblem } from "@vas/domain/vocabulary";
import { TextField, useToast, useWords } from "@vas/ui";
import { useState } from "react";
import { useCommand } from "../app/commands/use-command.ts";
import { FormDialog } from "../app/forms/FormDialog.tsx";
import { BeginCourseDocument } from "./CoursesScreen.generated.ts";
import { messages } from "./messages.ts";
import { shortName } from "./short-name.ts";

type Faults = { readonly title?: FieldProblem; readonly code?: FieldProblem };

/** Begins a course: a title, and the code by which it is known for good. */
export function NewCourseDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const toast = useToast();
  const navigate = useNavigate();
  const begin = useCommand(BeginCourseDocument);
  const [title, setTitle] = useState("");
  const [typedCode, setTypedCode] = useState<string>();
  const [faults, setFaults] = useState<Faults>({});
  const code = typedCode ?? shortName(title);
  const fault = (field: keyof Faults) => faults[field] && t(fieldProblemWords[faults[field]]);
  async function send() {
    setFaults({});
    await begin.send(
      { input: { code, title: { fi: title } } },
      {
        CourseVersionChanged: ({ courseVersion: { id, course } }) => {
          toast({ message: t(messages.begun) });
          void navigate({
            to: "/courses/$course/versions/$version",
            params: { course, version: id },
            ignoreBlocker: true,
          });
        },
        InvalidField: ({ field, problem }) => setFaults({ [field === "code" ? "code" : "title"]: problem }),
      },
    );
  }
  return (
    <FormDialog
      title={t(messages.begin)}
      submitLabel={t(messages.begin)}
      isUnsaved={title !== ""}
      command={begin}
      onSubmit={send}
      onClose={onClose}
    >
      <TextField label={t(messages.courseTitle)} isRequired value={title} onChange={setTitle} error={fault("title")} />
      <TextField
        label={t(messages.code)}
        description={t(messages.codeHelp)}
        isRequired
        value={code}
        onChange={setTypedCode}
        error={fault("code")}
      />
    </FormDialog>
  );
}
