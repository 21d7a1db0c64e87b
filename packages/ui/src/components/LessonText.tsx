import { createElement, useMemo, type ReactNode } from "react";
import { lessonTree, type LessonNode } from "./lesson-tree.ts";

/** The running text of a lesson as elements. */
export function LessonText({ markdown }: { readonly markdown: string }) {
  const tree = useMemo(() => lessonTree(markdown), [markdown]);
  return createElement("div", { className: "ui-lesson-text" }, ...tree.map(toElement));
}

/** As children of their own, the parts of a text that never changes need no keys. */
function toElement(node: LessonNode): ReactNode {
  if (typeof node === "string") return node;
  const named = Object.entries(node.attributes).map(([name, value]) => [name === "class" ? "className" : name, value]);
  const props = Object.fromEntries(named) as Readonly<Record<string, string>>;
  return createElement(node.tag, props, ...node.children.map(toElement));
}
