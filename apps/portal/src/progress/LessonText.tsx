import { lexer, type Token, type Tokens } from "marked";
import { createElement, Fragment, useMemo, type ReactNode } from "react";

/** The running text of a lesson, from Markdown to elements: no markup of a course's author ever reaches the page as such. */
export function LessonText({ markdown }: { readonly markdown: string }) {
  const blocks = useMemo(() => lexer(markdown), [markdown]);
  return <div className="lesson-text">{blocks.map(toBlock)}</div>;
}

function toBlock(token: Token, place: number): ReactNode {
  switch (token.type) {
    case "heading":
      return toHeading(token as Tokens.Heading, place);
    case "paragraph":
      return <p key={place}>{toInline(token)}</p>;
    case "blockquote":
      return <blockquote key={place}>{(token.tokens ?? []).map(toBlock)}</blockquote>;
    case "list":
      return toList(token as Tokens.List, place);
    case "hr":
      return <hr key={place} />;
    case "space":
      return null;
    default:
      return <Fragment key={place}>{toInline(token)}</Fragment>;
  }
}

/** The title of the page is the first heading; a lesson's own begin with the second. */
function toHeading({ depth, ...token }: Tokens.Heading, place: number): ReactNode {
  return depth <= 2 ? (
    <h2 key={place} className="ui-h2">
      {toInline(token)}
    </h2>
  ) : (
    <h3 key={place} className="ui-h3">
      {toInline(token)}
    </h3>
  );
}

function toList({ ordered, items }: Tokens.List, place: number): ReactNode {
  const children = items.map(({ tokens }) => createElement("li", null, ...tokens.map(toBlock)));
  // As children of their own, items of a text that never changes need no keys.
  return createElement(ordered ? "ol" : "ul", { key: place }, ...children);
}

function toInline(token: Partial<Pick<Tokens.Generic, "tokens" | "text" | "raw">>): ReactNode {
  return token.tokens ? token.tokens.map(toWords) : (token.text as string);
}

function toWords(token: Token, place: number): ReactNode {
  switch (token.type) {
    case "strong":
      return <strong key={place}>{toInline(token)}</strong>;
    case "em":
      return <em key={place}>{toInline(token)}</em>;
    case "br":
      return <br key={place} />;
    default:
      return <Fragment key={place}>{toInline(token)}</Fragment>;
  }
}
