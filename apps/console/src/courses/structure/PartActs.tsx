import { Button, useWords, VisuallyHidden } from "@vas/ui";
import { editor } from "../editor-messages.ts";
import type { Arranging, Part } from "./use-arranging.ts";

type PartActsProps = {
  readonly part: Part;
  readonly title: string;
  readonly arranging: Arranging;
  readonly onEdit?: () => void;
  /** Why it is not removed as it is; it is said in place of the act. */
  readonly whyNotRemoved?: string | undefined;
};

/** What is done with a part in the order of the course: up, down, edit, remove. */
export function PartActs({ part, title, arranging, onEdit, whyNotRemoved }: PartActsProps) {
  const { t } = useWords();
  return (
    <div className="course-part-acts">
      <span data-part-act={`${part.name} up`}>
        <Button
          variant="quiet"
          icon="sortUp"
          isIconOnly
          aria-keyshortcuts="Alt+ArrowUp"
          onPress={() => arranging.move(part, "up")}
        >
          {t(editor.up, { title })}
        </Button>
      </span>
      <span data-part-act={`${part.name} down`}>
        <Button
          variant="quiet"
          icon="sortDown"
          isIconOnly
          aria-keyshortcuts="Alt+ArrowDown"
          onPress={() => arranging.move(part, "down")}
        >
          {t(editor.down, { title })}
        </Button>
      </span>
      {onEdit && (
        <Button variant="quiet" onPress={onEdit}>
          <span aria-hidden="true">{t(editor.editShort)}</span>
          <VisuallyHidden>{t(editor.edit, { title })}</VisuallyHidden>
        </Button>
      )}
      {whyNotRemoved === undefined ? (
        <Button variant="quiet" icon="close" isIconOnly onPress={() => arranging.remove(part)}>
          {t(editor.remove, { title })}
        </Button>
      ) : (
        <VisuallyHidden>{whyNotRemoved}</VisuallyHidden>
      )}
    </div>
  );
}
