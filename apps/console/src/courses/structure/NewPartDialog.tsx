import { useNavigate } from "@tanstack/react-router";
import { fieldProblemWords, missingWords } from "@vas/domain/vocabulary";
import { TextField, useWords } from "@vas/ui";
import { useState } from "react";
import { useCommand } from "../../app/commands/use-command.ts";
import { FormDialog } from "../../app/forms/FormDialog.tsx";
import type { CourseEditInput } from "../../schema.generated.ts";
import { arrangementOf, toModules, withLesson } from "./arrangement.ts";
import type { CourseVersion } from "../course-words.ts";
import { AmendCourseDocument } from "../CourseVersion.generated.ts";
import { editor } from "../editor-messages.ts";
import { Meanwhile, useChangedMeanwhile, type Again } from "../Meanwhile.tsx";
import { ModuleGone } from "./ModuleGone.tsx";
import { newPartName, partChance } from "../short-name.ts";

export type NewPart = { readonly kind: "module" } | { readonly kind: "lesson"; readonly module: string };

type NewPartProps = {
  readonly version: CourseVersion;
  readonly part: NewPart;
  readonly onClose: () => void;
  readonly again: Again;
};

/** Adds a module at the end, or a lesson at the end of a module, which is then opened to be written. */
export function NewPartDialog({ version, part, onClose, again }: NewPartProps) {
  const { t } = useWords();
  const navigate = useNavigate();
  const amend = useCommand(AmendCourseDocument);
  const [title, setTitle] = useState("");
  const [chance] = useState(partChance);
  const [fault, setFault] = useState<string>();
  const changed = useChangedMeanwhile(again);
  const isLesson = part.kind === "lesson";
  const isGone = isLesson && !version.modules.some(({ name }) => name === part.module);
  async function send() {
    if (title.trim() === "") return setFault(t(missingWords.text));
    setFault(undefined);
    const name = newPartName(isLesson ? part.module : "", title, chance);
    const edit = editOf(version, { part, name, title });
    await amend.send(
      { input: { courseVersion: version.id, expectedVersion: version.version, edit } },
      {
        CourseVersionChanged: () => {
          onClose();
          if (!isLesson) return;
          const params = { course: version.course, version: version.id, lesson: name };
          void navigate({
            to: "/courses/$course/versions/$version/lessons/$lesson",
            params,
            ignoreBlocker: true,
          });
        },
        InvalidField: ({ problem }) => setFault(t(fieldProblemWords[problem])),
        StaleVersion: changed.StaleVersion,
      },
    );
  }
  return (
    <FormDialog
      title={t(isLesson ? editor.addLesson : editor.addModule)}
      submitLabel={t(isLesson ? editor.addLesson : editor.addModule)}
      size="small"
      isUnsaved={title.trim() !== ""}
      isIdle={isGone}
      command={amend}
      onSubmit={send}
      onClose={onClose}
    >
      <Meanwhile changed={changed}>{isGone && <ModuleGone />}</Meanwhile>
      <TextField label={t(editor.lessonTitle)} isRequired value={title} onChange={setTitle} error={fault} />
    </FormDialog>
  );
}

type Adding = { readonly part: NewPart; readonly name: string; readonly title: string };

function editOf(version: CourseVersion, { part, name, title }: Adding): CourseEditInput {
  const arrangement = arrangementOf(version);
  if (part.kind === "module")
    return { modules: [...toModules(arrangement), { name, title: { fi: title }, lessons: [] }] };
  return {
    modules: toModules(withLesson(arrangement, part.module, name)),
    lessons: [{ name, title: { fi: title } }],
  };
}
