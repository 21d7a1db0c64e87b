import type { Editor, JSONContent } from "@tiptap/core";
import type { EditorView } from "@tiptap/pm/view";
import { EditorContent, useEditor } from "@tiptap/react";
import type { Language } from "@vas/ui";
import { useId } from "react";
import { EditorToolbar } from "./EditorToolbar.tsx";
import { inPlace, lessonExtensions, toDocument, toMarkdown } from "./markdown.ts";
import { pastedMarkdown, textOfMarkup } from "./pasted-text.ts";
import "./editor.css";

export type MarkdownEditorProps = {
  readonly label: string;
  readonly language: Language;
  /** Markdown with which it begins; another value begins another editor. */
  readonly value: string;
  readonly onChange: (markdown: string) => void;
};

/**
 * Running text as it will look, kept as Markdown. What comes from the clipboard is read as text: the page takes no markup, and
 * the clipboard of other programs is full of it.
 */
export function MarkdownEditor({ label, language, value, onChange }: MarkdownEditorProps) {
  const labelId = useId();
  const editor: Editor = useEditor({
    extensions: [...lessonExtensions],
    content: toDocument(value),
    injectCSS: false,
    editorProps: {
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-labelledby": labelId,
        lang: language,
        class: "ui-lesson-text course-editor-text",
      },
      handleDOMEvents: {
        paste: (_, event) => takeText(editor, event.clipboardData, event),
        drop: (view, event) => isFromElsewhere(view) && takeText(editor, event.dataTransfer, event),
      },
      clipboardTextSerializer: ({ content }) => toMarkdown({ type: "doc", content: content.toJSON() as JSONContent[] }),
    },
    onUpdate: (updated) => onChange(toMarkdown(updated.editor.getJSON())),
  });
  return (
    <div className="ui-field">
      <span className="ui-label" id={labelId}>
        {label}
      </span>
      <div className="course-editor">
        <EditorToolbar editor={editor} />
        <EditorContent editor={editor} />
      </div>
    </div>
  );
}

/** A drag that began in the editor moves what it holds; anything else is text from elsewhere. */
function isFromElsewhere(view: EditorView): boolean {
  return view.dragging === null;
}

/** Puts the text of a clipboard or a drag where the cursor is. @returns that nothing else is to be done with it */
function takeText(editor: Editor, data: DataTransfer | null, event: Event): true {
  event.preventDefault();
  const text = data?.getData("text/plain") || textOfMarkup(data?.getData("text/html") ?? "");
  const content = inPlace(toDocument(pastedMarkdown(text)));
  const chain = editor.chain().focus();
  if (content.length > 0) chain.insertContent([...content]).run();
  return true;
}
