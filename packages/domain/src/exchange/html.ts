import { hiddenCharacter } from "./file-text.ts";
import type { TextProblem } from "./text.ts";

/** One piece of HTML. */
export type HtmlToken =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "open"; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "problem"; readonly problem: TextProblem };

/**
 * A tag, a comment or a declaration; what does not look like one is text, as in `5 < 6`. A name is taken whole or not at all: a
 * long one without an end would be tried at each of its lengths.
 */
const tag = /<(\/?)([a-z][a-z0-9]*)(?![a-z0-9])((?:"[^"<]*"|'[^'<]*'|[^"'<>])*)>|<!|<\?/giu;
const attribute = /([a-z][a-z0-9-]*)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/giu;

/** Cuts HTML into text and tags. It is read for its words only, and never shown as HTML. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let end = 0;
  for (const match of html.matchAll(tag)) {
    yield* textTokens(html.slice(end, match.index));
    end = match.index + match[0].length;
    yield tagToken(match);
  }
  yield* textTokens(html.slice(end));
}

function tagToken([whole, slash, name, rest]: RegExpExecArray): HtmlToken {
  if (name === undefined) return { kind: "problem", problem: { code: "markup_in_text", detail: whole } };
  if (slash === "/") return { kind: "close", name: name.toLowerCase() };
  return { kind: "open", name: name.toLowerCase(), attributes: attributesOf(rest ?? "") };
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(attribute)].map(([, key = "", ...values]) => {
      const value = values.find((one) => one !== undefined) ?? "";
      return [key.toLowerCase(), unescaped(value).text];
    }),
  );
}

/** In HTML a line's end in the file is a space; a line of the text is `<br>`. */
function* textTokens(html: string): Generator<HtmlToken> {
  if (html === "") return;
  const { text, unknown } = unescaped(html.replaceAll(/[\r\n]+/g, " "));
  yield { kind: "text", text };
  for (const detail of unknown) yield { kind: "problem", problem: { code: "entity_unknown", detail } };
}

/** The entities that editors write in the languages of the Nordic countries. */
const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  auml: "ä",
  ouml: "ö",
  aring: "å",
  Auml: "Ä",
  Ouml: "Ö",
  Aring: "Å",
  eacute: "é",
  uuml: "ü",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  sect: "§",
  euro: "€",
};

function unescaped(html: string): { readonly text: string; readonly unknown: readonly string[] } {
  const unknown: string[] = [];
  const text = html.replaceAll(/&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z]{2,8});/giu, (whole, name: string) => {
    const character = name.startsWith("#") ? numbered(name) : entities[name];
    if (character === undefined) unknown.push(whole);
    return character ?? whole;
  });
  return { text, unknown };
}

/** @returns undefined where no character that may stand in a text has the number. */
function numbered(name: string): string | undefined {
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  const character = String.fromCodePoint(code);
  return hiddenCharacter.test(character) ? undefined : character;
}
