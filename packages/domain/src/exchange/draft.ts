import type { CalendarDate, Language, Words } from "../kernel/index.ts";
import type { Question, QuestionProblem } from "../questions/index.ts";
import type { ExchangeProblemCode } from "./problem.ts";

/** The formats in which a bank leaves and comes. */
export const bankFormats = ["gift", "moodle_xml"] as const;
export type BankFormat = (typeof bankFormats)[number];

/** A text in the languages in which a file says it. */
export type DraftText = Partial<Words>;

/** What a file says of a question's body. Choices have no ids: no format carries them, and they are given by the bank. */
export type DraftBody =
  | { readonly kind: "single"; readonly choices: readonly DraftText[]; readonly right: number }
  | { readonly kind: "multiple"; readonly choices: readonly DraftText[]; readonly right: readonly number[] }
  | { readonly kind: "true_false"; readonly right: boolean }
  | { readonly kind: "order"; readonly items: readonly DraftText[] }
  | { readonly kind: "match"; readonly pairs: readonly { readonly left: DraftText; readonly right: DraftText }[] }
  | { readonly kind: "numeric"; readonly right: number; readonly tolerance: number }
  | { readonly kind: "short_answer"; readonly accepted: Partial<Readonly<Record<Language, readonly string[]>>> };

/** Where something stands in what was brought: a file of the package, a line of it, a question. */
export type Place = { readonly file: string | null; readonly line: number | null; readonly question: string | null };

/** A question as far as a file says it; null is what the file does not say, and what the bank has stays. */
export type QuestionDraft = {
  readonly place: Place;
  readonly id: string | null;
  readonly module: string | null;
  readonly use: Question["use"] | null;
  readonly stem: DraftText;
  readonly reason: DraftText;
  readonly source: DraftText | null;
  readonly signs: readonly string[] | null;
  /** `none` says that no law is asked. */
  readonly lawAsOf: CalendarDate | "none" | null;
  readonly body: DraftBody;
};

/** A piece of work on drafts: what came of it, everything that is wrong, and what the bank cannot keep but may lose. */
export type Reading<Value> = {
  readonly value: Value;
  readonly problems: readonly ExchangeProblem[];
  readonly notes: readonly ExchangeNote[];
};

/** What is wrong, so that nothing is imported. The detail is a code, a number or a file's name, never a text of a question. */
export type ExchangeProblem = Place & {
  readonly code: ExchangeProblemCode;
  readonly detail: string | null;
  /** The part of the question, where it is the question as a whole that the bank cannot have. */
  readonly at?: QuestionProblem;
};

/** What the file says and the bank has no place for; the import goes on without it. */
export type ExchangeNote = Place & { readonly code: NoteCode; readonly detail: string | null };

export const noteCodes = ["formatting_left_out", "feedback_left_out", "grading_left_out", "name_made"] as const;
export type NoteCode = (typeof noteCodes)[number];
