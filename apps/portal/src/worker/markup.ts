import type { LessonElement, LessonNode, LessonTag } from "@vas/ui";

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

const empty: ReadonlySet<LessonTag> = new Set(["br", "hr", "img"]);

/** A lesson's tree as markup: the elements and attributes that the tree knows, and every word escaped. */
export function markupOf(nodes: readonly LessonNode[]): string {
  return nodes.map(nodeMarkup).join("");
}

function nodeMarkup(node: LessonNode): string {
  if (typeof node === "string") return escaped(node);
  const { tag, children } = node;
  const opening = `<${tag}${attributesOf(node)}>`;
  return empty.has(tag) ? opening : `${opening}${markupOf(children)}</${tag}>`;
}

function attributesOf({ attributes }: LessonElement): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join("");
}
