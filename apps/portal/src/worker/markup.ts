import type { LessonNode, LessonTag } from "../progress/lesson-tree.ts";

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Words as they may stand in markup, in text and in quoted attributes alike. */
export function escaped(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => escapes[sign] ?? "");
}

const empty: ReadonlySet<LessonTag> = new Set(["br", "hr"]);
const classNames: Partial<Record<LessonTag, string>> = { h2: "ui-h2", h3: "ui-h3" };

/** A lesson's tree as markup: the elements that the tree knows, and every word escaped. */
export function markupOf(nodes: readonly LessonNode[]): string {
  return nodes.map(nodeMarkup).join("");
}

function nodeMarkup(node: LessonNode): string {
  if (typeof node === "string") return escaped(node);
  const { tag, children } = node;
  const className = classNames[tag];
  const opening = `<${tag}${className ? ` class="${className}"` : ""}>`;
  return empty.has(tag) ? opening : `${opening}${markupOf(children)}</${tag}>`;
}
