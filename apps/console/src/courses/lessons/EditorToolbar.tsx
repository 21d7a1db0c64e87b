import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { useWords, type Words } from "@vas/ui";
import { useState } from "react";
import { lessonWords } from "./lesson-messages.ts";
import { LinkDialog } from "./LinkDialog.tsx";
import { PictureDialog } from "./PictureDialog.tsx";

type Tool = {
  readonly id: string;
  readonly sign: string;
  readonly words: Words;
  readonly isOn: (editor: Editor) => boolean;
  readonly apply: (editor: Editor) => void;
};

const tools: readonly Tool[] = [
  {
    id: "heading2",
    sign: "H2",
    words: lessonWords.heading2,
    isOn: (editor) => editor.isActive("heading", { level: 2 }),
    apply: (editor) => editor.chain().toggleHeading({ level: 2 }).run(),
  },
  {
    id: "heading3",
    sign: "H3",
    words: lessonWords.heading3,
    isOn: (editor) => editor.isActive("heading", { level: 3 }),
    apply: (editor) => editor.chain().toggleHeading({ level: 3 }).run(),
  },
  {
    id: "bold",
    sign: "B",
    words: lessonWords.bold,
    isOn: (editor) => editor.isActive("bold"),
    apply: (editor) => editor.chain().toggleBold().run(),
  },
  {
    id: "italic",
    sign: "I",
    words: lessonWords.emphasis,
    isOn: (editor) => editor.isActive("italic"),
    apply: (editor) => editor.chain().toggleItalic().run(),
  },
  {
    id: "bulletList",
    sign: "•",
    words: lessonWords.bullets,
    isOn: (editor) => editor.isActive("bulletList"),
    apply: (editor) => editor.chain().toggleBulletList().run(),
  },
  {
    id: "orderedList",
    sign: "1.",
    words: lessonWords.numbers,
    isOn: (editor) => editor.isActive("orderedList"),
    apply: (editor) => editor.chain().toggleOrderedList().run(),
  },
  {
    id: "blockquote",
    sign: "”",
    words: lessonWords.quote,
    isOn: (editor) => editor.isActive("blockquote"),
    apply: (editor) => editor.chain().toggleBlockquote().run(),
  },
];

/** What can be done with the text, each with whether it holds where the cursor is. */
export function EditorToolbar({ editor }: { readonly editor: Editor }) {
  const { t } = useWords();
  const [asking, setAsking] = useState<"link" | "picture">();
  const close = () => setAsking(undefined);
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      [
        ...tools.filter(({ isOn }) => isOn(now)).map(({ id }) => id),
        ...["link", "image"].filter((name) => now.isActive(name)),
      ].join(" "),
  }).split(" ");
  function act(apply: Tool["apply"]) {
    // At once, before the next key: the editor's own command comes a frame later.
    editor.view.focus();
    apply(editor);
  }
  return (
    <div className="course-editor-tools" role="group" aria-label={t(lessonWords.tools)}>
      {tools.map(({ id, sign, words, apply }) => (
        <ToolButton key={id} id={id} sign={sign} label={t(words)} isOn={on.includes(id)} onPress={() => act(apply)} />
      ))}
      <ToolButton
        id="link"
        sign={t(lessonWords.link)}
        label={t(lessonWords.link)}
        isOn={on.includes("link")}
        onPress={() => setAsking("link")}
      />
      <ToolButton
        id="image"
        sign={t(lessonWords.picture)}
        label={t(lessonWords.picture)}
        isOn={on.includes("image")}
        onPress={() => setAsking("picture")}
      />
      {asking === "link" && <LinkDialog editor={editor} onClose={close} />}
      {asking === "picture" && <PictureDialog editor={editor} onClose={close} />}
    </div>
  );
}

type ToolButtonProps = {
  readonly id: string;
  readonly sign: string;
  readonly label: string;
  readonly isOn?: boolean;
  readonly onPress: () => void;
};

function ToolButton({ id, sign, label, isOn = false, onPress }: ToolButtonProps) {
  return (
    <button
      type="button"
      className="course-editor-tool"
      data-tool={id}
      data-sign={sign}
      title={label}
      aria-label={label}
      aria-pressed={isOn}
      // The mouse leaves the focus in the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    />
  );
}
