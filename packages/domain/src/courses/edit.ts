import { accept, languages, reject, type CalendarDate, type Language, type Result } from "../kernel/index.ts";
import {
  codesProblem,
  firstInvalid,
  learnerRoleCodes,
  lineRule,
  normaliseText,
  optionalLineRule,
  textProblem,
  type FieldName,
  type FieldProblem,
  type InvalidField,
  type LearnerRole,
  type TextRule,
} from "../vocabulary/index.ts";
import type {
  CertificateRule,
  CourseContent,
  CourseWords,
  ExamRule,
  Lesson,
  LessonId,
  Module,
  ModuleId,
} from "./content.ts";

/** Words of some languages; those of the others stay as they are. */
export type WordsEdit = Partial<CourseWords>;

export type LessonEdit = {
  readonly id: string;
  readonly title?: WordsEdit;
  readonly minutes?: number;
  /** Null takes the warning away. */
  readonly warning?: WordsEdit | null;
  readonly body?: WordsEdit;
  /** Null is everybody. */
  readonly roles?: readonly LearnerRole[] | null;
};

export type ModuleEdit = {
  readonly id: string;
  readonly title?: WordsEdit;
  readonly checkQuestions?: number;
  readonly cases?: readonly string[];
  /** Its lessons in their order; a name that is new begins an empty lesson. */
  readonly lessons: readonly string[];
};

/** A change of a draft: what is not named stays as it is. */
export type CourseEdit = {
  readonly title?: WordsEdit;
  readonly summary?: WordsEdit;
  readonly notice?: WordsEdit | null;
  readonly lawAsOf?: CalendarDate;
  readonly exam?: ExamRule | null;
  readonly certificate?: CertificateRule | null;
  /** Every module in its order; a module or lesson that is not named any more is taken out. */
  readonly modules?: readonly ModuleEdit[];
  readonly lessons?: readonly LessonEdit[];
};

export type CourseEditRejection = InvalidField | { readonly kind: "CoursePartUnknown" };

/** The body of a lesson in one language: a quarter of an hour's reading and then some, and no more than one request takes. */
export const lessonBodyRule: TextRule = { max: 12_000, required: false };
export const courseSummaryRule: TextRule = { max: 1_000, required: false };

const nothing: CourseWords = { fi: "", sv: "", en: "" };

/**
 * The content after a change. Texts may be left empty while they are written: what must not be empty is told by `courseFaults`.
 * Refused is what could not be stored, and a lesson that is in no module.
 */
export function editCourse(content: CourseContent, edit: CourseEdit): Result<CourseContent, CourseEditRejection> {
  const invalid = firstInvalid([...textChecks(edit), ...nameChecks(edit), ...numberChecks(edit)]);
  if (invalid) return reject(invalid);
  const modules = withLessons(arranged(content.modules, edit.modules), edit.lessons ?? []);
  const placed = new Set<string>(modules.flatMap(({ lessons }) => lessons.map(({ id }) => id)));
  if (edit.lessons?.some(({ id }) => !placed.has(id))) return reject({ kind: "CoursePartUnknown" });
  const { exam = content.exam, certificate = content.certificate, lawAsOf = content.lawAsOf } = edit;
  return accept({
    title: written(content.title, edit.title),
    summary: written(content.summary, edit.summary),
    notice: writtenOrNone(content.notice, edit.notice),
    lawAsOf,
    modules,
    exam,
    certificate,
  });
}

function written(words: CourseWords, edit: WordsEdit | undefined): CourseWords {
  const of = (language: Language): string => {
    const text = edit?.[language];
    return text === undefined ? words[language] : normaliseText(text);
  };
  return { fi: of("fi"), sv: of("sv"), en: of("en") };
}

function writtenOrNone(words: CourseWords | null, edit: WordsEdit | null | undefined): CourseWords | null {
  if (edit === undefined) return words;
  return edit === null ? null : written(words ?? nothing, edit);
}

function arranged(modules: readonly Module[], edits: readonly ModuleEdit[] | undefined): readonly Module[] {
  if (!edits) return modules;
  const lessons = new Map<string, Lesson>(modules.flatMap((module) => module.lessons.map((one) => [one.id, one])));
  return edits.map(({ id, title, lessons: names, ...edit }): Module => {
    const was = modules.find((module) => module.id === id) ?? emptyModule(id as ModuleId);
    const { checkQuestions = was.checkQuestions, cases = was.cases } = edit;
    return {
      id: was.id,
      title: written(was.title, title),
      lessons: names.map((name) => lessons.get(name) ?? emptyLesson(name as LessonId)),
      checkQuestions,
      cases,
    };
  });
}

function emptyModule(id: ModuleId): Module {
  return { id, title: nothing, lessons: [], checkQuestions: 0, cases: [] };
}

