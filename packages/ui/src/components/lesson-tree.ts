import { lexer, type Token, type Tokens } from "marked";

/** The elements that a lesson is made of; nothing else can come out of an author's text. */
export type LessonTag =
  | "h2"
  | "h3"
  | "p"
  | "ul"
  | "ol"
  | "li"
  | "blockquote"
  | "hr"
  | "strong"
  | "em"
  | "br"
  | "a"
  | "figure"
  | "figcaption"
  | "img";

export type LessonAttribute = "class" | "href" | "rel" | "src" | "alt" | "loading";

export type LessonElement = {
  readonly tag: LessonTag;
  readonly attributes: Readonly<Partial<Record<LessonAttribute, string>>>;
  readonly children: readonly LessonNode[];
};

/** A piece of a lesson: words as they are, or an element with what is in it. */
export type LessonNode = string | LessonElement;

/**
 * The running text of a lesson, from Markdown to a tree: markup of a course's author becomes words. Headings begin with the second
 * level, under the page's title; pictures are those of this service, and links lead to pages, addresses and numbers.
 */
export function lessonTree(markdown: string): readonly LessonNode[] {
  return lexer(markdown).flatMap(toBlock);
}

function element(
  tag: LessonTag,
  children: readonly LessonNode[] = [],
  attributes: LessonElement["attributes"] = {},
): LessonElement {
  return { tag, attributes, children };
}

function toBlock(token: Token): readonly LessonNode[] {
  switch (token.type) {
    case "heading":
      return [toHeading(token as Tokens.Heading)];
    case "paragraph":
      return [toParagraph(token as Tokens.Paragraph)];
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

/** The title of the page is the first heading; a lesson's own begin with the second. */
function toHeading({ depth, ...token }: Tokens.Heading): LessonElement {
  const tag = depth <= 2 ? "h2" : "h3";
  return element(tag, toInline(token), { class: `ui-${tag}` });
}

/** A picture that stands alone is a figure, with its title as the caption. */
function toParagraph(token: Tokens.Paragraph): LessonElement {
  const [only, ...others] = token.tokens;
  const picture = only?.type === "image" && others.length === 0 ? (only as Tokens.Image) : undefined;
  if (!picture || !isOwnPicture(picture.href)) return element("p", toInline(token));
  const caption = picture.title ? [element("figcaption", [toPlain(picture.title)])] : [];
  return element("figure", [toPicture(picture), ...caption]);
}

function toInline(token: Partial<Pick<Tokens.Generic, "tokens" | "text" | "raw">>): readonly LessonNode[] {
  // A kind of text that is none here, such as a table, is shown as it was written.
  return token.tokens ? token.tokens.flatMap(toWords) : [toPlain(String(token.text ?? token.raw ?? ""))];
}

function toWords(token: Token): readonly LessonNode[] {
  switch (token.type) {
    case "strong":
    case "em":
      return [element(token.type, toInline(token))];
    case "br":
      return [element("br")];
    case "link":
      return toLink(token as Tokens.Link);
    case "image":
      return [toPicture(token as Tokens.Image)];
    default:
      return toInline(token);
  }
}

/** A link that somebody has set; an address that only stands in the text, or is none that is allowed, is words. */
function toLink({ href, raw, ...token }: Tokens.Link): readonly LessonNode[] {
  const isSet = raw.startsWith("[") && /^(https:\/\/|mailto:|tel:)/.test(href);
  return isSet ? [element("a", toInline(token), { class: "ui-link", href, rel: "noreferrer" })] : toInline(token);
}

/** A picture from elsewhere is not asked for: what it shows is said instead. */
function toPicture({ href, text }: Tokens.Image): LessonNode {
  const words = toPlain(text);
  return isOwnPicture(href) ? element("img", [], { src: href, alt: words, loading: "lazy" }) : words;
}

function isOwnPicture(address: string): boolean {
  return /^\/pictures\/[0-9a-f]{64}$/.test(address);
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00A0", "#39": "'" };

/** Markdown writes the signs of markup as `&lt;`; what is read is the sign. */
function toPlain(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|quot|nbsp|#39);/g, (whole, name: string) => named[name] ?? whole);
}
