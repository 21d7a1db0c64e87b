import { languages, type Language } from "../kernel/index.ts";
import type { Question, QuestionBody } from "../questions/index.ts";
import { plainNumber, shareOf } from "./number.ts";
import { writeTags } from "./tags.ts";
import { writeReason, writeText } from "./text.ts";
import type { Unsayable, WrittenBank } from "./written.ts";

/**
 * A bank as GIFT, in one language or, by Moodle's multilang spans, in all. What GIFT cannot say is left out of the file and
 * told, in the answer and as a comment at the file's beginning.
 */
export function writeGift(questions: readonly Question[], language: Language | null): WrittenBank {
  const leftOut = questions.flatMap(unsayableInGift);
  const names = new Set(leftOut.map(({ question }) => question));
  const said = questions.filter(({ id }) => !names.has(id));
  const modules = [...new Set(said.map(({ module }) => module))];
  const parts = [
    ...leftOut.map(({ question, reason }) => `// not in this file: ${question} (${reason})`),
    ...(leftOut.length > 0 ? [""] : []),
    ...modules.flatMap((module) => [
      `$CATEGORY: $course$/top/${module}\n`,
      ...said.filter((question) => question.module === module).map((question) => questionText(question, language)),
    ]),
  ];
  return { text: `${parts.join("\n")}\n`, leftOut };
}

/** Why a question cannot be said in GIFT. */
function unsayableInGift({ id, body }: Question): readonly Unsayable[] {
  if (body.kind === "order") return [{ question: id, reason: "order_not_in_format" }];
  // A short answer has no markup, and an arrow makes it a pair.
  const hasArrow =
    body.kind === "short_answer" &&
    languages.some((language) => body.accepted[language].some((text) => text.includes("->")));
  return hasArrow ? [{ question: id, reason: "arrow_in_answer" }] : [];
}

function questionText(question: Question, language: Language | null): string {
  const { id, stem } = question;
  const tags = writeTags(question, language).map((tag) => `[tag:${tag}]`);
  return [
    `// [id:${id}] ${tags.join(" ")}`,
    `::${id}::${html(writeText(stem, language))}{${answers(question.body, language)}`,
    `\t####${html(writeReason(question, language))}`,
    "}\n",
  ].join("\n");
}

function html(text: string): string {
  return `[html]${escaped(text)}`;
}

/** The characters that mean something in GIFT. */
function escaped(text: string): string {
  return text.replaceAll(/[\\:#={}~]/g, String.raw`\$&`);
}

/** The right side of a pair has no format of its own, and in it GIFT makes one space of several. */
function spaced(text: string): string {
  return text.replaceAll(/(?<=\s)\s/g, (space) => `&#${space.codePointAt(0) ?? 32};`);
}

function answers(body: QuestionBody, language: Language | null): string {
  switch (body.kind) {
    case "single":
      return linesOf(
        body.choices.map(({ id, text }) => `${id === body.right ? "=" : "~"}${html(writeText(text, language))}`),
      );
    case "multiple": {
      const share = shareOf(body.right.length);
      return linesOf(
        body.choices.map(
          ({ id, text }) => `~%${body.right.includes(id) ? share : "-100"}%${html(writeText(text, language))}`,
        ),
      );
    }
    case "true_false":
      return body.right ? "TRUE" : "FALSE";
    case "match":
      return linesOf(
        body.pairs.map(
          ({ left, right }) => `=${html(writeText(left, language))} -> ${escaped(spaced(writeText(right, language)))}`,
        ),
      );
    case "numeric":
      return `#${plainNumber(body.right)}:${plainNumber(body.tolerance)}`;
    case "short_answer": {
      const accepted = language === null ? languages.flatMap((one) => body.accepted[one]) : body.accepted[language];
      return linesOf(accepted.map((text) => `=%100%[plain]${escaped(text)}`));
    }
    case "order":
      return "";
  }
}

function linesOf(texts: readonly string[]): string {
  return texts.map((text) => `\n\t${text}`).join("");
}