/** A lesson as it is begun: of the length that lessons have, to be written. */
function emptyLesson(id: LessonId): Lesson {
  return { id, title: nothing, minutes: 5, warning: null, body: nothing, roles: null };
}

function withLessons(modules: readonly Module[], edits: readonly LessonEdit[]): readonly Module[] {
  const byName = new Map(edits.map((edit) => [edit.id, edit]));
  return modules.map((module) => ({
    ...module,
    lessons: module.lessons.map((lesson) => editLesson(lesson, byName.get(lesson.id))),
  }));
}

function editLesson(lesson: Lesson, edit: LessonEdit | undefined): Lesson {
  if (!edit) return lesson;
  const { minutes = lesson.minutes, roles = lesson.roles } = edit;
  return {
    id: lesson.id,
    title: written(lesson.title, edit.title),
    minutes,
    warning: writtenOrNone(lesson.warning, edit.warning),
    body: written(lesson.body, edit.body),
    // The order of the list, whatever the order of choosing, so that the same choice is no change.
    roles: roles && learnerRoleCodes.filter((role) => roles.includes(role)),
  };
}

type Check = readonly [FieldName, FieldProblem | undefined];

function textChecks({ title, summary, notice, modules = [], lessons = [] }: CourseEdit): readonly Check[] {
  return [
    ...wordsChecks("title", title, optionalLineRule),
    ...wordsChecks("summary", summary, courseSummaryRule),
    ...wordsChecks("notice", notice, courseSummaryRule),
    ...modules.flatMap((module) => wordsChecks("title", module.title, optionalLineRule)),
    ...lessons.flatMap((lesson) => [
      ...wordsChecks("title", lesson.title, optionalLineRule),
      ...wordsChecks("warning", lesson.warning, courseSummaryRule),
      ...wordsChecks("body", lesson.body, lessonBodyRule),
    ]),
  ];
}

function wordsChecks(field: FieldName, edit: WordsEdit | null | undefined, rule: TextRule): readonly Check[] {
  return languages.map((language) => [field, textProblem(edit?.[language] ?? "", rule)]);
}

/** Names of modules and lessons are part of a learner's steps, which take no others. */
const partName = /^[a-z0-9][a-z0-9-]{0,58}[a-z0-9]$/;

function nameChecks({ modules = [], lessons = [] }: CourseEdit): readonly Check[] {
  const names = [modules.map(({ id }) => id), modules.flatMap((module) => module.lessons), lessons.map(({ id }) => id)];
  const [ofModules = [], ofLessons = [], edited = []] = names;
  return [
    ["name", [...ofModules, ...ofLessons, ...edited].every((name) => partName.test(name)) ? undefined : "malformed"],
    ["name", [ofModules, ofLessons, edited].some((all) => new Set(all).size < all.length) ? "repeated" : undefined],
    ...modules.map(({ cases = [] }): Check => [
      "name",
      cases.every((name) => partName.test(name)) ? undefined : "malformed",
    ]),
  ];
}

/** Numbers that a column or a count could not hold are refused; whether they make sense is told by `courseFaults`. */
function numberChecks({ exam, certificate, modules = [], lessons = [] }: CourseEdit): readonly Check[] {
  const inExam = exam
    ? [exam.passPercent, exam.attempts, exam.coolDownHours, exam.minutes, ...Object.values(exam.shares)]
    : [];
  const inCertificate = certificate ? [certificate.months, certificate.renewalMonths] : [];
  return [
    ["exam", countsProblem(inExam)],
    ["certificate", countsProblem(inCertificate)],
    ["checkQuestions", countsProblem(modules.map(({ checkQuestions = 0 }) => checkQuestions))],
    ["minutes", countsProblem(lessons.map(({ minutes = 1 }) => minutes))],
    ...lessons.map(({ roles }): Check => ["roles", rolesProblem(roles)]),
  ];
}

function rolesProblem(roles: readonly LearnerRole[] | null | undefined): FieldProblem | undefined {
  if (!roles) return undefined;
  return roles.length === 0 ? "required" : codesProblem(learnerRoleCodes, roles);
}

const largestCount = 10_000;

function countsProblem(counts: readonly number[]): FieldProblem | undefined {
  return counts.every((count) => Number.isInteger(count) && count >= 0 && count <= largestCount)
    ? undefined
    : "out_of_range";
}

/** A course as it is begun: a title, and everything else to be written. */
export function emptyCourse(title: WordsEdit, lawAsOf: CalendarDate): Result<CourseContent, CourseEditRejection> {
  const invalid = firstInvalid([
    ["title", textProblem(title.fi ?? "", lineRule)],
    ...wordsChecks("title", title, optionalLineRule),
  ]);
  if (invalid) return reject(invalid);
  return accept({
    title: written(nothing, title),
    summary: nothing,
    notice: null,
    lawAsOf,
    modules: [],
    exam: null,
    certificate: null,
  });
}
