import { createElement, useMemo, type ReactNode } from "react";
import { lessonTree, type LessonNode, type LessonTag } from "./lesson-tree.ts";

/** The running text of a lesson as elements. */
export function LessonText({ markdown }: { readonly markdown: string }) {
  const tree = useMemo(() => lessonTree(markdown), [markdown]);
  return createElement("div", { className: "lesson-text" }, ...tree.map(toElement));
}

const classNames: Partial<Record<LessonTag, string>> = { h2: "ui-h2", h3: "ui-h3" };

/** As children of their own, the parts of a text that never changes need no keys. */
function toElement(node: LessonNode): ReactNode {
  if (typeof node === "string") return node;
  const className = classNames[node.tag];
  return createElement(node.tag, className ? { className } : null, ...node.children.map(toElement));
}
