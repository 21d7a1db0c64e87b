import { languages, type Language } from "../kernel/index.ts";
import type { Choice, Pair, Question, QuestionBody } from "../questions/index.ts";
import { plainNumber, shareOf } from "./number.ts";
import { writeTags } from "./tags.ts";
import { writeReason, writeText } from "./text.ts";
import type { WrittenBank } from "./written.ts";

/** A bank as Moodle XML, in one language or, by Moodle's multilang spans, in all. It can say every kind of question. */
export function writeMoodle(questions: readonly Question[], language: Language | null): WrittenBank {
  const modules = [...new Set(questions.map(({ module }) => module))];
  const parts = modules.flatMap((module) => [
    `<question type="category">\n  <category><text>$course$/top/${xml(module)}</text></category>\n</question>`,
    ...questions
      .filter((question) => question.module === module)
      .map((question) => questionElement(question, language)),
  ]);
  return { text: `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${parts.join("\n")}\n</quiz>\n`, leftOut: [] };
}

const types: Readonly<Record<QuestionBody["kind"], string>> = {
  single: "multichoice",
  multiple: "multichoice",
  true_false: "truefalse",
  order: "ordering",
  match: "matching",
  numeric: "numerical",
  short_answer: "shortanswer",
};

function questionElement(question: Question, language: Language | null): string {
  const { id, stem, body } = question;
  const tags = writeTags(question, language).map((tag) => `    <tag><text>${xml(tag)}</text></tag>`);
  return [
    `<question type="${types[body.kind]}">`,
    `  <name><text>${xml(id)}</text></name>`,
    `  <questiontext format="html">${html(writeText(stem, language))}</questiontext>`,
    `  <generalfeedback format="html">${html(writeReason(question, language))}</generalfeedback>`,
    "  <defaultgrade>1</defaultgrade>",
    "  <hidden>0</hidden>",
    `  <idnumber>${xml(id)}</idnumber>`,
    ...bodyElements(body, language).map((element) => `  ${element}`),
    "  <tags>",
    ...tags,
    "  </tags>",
    "</question>",
  ].join("\n");
}

/** HTML within XML. It holds no `]]>`, because every `>` of a text is escaped in it. */
function html(text: string): string {
  return `<text><![CDATA[${text}]]></text>`;
}

function xml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function answer(fraction: string, text: string): string {
  return `<answer fraction="${fraction}" format="html">${html(text)}</answer>`;
}

const shown = ["<shuffleanswers>true</shuffleanswers>", "<answernumbering>none</answernumbering>"];

function bodyElements(body: QuestionBody, language: Language | null): readonly string[] {
  switch (body.kind) {
    case "single":
      return [
        "<single>true</single>",
        ...shown,
        ...body.choices.map(({ id, text }) => answer(id === body.right ? "100" : "0", writeText(text, language))),
      ];
    case "multiple":
      return multipleElements(body, language);
    case "true_false":
      return [true, false].map(
        (one) =>
          `<answer fraction="${one === body.right ? 100 : 0}" format="moodle_auto_format"><text>${one}</text></answer>`,
      );
    case "order":
      return orderElements(body.items, language);
    case "match":
      return ["<shuffleanswers>true</shuffleanswers>", ...body.pairs.map((pair) => pairElement(pair, language))];
    case "numeric":
      return [
        `<answer fraction="100"><text>${plainNumber(body.right)}</text><tolerance>${plainNumber(body.tolerance)}</tolerance></answer>`,
      ];
    case "short_answer":
      return ["<usecase>0</usecase>", ...acceptedElements(body.accepted, language)];
  }
}

function multipleElements(
  { choices, right }: Extract<QuestionBody, { kind: "multiple" }>,
  language: Language | null,
): readonly string[] {
  const share = shareOf(right.length);
  // A wrong choice takes everything away: it is all of the right ones and none besides.
  const fraction = (id: string): string => (right.includes(id) ? share : "-100");
  const answers = choices.map(({ id, text }) => answer(fraction(id), writeText(text, language)));
  return ["<single>false</single>", ...shown, ...answers];
}

/** All of it or nothing, as the bank grades. */
function orderElements(items: readonly Choice[], language: Language | null): readonly string[] {
  return [
    "<layouttype>VERTICAL</layouttype>",
    "<selecttype>ALL</selecttype>",
    `<selectcount>${items.length}</selectcount>`,
    "<gradingtype>ALL_OR_NOTHING</gradingtype>",
    ...items.map(({ text }, place) => answer(String(place + 1), writeText(text, language))),
  ];
}

function pairElement({ left, right }: Pair, language: Language | null): string {
  const asked = html(writeText(left, language));
  return `<subquestion format="html">${asked}<answer>${html(writeText(right, language))}</answer></subquestion>`;
}

/** In Moodle a star stands for anything, unless a backslash is before it. */
function acceptedElements(
  accepted: Readonly<Record<Language, readonly string[]>>,
  language: Language | null,
): readonly string[] {
  const texts = language === null ? languages.flatMap((one) => accepted[one]) : accepted[language];
  return texts.map(
    (text) =>
      `<answer fraction="100" format="plain_text"><text>${xml(text.replaceAll("*", String.raw`\*`))}</text></answer>`,
  );
}
