import { Button, Panel, Stack, useWords } from "@vas/ui";
import { useRef, useState } from "react";
import { CommandNotice } from "../../app/commands/CommandNotice.tsx";
import type { CourseModule, CourseVersion } from "../course-words.ts";
import { editor } from "../editor-messages.ts";
import type { Again } from "../Meanwhile.tsx";
import { ModuleDialog } from "./ModuleDialog.tsx";
import { ModuleItem } from "./ModuleItem.tsx";
import { NewPartDialog, type NewPart } from "./NewPartDialog.tsx";
import { useArranging } from "./use-arranging.ts";
import { useCaseTitles } from "../use-case-titles.ts";
import { useFocusOnMoved, useMoveKeys } from "./use-part-keys.ts";

export type StructureProps = {
  readonly version: CourseVersion;
  readonly again: Again;
  readonly onStale: () => void;
};

/** The modules and lessons of a version in their order. */
export function CourseStructure({ version, again, onStale }: StructureProps) {
  const { t } = useWords();
  const listRef = useRef<HTMLOListElement>(null);
  const onMoving = useFocusOnMoved(listRef, version);
  const arranging = useArranging({ version, onStale, onMoving });
  useMoveKeys(listRef, arranging.move);
  const caseTitle = useCaseTitles(version.course);
  const [adding, setAdding] = useState<NewPart>();
  const [editing, setEditing] = useState<CourseModule>();
  const isDraft = version.availableActions.includes("amend");
  return (
    <Panel
      title={t(editor.structure)}
      actions={
        isDraft && (
          <Button variant="secondary" onPress={() => setAdding({ kind: "module" })}>
            {t(editor.addModule)}
          </Button>
        )
      }
    >
      <Stack>
        {isDraft && <p className="ui-quiet">{t(editor.structureHelp)}</p>}
        {version.modules.length === 0 && <p>{t(editor.noModules)}</p>}
        <CommandNotice command={arranging.command} />
        <ol className="course-modules" ref={listRef}>
          {version.modules.map((module) => (
            <ModuleItem
              key={module.name}
              version={version}
              module={module}
              caseTitle={caseTitle}
              arranging={isDraft ? arranging : undefined}
              onAddLesson={() => setAdding({ kind: "lesson", module: module.name })}
              onEdit={() => setEditing(module)}
            />
          ))}
        </ol>
        <p className="ui-visually-hidden" role="status">
          {arranging.told}
        </p>
      </Stack>
      {adding && <NewPartDialog version={version} part={adding} onClose={() => setAdding(undefined)} again={again} />}
      {editing && (
        <ModuleDialog version={version} opened={editing} onClose={() => setEditing(undefined)} again={again} />
      )}
    </Panel>
  );
}
