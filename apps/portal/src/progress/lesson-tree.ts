import { lexer, type Token, type Tokens } from "marked";

/** The elements that a lesson is made of; nothing else can come out of an author's text. */
export type LessonTag = "h2" | "h3" | "p" | "ul" | "ol" | "li" | "blockquote" | "hr" | "strong" | "em" | "br";

/** A piece of a lesson: words as they are, or an element with what is in it. */
export type LessonNode = string | { readonly tag: LessonTag; readonly children: readonly LessonNode[] };

/** The running text of a lesson, from Markdown to a tree: markup of a course's author becomes words. */
export function lessonTree(markdown: string): readonly LessonNode[] {
  return lexer(markdown).flatMap(toBlock);
}

function element(tag: LessonTag, children: readonly LessonNode[] = []): LessonNode {
  return { tag, children };
}

function toBlock(token: Token): readonly LessonNode[] {
  switch (token.type) {
    case "heading":
      // The title of the page is the first heading; a lesson's own begin with the second.
      return [element((token as Tokens.Heading).depth <= 2 ? "h2" : "h3", toInline(token))];
    case "paragraph":
      return [element("p", toInline(token))];
    case "blockquote":
      return [element("blockquote", (token.tokens ?? []).flatMap(toBlock))];
    case "list": {
      const { ordered, items } = token as Tokens.List;
      const children = items.map(({ tokens }) => element("li", tokens.flatMap(toBlock)));
      return [element(ordered ? "ol" : "ul", children)];
    }
    case "hr":
      return [element("hr")];
    case "space":
      return [];
    default:
      return toInline(token);
  }
}

function toInline(token: Partial<Pick<Tokens.Generic, "tokens" | "text" | "raw">>): readonly LessonNode[] {
  // A kind of text that is none here, such as a table, is shown as it was written.
  return token.tokens ? token.tokens.flatMap(toWords) : [String(token.text ?? token.raw ?? "")];
}

function toWords(token: Token): readonly LessonNode[] {
  switch (token.type) {
    case "strong":
    case "em":
      return [element(token.type, toInline(token))];
    case "br":
      return [element("br")];
    default:
      return toInline(token);
  }
}
