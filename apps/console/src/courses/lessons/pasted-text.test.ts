import { lessonTree, type LessonNode } from "@vas/ui";
import fc from "fast-check";
import { expect, test } from "vitest";
import { toDocument, toMarkdown } from "./markdown.ts";
import { pastedMarkdown, textOfMarkup } from "./pasted-text.ts";

/** What is stored of a text that is pasted into an empty lesson. */
function storedOf(pasted: string): string {
  return toMarkdown(toDocument(pastedMarkdown(pasted)));
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words that a learner reads, block by block. */
function shownWords(nodes: readonly LessonNode[]): readonly string[] {
  const inLine = (node: LessonNode): string =>
    typeof node === "string" ? node : node.children.map(inLine).join(isBlock(node.tag) ? " " : "");
  return wordsOf(nodes.map(inLine).join(" "));
}

function isBlock(tag: string): boolean {
  return ["ul", "ol", "li", "blockquote"].includes(tag);
}

test.each([
  ["a paragraph that begins with a tab", "\tSarkaimella alkava\nToinen", "Sarkaimella alkava\n\nToinen"],
  ["four spaces", "    Sisennetty\nToinen", "Sisennetty\n\nToinen"],
  ["a year", "Alku\n2015. Vuosi oli hyvä", "Alku\n\n2015\\. Vuosi oli hyvä"],
  ["a numbered heading", "1.\tJohdanto\nTeksti\n2.\tLoppu", "1\\. Johdanto\n\nTeksti\n\n2\\. Loppu"],
  ["a list of Word", "Ensin\nToiseksi\n·\tyksi\no\tkaksi\nLopuksi", "Ensin\n\nToiseksi\n\n- yksi\n- kaksi\n\nLopuksi"],
  ["a numbered list", "Ensin\r\n1)\tyksi\r\n2)\tkaksi\r\nSitten", "Ensin\n\n1. yksi\n2. kaksi\n\nSitten"],
  ["a list in a list", "- a\n  - b\n    - c\n- d", "- a\n  - b\n    - c\n- d"],
  ["an item of two paragraphs", "1. a\n\n   b\n2. c", "1. a\n\n   b\n2. c"],
  ["a section of a law", "§ 37 a\n- 5 §", "§ 37 a\n\n- 5 §"],
  ["a table of Word", "Nimi\tPuhelin\nNeuvonta\t0295", "Nimi | Puhelin\n\nNeuvonta | 0295"],
  ["a tab within a line", "Puhelin:\t112", "Puhelin: 112"],
  ["a table of Markdown", "| a | b |\n|---|:-:|\n| 1 | 2 |", "a | b\n\n1 | 2"],
  ["code", "`koodi` ja\n```\nlohko\n```\nloppu", "\\`koodi\\` ja\n\nlohko\n\nloppu"],
  ["headings of every level", "# A\n#### B\nC", "## A\n\n### B\n\nC"],
  ["a quotation", "> a\n> b\nc", "> a\n>\n> b\n\nc"],
  ["a rule", "a\n---\nb", "a\n\n---\n\nb"],
  [
    "a reference",
    "[viite]: https://example.org/x\nteksti [viite]",
    "\\[viite\\]: https://example.org/x\n\nteksti \\[viite\\]",
  ],
  ["breaks of a word processor within a paragraph", "a\u000Bb", "a\n\nb"],
])("%s is pasted as it was meant", (_, pasted, stored) => {
  expect(storedOf(pasted)).toBe(stored);
});

test("a text whose lines are broken to a width is read in its paragraphs", () => {
  const [one, two, three] = [
    "Kohtaa ihminen rauhassa ja kysy häneltä itseltään,",
    "mitä hän tarvitsee. Kerro, mistä apua saa, ja anna",
    "aikaa.",
  ];
  expect(storedOf(`${one}\n${two}\n${three}\n\nToinen kappale.`)).toBe(`${one}\n${two}\n${three}\n\nToinen kappale.`);
});

test("a program that gives only markup gives its words: paragraphs, items and rows", () => {
  const markup =
    "<style>p{}</style><p>P&auml;&#228; <b>on</b></p><ul><li>yksi</li><li>kaksi &lt;3</li></ul><table><tr><td>a</td><td>b</td></tr></table>";
  expect(storedOf(textOfMarkup(markup))).toBe("Pää on\n\n- yksi\n- kaksi &lt;3\n\na b");
});

const word = fc.stringMatching(/^[a-zåäö]{2,9}$/);
const words = fc.array(word, { minLength: 1, maxLength: 6 });
type Line = { readonly text: string; readonly words: readonly string[] };

function lineOf(shape: (all: readonly string[]) => string): fc.Arbitrary<Line> {
  return words.map((all) => ({ text: shape(all), words: all }));
}

const before = fc.constantFrom(
  "",
  "\t",
  "    ",
  "\t\t",
  "  ",
  "# ",
  "#### ",
  "> ",
  "2015. ",
  "1. ",
  "1) ",
  "2.\t",
  "- ",
);
const signs = fc.constantFrom(
  "·\t",
  "•\t",
  "o\t",
  "§\t",
  "* ",
  "+ ",
  "  - ",
  "\t- ",
  "      1. ",
  "| ",
  "~~",
  "[ ] ",
  "= ",
);
const line = fc.oneof(
  fc.tuple(before, words).map(([start, all]) => ({ text: start + all.join(" "), words: all })),
  fc.tuple(signs, words).map(([start, all]) => ({ text: start + all.join(" "), words: all })),
  lineOf((all) => all.join("\t")),
  lineOf((all) => `| ${all.join(" | ")} |`),
  lineOf((all) => `\`${all.join(" ")}\` \`\``),
  lineOf((all) => `**${all.join("** *")}*`),
  lineOf((all) => `<p>${all.join("</p> <!-- ")}`),
  lineOf((all) => `[${all.join("]: ")}`),
  fc.constantFrom("", "```", "---", "|---|---|", "=====", "~~~").map((text) => ({ text, words: [] })),
);

test("every word that is pasted is stored, and shown to learners, in its order and apart from the next", () => {
  const texts = fc.tuple(fc.array(line, { minLength: 1, maxLength: 12 }), fc.constantFrom("\n", "\r\n", "\n\n"));
  fc.assert(
    fc.property(texts, ([lines, end]) => {
      const stored = storedOf(lines.map(({ text }) => text).join(end));
      const pasted = lines.flatMap((one) => one.words);
      for (const there of [wordsOf(stored), shownWords(lessonTree(stored))]) {
        let at = -1;
        expect(pasted.filter((one) => (at = there.indexOf(one, at + 1)) < 0)).toEqual([]);
      }
      expect(toMarkdown(toDocument(stored))).toBe(stored);
    }),
    { numRuns: 300 },
  );
});

test("what markup writes by numbers and names is read, and a number that is no character stays as it is", () => {
  expect(textOfMarkup("<p>25:3 &sect; &#8211; &#x20AC; &#9999999;</p>").trim()).toBe("25:3 § – € &#9999999;");
});
