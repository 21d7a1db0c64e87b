import { readFileSync } from "node:fs";
import { join } from "node:path";
import { languages, LessonText, lessonTree } from "@vas/ui";
import axe from "axe-core";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { KeptLesson } from "../device/kept-lessons.ts";
import { markupOf } from "./markup.ts";
import { savedPage } from "./saved-page.ts";

const shell = readFileSync(join(import.meta.dirname, "../../index.html"), "utf8");

function lesson(differently: Partial<KeptLesson["content"]> = {}, about: Partial<KeptLesson> = {}): KeptLesson {
  const course = { id: "c", title: "Tunnista, kohtaa, ohjaa", notice: "Esittelykurssi.", lawAsOf: "2026-11-01" };
  const content = {
    id: "m1-a",
    title: "Kolme osaa",
    body: "## Teko\n\nJoku **värvää**.",
    warning: null,
    module: "Ihmiskauppa",
    place: 1,
    previous: null,
    next: { id: "m1-b", title: "Raja" },
    course,
    ...differently,
  };
  return { enrolment: "e1", lesson: content.id, language: "fi", content, ...about };
}

function open(html: string): Document {
  return new DOMParser().parseFromString(html, "text/html");
}

const hostile = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "[press](javascript:alert(1))",
  "![x](https://elsewhere.example/x.png)",
  "<a href='javascript:alert(1)'>x</a>",
  '"><script>alert(1)</script>',
  "</div></main><script>alert(1)</script>",
  "<!-- --><svg/onload=alert(1)>",
  "`<script>alert(1)</script>`",
  "```\n</code><script>alert(1)</script>\n```",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "**<b onclick=alert(1)>x</b>**",
  "<https://elsewhere.example>",
  "| a | <script>alert(1)</script> |\n|-|-|\n| b | c |",
  "$& $` $' $1",
  "\u2028</noscript><style>*{display:none}</style>",
];

test.each(hostile)("an author's text %j is words on the page without script, and nothing else", (text) => {
  const all = { title: text, module: text, warning: text, body: `${text}\n\n## ${text}\n\n- ${text}\n\n> ${text}` };
  const about = { id: "c", title: text, notice: text, lawAsOf: "2026-11-01" };
  const page = open(
    savedPage({ shell, lesson: lesson({ ...all, course: about }), saved: [lesson({ ...all, course: about })] }),
  );
  const root = page.getElementById("root");
  expect(root?.querySelectorAll("script, img, svg, style, iframe, b, code")).toHaveLength(0);
  const attributes = [...(root?.querySelectorAll("*") ?? [])].flatMap((element) => element.getAttributeNames());
  expect(attributes.filter((name) => name.startsWith("on"))).toEqual([]);
  const addresses = [...(root?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href") ?? "");
  expect(addresses.filter((address) => !/^(#content|\/portal\/learn\/)/.test(address))).toEqual([]);
  expect(page.querySelectorAll("body script")).toHaveLength(open(shell).querySelectorAll("body script").length);
  expect(page.querySelector("h1")?.textContent).toBe(text);
});

test.each([
  ...hostile,
  "## Otsikko\n\n### Toinen\n\nKappale **vahvasti** ja *painottaen*\\\nrivi.\n\n1. yksi\n2. kaksi\n   - sisällä\n\n> Muista.\n\n---\n",
  "- väljä\n\n- lista\n",
  `![Kaksi "ihmistä"](/pictures/${"0a".repeat(32)} "Kuva & teksti")\n\n[sivu](https://example.org/?a=1&b=2)`,
])("the text without script is the text with it: %j", (markdown) => {
  const withScript = open(renderToStaticMarkup(<LessonText markdown={markdown} />)).querySelector(".ui-lesson-text");
  const without = open(`<div class="ui-lesson-text">${markupOf(lessonTree(markdown))}</div>`).querySelector(
    ".ui-lesson-text",
  );
  expect(without?.innerHTML).toBe(withScript?.innerHTML);
});

test.each(languages)(
  "a saved lesson is a whole page in %s, in whose title and words nothing is left open",
  async (language) => {
    const here = lesson({ warning: "Kuvaa väkivaltaa." }, { language });
    const next = lesson({ id: "m1-b", title: "Raja", place: 2 }, { language });
    const html = savedPage({ shell, lesson: here, saved: [next, here, lesson({}, { language: "fi" })] });
    const page = open(html);
    expect(page.documentElement.lang).toBe(language);
    expect(page.title).toMatch(/^Kolme osaa – \w+$/);
    expect(html).not.toMatch(/\{\w+\}|undefined|null|NaN/);
    const text = page.querySelector("details");
    expect(text?.open).toBe(false);
    expect(text?.querySelector("strong")?.textContent).toBe("värvää");
    const ways = [...page.querySelectorAll("main a")].map((link) => link.getAttribute("href"));
    expect(ways).toContain(`/portal/learn/e1/m1-b?language=${language}`);
    document.documentElement.lang = language;
    document.title = page.title;
    document.body.replaceChildren(...page.body.children);
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  },
);

test("only lessons that are on the device are offered", () => {
  const page = open(savedPage({ shell, lesson: lesson(), saved: [lesson()] }));
  expect(page.querySelectorAll("main a")).toHaveLength(0);
});
