import { languages, type Language, type Words } from "../kernel/index.ts";
import { questionKindLabels, questionUseLabels, signs as catalogue } from "../vocabulary/index.ts";
import { truth } from "./feedback.ts";
import type { QuestionField, QuestionPlace } from "./problem.ts";
import type { Question, QuestionBody } from "./question.ts";
import { sourceWords } from "./source.ts";

/** One part of a question in which two versions differ; empty where one of them has no such part. */
export type QuestionDifference = QuestionPlace & { readonly before: string; readonly after: string };

type Part = QuestionPlace & { readonly text: string };

/**
 * What of a question another version says otherwise, part by part in the order of the form; codes in a reader's language. Of a
 * question that was not there, or is gone, that is every part.
 */
export function questionDifferences(
  before: Question | null,
  after: Question | null,
  reader: Language,
): readonly QuestionDifference[] {
  const none: ReadonlyMap<string, Part> = new Map();
  const was = before ? partsOf(before, reader) : none;
  const is = after ? partsOf(after, reader) : none;
  const all = new Map([...was, ...is]);
  const keys = new Set([...is.keys(), ...was.keys()]);
  const text = (parts: ReadonlyMap<string, Part>, key: string): string => parts.get(key)?.text ?? "";
  return [...keys]
    .filter((key) => text(was, key) !== text(is, key))
    .flatMap((key) => all.get(key) ?? [])
    .map(({ field, index, language }) => {
      const key = keyOf({ field, index, language });
      return { field, index, language, before: text(was, key), after: text(is, key) };
    });
}

/** Do both say the same, whatever ids their choices have? */
export function isSameQuestion(one: Question, other: Question): boolean {
  return questionDifferences(one, other, "fi").length === 0;
}

function keyOf({ field, index, language }: QuestionPlace): string {
  return `${field} ${index} ${language}`;
}

function partsOf(question: Question, reader: Language): ReadonlyMap<string, Part> {
  const { module, use, stem, reason, source, signs, lawAsOf, body } = question;
  const parts: readonly Part[] = [
    one("module", module),
    one("use", questionUseLabels[use][reader]),
    one("kind", questionKindLabels[body.kind][reader]),
    ...inWords("stem", stem),
    ...bodyParts(body, reader),
    ...inWords("reason", reason),
    ...inWords("source", sourceWords(source)),
    one("signs", signs.map((id) => catalogue.find((sign) => sign.id === id)?.text[reader] ?? id).join("\n")),
    one("lawAsOf", lawAsOf ?? ""),
  ];
  return new Map(parts.map((part) => [keyOf(part), part]));
}

function one(field: QuestionField, text: string): Part {
  return { field, index: null, language: null, text };
}

function inWords(field: QuestionField, words: Words, index: number | null = null): readonly Part[] {
  return languages.map((language) => ({ field, index, language, text: words[language] }));
}

function bodyParts(body: QuestionBody, reader: Language): readonly Part[] {
  switch (body.kind) {
    case "single":
    case "multiple": {
      const right: readonly string[] = typeof body.right === "string" ? [body.right] : body.right;
      const places = body.choices.flatMap(({ id }, place) => (right.includes(id) ? [place + 1] : []));
      return [
        ...body.choices.flatMap(({ text }, index) => inWords("choice", text, index)),
        one("answer", places.join(", ")),
      ];
    }
    case "true_false":
      return [one("answer", truth[body.right ? "true" : "false"][reader])];
    case "order":
      return body.items.flatMap(({ text }, index) => inWords("item", text, index));
    case "match":
      return body.pairs.flatMap(({ left, right }, index) => [
        ...inWords("left", left, index),
        ...inWords("right", right, index),
      ]);
    case "numeric":
      return [one("number", String(body.right)), one("tolerance", String(body.tolerance))];
    case "short_answer":
      return languages.map((language) => ({
        field: "accepted",
        index: null,
        language,
        text: body.accepted[language].join("\n"),
      }));
  }
}
