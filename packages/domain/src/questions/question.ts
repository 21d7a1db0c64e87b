import type { Brand, CalendarDate, Language, Words } from "../kernel/index.ts";
import type { SignId } from "../vocabulary/index.ts";
import type { Source } from "./source.ts";

/** The name of a question in its bank, the same in all its versions: `q27`. */
export type QuestionId = Brand<string, "QuestionId">;

/** A choice. Its id is kept with the question and never leaves for a browser: what is sent is its place on the paper. */
export type Choice = { readonly id: string; readonly text: Words };

/** What is asked and what is right. */
export type QuestionBody =
  | { readonly kind: "single"; readonly choices: readonly Choice[]; readonly right: string }
  | { readonly kind: "multiple"; readonly choices: readonly Choice[]; readonly right: readonly string[] }
  | { readonly kind: "true_false"; readonly right: boolean }
  /** The items in the right order. */
  | { readonly kind: "order"; readonly items: readonly Choice[] }
  /** Each left with the right that belongs to it. */
  | { readonly kind: "match"; readonly pairs: readonly Pair[] }
  | { readonly kind: "numeric"; readonly right: number; readonly tolerance: number }
  /** What is accepted in each language, without regard to capitals, accents and surrounding space. */
  | { readonly kind: "short_answer"; readonly accepted: Readonly<Record<Language, readonly string[]>> };

export type Pair = { readonly id: string; readonly left: Words; readonly right: Words };

export type QuestionKind = QuestionBody["kind"];

/** One version of a question. */
export type Question = {
  readonly id: QuestionId;
  /** The module whose bank it is in. */
  readonly module: string;
  /** Where it is asked: at the module's end, in the final exam, or in both. */
  readonly use: "check" | "exam" | "both";
  readonly stem: Words;
  readonly body: QuestionBody;
  /** Why the right answer is right; shown with the answer of a check, and after an exam. */
  readonly reason: Words;
  readonly source: Source;
  /** The signs that it is about, from the catalogue of the referral form. */
  readonly signs: readonly SignId[];
  /** The day whose law it asks; null where no law is asked. */
  readonly lawAsOf: CalendarDate | null;
};

/** What a learner answers, by places on the paper from 0 on. */
export type Answer =
  | { readonly kind: "single"; readonly chosen: number }
  | { readonly kind: "multiple"; readonly chosen: readonly number[] }
  | { readonly kind: "true_false"; readonly chosen: boolean }
  | { readonly kind: "order"; readonly places: readonly number[] }
  /** For each left the place of the chosen right. */
  | { readonly kind: "match"; readonly chosen: readonly number[] }
  | { readonly kind: "numeric"; readonly number: number }
  | { readonly kind: "short_answer"; readonly text: string };
