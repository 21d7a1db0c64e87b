import { Image } from "@tiptap/extension-image";
import { MarkdownManager } from "@tiptap/markdown";
import { StarterKit } from "@tiptap/starter-kit";
import type { AnyExtension, JSONContent } from "@tiptap/core";
import { Marked, Tokenizer, type Tokens } from "marked";

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

const none = () => undefined;

function levelled(heading: Tokens.Heading | undefined): Tokens.Heading | undefined {
  return heading && { ...heading, depth: heading.depth <= 2 ? 2 : 3 };
}

/**
 * Markdown of what a lesson may hold. What looks like anything else stays words, as in the portal: markup, code, tables. A
 * heading is of the nearest level that there is.
 */
const reader = new Marked({
  gfm: false,
  tokenizer: {
    html: none,
    tag: none,
    code: none,
    fences: none,
    codespan: none,
    def: none,
    heading(source) {
      return levelled(Tokenizer.prototype.heading.call(this, source));
    },
    lheading(source) {
      return levelled(Tokenizer.prototype.lheading.call(this, source));
    },
  },
});
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

/** The editor's document, or a part of it, as Markdown. Words at the beginning of a line that look like a sign stay words. */
export function toMarkdown(document: JSONContent): string {
  return manager.serialize(withSignsKept(document)).replaceAll(kept, "\\").trim();
}

/** Stands before a sign until the text is written: the writer would keep the sign of keeping, too. */
const kept = "\uE000";

/** The document without room before its lines, which would be read as code, and with every sign marked that begins one. */
function withSignsKept(node: JSONContent): JSONContent {
  if (!node.content) return node;
  if (node.type !== "paragraph") return { ...node, content: node.content.map(withSignsKept) };
  const content = node.content.map((inner, at, all) => {
    if (inner.text === undefined) return inner;
    const isFirst = at === 0 || all[at - 1]?.type === "hardBreak";
    const lines = inner.text.replaceAll(kept, "").split("\n");
    return { ...inner, text: lines.map((line, place) => (place > 0 || isFirst ? lineKept(line) : line)).join("\n") };
  });
  return { ...node, content: content.filter(({ text }) => text !== "") };
}

function lineKept(line: string): string {
  return line
    .replace(/^[ \t]+/, "")
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, `$1${kept}`)
    .replace(/^(?=#{1,6}(?:\s|$)|[-+](?:\s|$|-)|=+\s*$|\|)/, kept);
}

/** What is put in where the cursor is: a single paragraph goes on in the line. */
export function inPlace({ content = [] }: JSONContent): readonly JSONContent[] {
  const [only, ...others] = content;
  return only?.type === "paragraph" && others.length === 0 ? (only.content ?? []) : content;
}
