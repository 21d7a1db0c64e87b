import { Image } from "@tiptap/extension-image";
import { MarkdownManager } from "@tiptap/markdown";
import { StarterKit } from "@tiptap/starter-kit";
import type { AnyExtension, JSONContent } from "@tiptap/core";
import { Marked } from "marked";

/** A picture with its caption, as the portal shows it. */
const Picture = Image.extend({
  renderHTML({ HTMLAttributes: { src, alt, title } }) {
    const image = ["img", { src: src as unknown, alt: alt as unknown }] as const;
    return title ? ["figure", {}, image, ["figcaption", {}, String(title)]] : ["figure", {}, image];
  },
});

/** What a lesson is written with: just what the portal shows. */
export const lessonExtensions: readonly AnyExtension[] = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    code: false,
    codeBlock: false,
    strike: false,
    underline: false,
    trailingNode: false,
    link: {
      openOnClick: false,
      autolink: false,
      linkOnPaste: false,
      HTMLAttributes: { class: "ui-link", target: null, rel: null },
    },
  }),
  Picture,
];

/** Markdown in which no HTML is read: what looks like it stays words, as in the portal. */
const reader = new Marked({ tokenizer: { html: () => undefined, tag: () => undefined } });
const manager = new MarkdownManager({
  extensions: [...lessonExtensions],
  // The library is typed by a release of its own of the same reader.
  marked: reader as never,
});

/** Markdown as the editor's document. An empty one is an empty paragraph: of no document the editor asks the page for markup. */
export function toDocument(markdown: string): JSONContent {
  const { content = [] } = manager.parse(markdown);
  return { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] };
}

/** The editor's document, or a part of it, as Markdown. */
export function toMarkdown(document: JSONContent): string {
  return manager.serialize(document).trim();
}

/**
 * Text from another program as Markdown. Where lines are not set apart by empty ones, and are no list, each is a paragraph of its
 * own: word processors write them so.
 */
export function pastedMarkdown(text: string): string {
  const plain = text.replaceAll("\r\n", "\n");
  const isSetApart = /\n\s*\n/.test(plain) || /^\s*([-*+>#]|\d+\.)\s/m.test(plain);
  return isSetApart ? plain : plain.replaceAll("\n", "\n\n");
}

/** What is put in where the cursor is: a single paragraph goes on in the line. */
export function inPlace({ content = [] }: JSONContent): readonly JSONContent[] {
  const [only, ...others] = content;
  return only?.type === "paragraph" && others.length === 0 ? (only.content ?? []) : content;
}
