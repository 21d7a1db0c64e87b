/**
 * Text from another program as Markdown of what a lesson may hold. Every word stays, in its order: word processors write a
 * paragraph a line, lists with signs of their own and tables with tabs, and Markdown has lines that would be read as code.
 */
export function pastedMarkdown(text: string): string {
  const plain = text.replaceAll(/\r\n?|[\u000B\u000C\u2028\u2029]/g, "\n");
  if (isWrapped(plain)) return plain;
  return toBlocks(plain.split("\n"))
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}

/**
 * Whether the lines were broken to fit a width, as in mail: each but the last of a paragraph is as full as it can be. Otherwise
 * a line is a paragraph.
 */
function isWrapped(text: string): boolean {
  const paragraphs = text.split(/\n[ \t]*\n/).map((paragraph) => paragraph.split("\n"));
  const width = Math.max(...paragraphs.flat().map(({ length }) => length));
  const breaks = paragraphs.flatMap((lines) => lines.slice(1).map((next, at) => [lines[at] ?? "", next] as const));
  const isFull = ([line, next]: readonly [string, string]) =>
    !itemOf(next) && line.length + 1 + (/^\S+/.exec(next)?.[0].length ?? 0) > width;
  return paragraphs.length > 1 && width >= 50 && width <= 100 && breaks.length > 1 && breaks.every(isFull);
}

type Item = { readonly indent: number; readonly ordinal: number | undefined; readonly text: string };

/** The signs of lists; those that are also words or law only where a word processor has set a tab after them. */
const bullet = /^([ \t]*)(?:[-*+•·▪◦‣][ \t\u00A0]+|[o§\uF0A7\uF0B7]\t+)(\S.*)$/u;
const numbered = /^([ \t]*)(\d{1,3})[.)][ \t\u00A0]+(\S.*)$/u;

function itemOf(line: string): Item | undefined {
  const marked = bullet.exec(line);
  if (marked) return { indent: widthOf(marked[1]), ordinal: undefined, text: marked[2] ?? "" };
  const counted = numbered.exec(line);
  return counted ? { indent: widthOf(counted[1]), ordinal: Number(counted[2]), text: counted[3] ?? "" } : undefined;
}

function widthOf(indent = ""): number {
  return indent.replaceAll("\t", "    ").length;
}

/** A list that goes on: how far in its signs stand, and the number of its last item. */
type OpenList = { readonly indent: number; readonly last: number | undefined };

/** The room of an item's sign, with which what belongs to it is set in. */
const room = "     ";

/** What has been read so far: the lines to be stored, and the lists that go on, from the outermost. */
type Page = { readonly blocks: readonly string[]; readonly open: readonly OpenList[] };

function toBlocks(lines: readonly string[]): readonly string[] {
  const written = lines.filter((line) => line.trim() !== "");
  const read = (page: Page, line: string, at: number): Page => {
    const later = written.slice(at + 1);
    const item = isRule(line) ? undefined : listed(line, { open: page.open, later });
    if (item) return withItem(page, item);
    const isRow = [written[at - 1], later[0]].some((other) => isRowOf(line, other));
    return page.open.length > 0 && /^ {2,}\S/.test(line) ? withMore(page, line) : withBlock(page, toBlock(line, isRow));
  };
  return written.reduce(read, { blocks: [], open: [] }).blocks;
}

function withItem({ blocks, open }: Page, { indent, ordinal, text }: Item): Page {
  const outer = open.filter((list) => list.indent < indent && !isBeside(list, { indent }));
  const sign = ordinal === undefined ? "-" : `${ordinal}.`;
  const between = open.length > 0 ? [] : [""];
  return {
    blocks: [...blocks, ...between, `${room.repeat(outer.length)}${sign} ${cells(text, false)}`],
    open: [...outer, { indent, last: ordinal }],
  };
}

/** A line that is set in goes on with the item before it, as a paragraph of its own. */
function withMore({ blocks, open }: Page, line: string): Page {
  return { blocks: [...blocks, "", `${room.repeat(open.length)}${toParagraph(line, false)}`, ""], open };
}

function withBlock({ blocks }: Page, block: readonly string[]): Page {
  const isSameQuotation = block[0] === ">" && blocks.at(-1)?.startsWith(">");
  return { blocks: [...blocks, ...(isSameQuotation ? [] : [""]), ...block], open: [] };
}

