import type { Brand, CalendarDate, Language, Words } from "../kernel/index.ts";
import type { LearnerRole } from "../vocabulary/index.ts";

/** Short names inside a course, the same in every version of it: `m3`, `m3-strong-and-weak`. */
export type ModuleId = Brand<string, "ModuleId">;
export type LessonId = Brand<string, "LessonId">;

/**
 * Words of a course. An empty text is one that nobody has written in that language yet; what is published has every text in
 * every language.
 */
export type CourseWords = Words;

/** What is read at one sitting. */
export type Lesson = {
  readonly id: LessonId;
  readonly title: CourseWords;
  /** Minutes that reading takes, 1 to 15. */
  readonly minutes: number;
  /** What the reader is warned of and may skip; null where there is nothing hard in it. */
  readonly warning: CourseWords | null;
  /** Markdown. Every picture has an alternative text. */
  readonly body: CourseWords;
  /** For whom it is; null is everybody. */
  readonly roles: readonly LearnerRole[] | null;
};

/** A part of a course: lessons in their order, then a check and the cases. */
export type Module = {
  readonly id: ModuleId;
  readonly title: CourseWords;
  readonly lessons: readonly Lesson[];
  /** How many questions of the module's own are asked at its end; 0 is no check. */
  readonly checkQuestions: number;
  /** Names of the cases played in it; a case is for some roles only. */
  readonly cases: readonly string[];
};

/** How the final exam is drawn and passed. */
export type ExamRule = {
  /** Questions drawn from each module's bank. */
  readonly shares: Readonly<Record<string, number>>;
  /** The least share of right answers, in per cent. */
  readonly passPercent: number;
  readonly attempts: number;
  /** Hours between the end of a failed attempt and the next. */
  readonly coolDownHours: number;
  /** Minutes of an attempt; a learner who has extra time gets a share more. */
  readonly minutes: number;
};

/** How long a certificate holds, in months, and how long before its end it can be renewed. */
export type CertificateRule = { readonly months: number; readonly renewalMonths: number };

/** Everything that a version of a course says. Published content never changes: a correction is a new version. */
export type CourseContent = {
  readonly title: CourseWords;
  readonly summary: CourseWords;
  /** What stands above every page of it, such as that it is a demonstration; null where nothing must. */
  readonly notice: CourseWords | null;
  /** The day whose law it teaches. */
  readonly lawAsOf: CalendarDate;
  readonly modules: readonly Module[];
  readonly exam: ExamRule | null;
  readonly certificate: CertificateRule | null;
};

/**
 * Everything that a reader of one language gets, as a value to compare and to hash: the content, or what it asks and plays, with
 * each text replaced by that of the language.
 */
export function textsIn(language: Language, said: object): unknown {
  const localised = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(localised);
    if (value === null || typeof value !== "object") return value;
    if (isWords(value)) return value[language];
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, localised(inner)]));
  };
  return localised(said);
}

function isWords(value: object): value is Words {
  return "fi" in value && "sv" in value && "en" in value;
}
