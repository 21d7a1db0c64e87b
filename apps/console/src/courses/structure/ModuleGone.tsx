import { Notice, useWords } from "@vas/ui";
import { useEffect, useRef } from "react";
import { editor } from "../editor-messages.ts";

/** The module about which the dialog is has been removed by somebody else: nothing can be saved in it, and nothing is lost. */
export function ModuleGone() {
  const { t } = useWords();
  const notice = useRef<HTMLDivElement>(null);
  // It stands above the fields, and the button that was pressed is gone.
  useEffect(() => notice.current?.focus(), []);
  return (
    <Notice ref={notice} tone="warning" title={t(editor.moduleGone)}>
      {t(editor.moduleGoneText)}
    </Notice>
  );
}