type Around = { readonly open: readonly OpenList[]; readonly later: readonly string[] };

/** The line as an item. A number is one only in a row that begins with 1: a year or an ordinal that stands alone is words. */
function listed(line: string, { open, later }: Around): Item | undefined {
  const item = itemOf(line);
  if (item?.ordinal === undefined) return item;
  const { ordinal } = item;
  const goesOn = open.some((list) => isBeside(list, item) && list.last === ordinal - 1);
  return goesOn || (ordinal === 1 && isSecondNext(item, later)) ? item : undefined;
}

/** Whether the next line that is not set in further is the second of the same list. */
function isSecondNext(first: Item, later: readonly string[]): boolean {
  const next = later.find((line) => widthOf(/^[ \t]*/.exec(line)?.[0]) < first.indent + 2);
  const second = next === undefined ? undefined : itemOf(next);
  return second?.ordinal === 2 && isBeside(second, first);
}

function isBeside(one: Pick<Item, "indent">, other: Pick<Item, "indent">): boolean {
  return Math.abs(one.indent - other.indent) < 2;
}

function isRule(line: string): boolean {
  return /^\s*([-*_])(\s*\1){2,}\s*$/.test(line);
}

/** What is no item: a heading, a quotation, a rule, a row of a table or a paragraph. */
function toBlock(line: string, isRow: boolean): readonly string[] {
  if (isRule(line)) return ["---"];
  // The line between the head of a table and its rows, and the fence of code, say nothing.
  if (/^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)+\|?\s*$/.test(line) || /^\s*(`{3,}|~{3,})\s*$/.test(line)) return [];
  const quoted = /^\s*>(.*)$/.exec(line)?.[1];
  if (quoted !== undefined) return toBlocks([quoted.trim()]).map((one) => `> ${one}`.trim());
  return [toParagraph(line, isRow)];
}

function toParagraph(line: string, isRow: boolean): string {
  const [, signs, heading = ""] = /^\s{0,3}(#{1,6})[ \t]+(.+)$/.exec(line) ?? [];
  if (signs) return `${signs.length <= 2 ? "##" : "###"} ${cells(heading, false)}`;
  const row = /^\s*\|(.*\|.*)\|\s*$/.exec(line)?.[1];
  const words = row === undefined ? cells(line, isRow) : row.split("|").map(trimmed).join(" | ");
  return words.replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}

/** The line without its tabs: between the cells of a row stands a line, elsewhere a space. */
function cells(line: string, isRow: boolean): string {
  const all = line.trim().split("\t").map(trimmed);
  return isRow ? all.join(" | ") : all.filter((cell) => cell !== "").join(" ");
}

function trimmed(text: string): string {
  return text.trim();
}

/** Whether two lines are rows of the same table: with as many tabs. */
function isRowOf(line: string, other = ""): boolean {
  const tabs = (text: string) => text.trim().split("\t").length;
  return tabs(line) > 1 && tabs(line) === tabs(other);
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: " ",
  sect: "§",
  ndash: "–",
  rsquo: "’",
  auml: "ä",
  ouml: "ö",
  aring: "å",
  Auml: "Ä",
  Ouml: "Ö",
  Aring: "Å",
};

/** The words of markup, for a program that gives no text: a paragraph, an item and a row a line. */
export function textOfMarkup(markup: string): string {
  return markup
    .replaceAll(/<(style|script|title)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi, "")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/<li\b[^>]*>/gi, "\n- ")
    .replaceAll(/<\/t[dh]\s*>/gi, "\t")
    .replaceAll(/<\/?(?:br|p|div|h[1-6]|tr|ul|ol|table|blockquote)\b[^>]*>/gi, "\n")
    .replaceAll(/<\/?[a-z][^>]*>/gi, "")
    .replaceAll(/&#(\d+);/g, (whole, code: string) => characterOf(Number(code)) ?? whole)
    .replaceAll(/&#x([\da-f]+);/gi, (whole, code: string) => characterOf(Number.parseInt(code, 16)) ?? whole)
    .replaceAll(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

/** The character of a number of Unicode; of one that there is not the paste keeps what was written. */
function characterOf(code: number): string | undefined {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
