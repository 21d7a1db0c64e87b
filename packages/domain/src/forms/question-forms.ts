import * as z from "zod/mini";
import { languages, type CalendarDate, type Language, type Words } from "../kernel/index.ts";
import {
  questionProblems,
  sourceWords,
  type Choice,
  type Pair,
  type Question,
  type QuestionBody,
  type QuestionId,
  type QuestionPlace,
} from "../questions/index.ts";
import { normaliseText, type QuestionKindCode, type QuestionUse, type SignId } from "../vocabulary/index.ts";
import type { Form } from "./form.ts";

/**
 * A question as it is being written: everything that any kind asks for, of which the kind that is chosen takes its own, so that
 * trying another kind loses nothing.
 */
export type QuestionEdit = {
  readonly id: string;
  readonly module: string | null;
  readonly use: QuestionUse;
  readonly kind: QuestionKindCode;
  readonly stem: Words;
  readonly choices: readonly Choice[];
  /** The ids of the right choices; of a single choice the first counts. */
  readonly right: readonly string[];
  readonly isTrue: boolean;
  readonly items: readonly Choice[];
  readonly pairs: readonly Pair[];
  readonly number: number | null;
  readonly tolerance: number | null;
  /** One accepted answer a line. */
  readonly accepted: Words;
  readonly reason: Words;
  readonly source: Words;
  readonly signs: readonly SignId[];
  readonly lawAsOf: CalendarDate | null;
};

/** The checks of a question in the bank of a course with these modules: those that the bank itself makes. */
export function questionForm(modules: readonly string[]): Form<QuestionEdit> {
  return z.custom<QuestionEdit>().check((context) => {
    for (const problem of questionProblems(toQuestion(context.value), modules)) {
      const path = questionPath(problem).split(".");
      context.issues.push({ code: "custom", message: `question.${problem.code}`, path, input: context.value });
    }
  });
}

/** Where in the form a part of a question stands, as a dotted path. */
export function questionPath({ field, index, language }: QuestionPlace): string {
  const inLanguage = (path: string): string => (language === null ? path : `${path}.${language}`);
  const among = (list: string, part: string): string =>
    index === null ? list : inLanguage(`${list}.${index}.${part}`);
  switch (field) {
    case "choice":
      return among("choices", "text");
    case "item":
      return among("items", "text");
    case "left":
    case "right":
      return among("pairs", field);
    case "answer":
      return "right";
    case "stem":
    case "reason":
    case "source":
    case "accepted":
      return inLanguage(field);
    case "id":
    case "module":
    case "use":
    case "kind":
    case "number":
    case "tolerance":
    case "signs":
    case "lawAsOf":
      return field;
  }
}

/** The question that a form says, as the bank keeps it. */
export function toQuestion(edit: QuestionEdit): Question {
  const { id, module, use, signs, lawAsOf } = edit;
  return {
    id: id.trim() as QuestionId,
    module: module ?? "",
    use,
    stem: kept(edit.stem),
    body: toBody(edit),
    reason: kept(edit.reason),
    source: kept(edit.source),
    signs,
    lawAsOf,
  };
}

function kept({ fi, sv, en }: Words): Words {
  return { fi: normaliseText(fi), sv: normaliseText(sv), en: normaliseText(en) };
}

function toBody(edit: QuestionEdit): QuestionBody {
  const { kind, right } = edit;
  const choices = edit.choices.map(({ id, text }) => ({ id, text: kept(text) }));
  switch (kind) {
    case "single":
      return { kind, choices, right: right[0] ?? "" };
    case "multiple":
      return { kind, choices, right: choices.map(({ id }) => id).filter((id) => right.includes(id)) };
    case "true_false":
      return { kind, right: edit.isTrue };
    case "order":
      return { kind, items: edit.items.map(({ id, text }) => ({ id, text: kept(text) })) };
    case "match":
      return {
        kind,
        pairs: edit.pairs.map((pair) => ({ id: pair.id, left: kept(pair.left), right: kept(pair.right) })),
      };
    case "numeric":
      return { kind, right: edit.number ?? Number.NaN, tolerance: edit.tolerance ?? 0 };
    case "short_answer":
      return {
        kind,
        accepted: { fi: lines(edit.accepted.fi), sv: lines(edit.accepted.sv), en: lines(edit.accepted.en) },
      };
  }
}

function lines(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => normaliseText(line).replaceAll(/\s+/g, " "))
    .filter((line) => line !== "");
}

const noWords: Words = { fi: "", sv: "", en: "" };

/** As many empty choices as most questions have. */
const emptyChoices: readonly Choice[] = ["a", "b", "c"].map((id) => ({ id, text: noWords }));

/** A question that nobody has written yet. */
export function newQuestion(module: string | null): QuestionEdit {
  return {
    id: "",
    module,
    use: "both",
    kind: "single",
    stem: noWords,
    choices: emptyChoices,
    right: [],
    isTrue: true,
    items: emptyChoices,
    pairs: emptyChoices.map(({ id }) => ({ id, left: noWords, right: noWords })),
    number: null,
    tolerance: 0,
    accepted: noWords,
    reason: noWords,
    source: noWords,
    signs: [],
    lawAsOf: null,
  };
}

/** A question of the bank as its form begins. */
export function toQuestionEdit(question: Question): QuestionEdit {
  const { id, module, use, stem, body, reason, source, signs, lawAsOf } = question;
  const facts = { id, module, use, kind: body.kind, stem, reason, source: sourceWords(source), signs, lawAsOf };
  return { ...newQuestion(module), ...facts, ...bodyEdit(body) };
}

function bodyEdit(body: QuestionBody): Partial<QuestionEdit> {
  switch (body.kind) {
    case "single":
      return { choices: body.choices, right: [body.right] };
    case "multiple":
      return { choices: body.choices, right: body.right };
    case "true_false":
      return { isTrue: body.right };
    case "order":
      return { items: body.items };
    case "match":
      return { pairs: body.pairs };
    case "numeric":
      return { number: body.right, tolerance: body.tolerance };
    case "short_answer": {
      const joined = (language: Language): string => body.accepted[language].join("\n");
      const [fi = "", sv = "", en = ""] = languages.map(joined);
      return { accepted: { fi, sv, en } };
    }
  }
}

/** The id of one more choice: the first letter that no other has. */
export function nextChoiceId(taken: readonly string[]): string {
  const letters = "abcdefghijklmnopqrstuvwxyz".split("");
  return letters.find((letter) => !taken.includes(letter)) ?? `c${taken.length + 1}`;
}
