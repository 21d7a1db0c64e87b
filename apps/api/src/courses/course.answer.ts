import {
  availableCourseActions,
  courseActions,
  courseFaults,
  courseFaultSaid,
  structureChanges,
  textChanges,
  textsByPlace,
  translationStates,
  whyNotCourse,
  type CourseChange,
  type CourseContent,
  type CourseFault,
  type CourseStanding,
  type CourseTextPlace,
  type CourseVersion,
  type ExamRule,
  type Lesson,
  type Module,
} from "@vas/domain/courses";
import type { Language, StaffActor } from "@vas/domain/kernel";
import type { StaffName } from "../directory/index.ts";
import type { CourseVersionRead } from "./course.queries.ts";
import type {
  Comparison,
  CourseChangeType,
  CourseExam,
  CourseFaultType,
  CourseLesson,
  CourseModule,
  CoursePlace,
  CourseStructureChange,
  CourseTextChange,
  CourseTranslation,
  CourseVersionType,
} from "./course.schema.ts";

type Viewer = { readonly actor: StaffActor; readonly language: Language };

/** A version as this person sees it. */
export function toCourseVersionType(source: CourseVersionRead, { actor, language }: Viewer): CourseVersionType {
  const { course, code, openVersion, previous } = source;
  const { id, course: ofCourse, number, version, status, content } = course;
  const { title, summary, notice, lawAsOf, modules, exam, certificate } = content;
  const standing: CourseStanding = { course, hasOpenVersion: openVersion !== null };
  return {
    source,
    id,
    course: ofCourse,
    code,
    number,
    version,
    status,
    title,
    summary,
    notice,
    lawAsOf,
    modules: modules.map(toModule),
    exam: toExam(exam),
    certificate,
    writers: course.writers.map((writer) => nameOf(source, writer)),
    ...toState(source),
    previous: previous && {
      id: previous.id,
      number: previous.number,
      exam: toExam(previous.content.exam),
      certificate: previous.content.certificate,
    },
    openVersion,
    availableActions: availableCourseActions(actor, standing),
    whyNot: courseActions.flatMap((action) => {
      const reason = whyNotCourse(actor, action, standing);
      return reason ? [{ action, reason: reason.words[language] }] : [];
    }),
  };
}

type State = Pick<CourseVersionType, "returned" | "submitted" | "publishedAt" | "hash" | "change">;

function toState(source: CourseVersionRead): State {
  const { course } = source;
  const none: State = { returned: null, submitted: null, publishedAt: null, hash: null, change: null };
  switch (course.status) {
    case "draft": {
      const { returned } = course;
      return { ...none, returned: returned && { by: nameOf(source, returned.by), reason: returned.reason } };
    }
    case "in_review":
      return { ...none, submitted: { by: nameOf(source, course.submittedBy), at: course.submittedAt } };
    case "published":
    case "retired":
      return { ...none, publishedAt: course.publishedAt, hash: course.hash, change: toChange(course.change) };
  }
}

function toChange(change: CourseChange): CourseChangeType {
  return change.kind === "minor" ? { kind: "minor", lessons: [], certificatesUntil: null } : change;
}

/** Staff who have left keep their place without a name. */
function nameOf({ people }: CourseVersionRead, id: string): StaffName {
  return { id, name: people[id] ?? "–" };
}

function toExam(exam: ExamRule | null): CourseExam | null {
  if (exam === null) return null;
  const { passPercent, attempts, coolDownHours, minutes } = exam;
  const shares = Object.entries(exam.shares).map(([module, questions]) => ({ module, questions }));
  return { shares, passPercent, attempts, coolDownHours, minutes };
}

function toModule({ id: name, title, lessons, checkQuestions, cases }: Module): CourseModule {
  return {
    name,
    title,
    lessons: lessons.map((lesson) => ({
      name: lesson.id,
      title: lesson.title,
      minutes: lesson.minutes,
      roles: lesson.roles,
      hasWarning: lesson.warning !== null,
    })),
    checkQuestions,
    cases,
  };
}

/** A fault in words. */
export function toFaultType(found: CourseFault, words: Language): CourseFaultType {
  const { fault, at, language } = found;
  return { fault, at, language, message: courseFaultSaid(found)[words] };
}

/** Everything that keeps the version from being published, in words. */
export function toFaults({ course }: CourseVersionRead, words: Language): CourseFaultType[] {
  return courseFaults(course.content).map((fault) => toFaultType(fault, words));
}

/** How far every language is. */
export function toTranslations(source: CourseVersionRead): CourseTranslation[] {
  const { course, previous, approvals } = source;
  const approved = Object.fromEntries(approvals.map(({ language, texts }) => [language, texts]));
  return translationStates(course.content, { previous: previous?.content ?? null, approved }).map((state) => {
    const approval = approvals.find(({ language }) => language === state.language);
    const { language, texts } = state;
    return {
      language,
      texts,
      missing: state.missing.map(toPlace),
      behind: state.behind.map(toPlace),
      changedSinceApproved: state.changedSinceApproved.map(toPlace),
      isApproved: course.approved.includes(state.language),
      approvedBy: approval ? nameOf(source, approval.by) : null,
      approvedAt: approval?.at ?? null,
    };
  });
}

function toPlace({ part, id, field }: CourseTextPlace): CoursePlace {
  return { part, at: id, field };
}

export type Comparing = { readonly language: Language; readonly since: Comparison };

/** What a language says otherwise than what it is compared with; all of it is new where there is nothing to compare. */
export function toTextChanges(source: CourseVersionRead, { language, since }: Comparing): CourseTextChange[] {
  const { course, previous, approvals } = source;
  const published = previous ? textsByPlace(previous.content, language) : {};
  const approved = approvals.find((approval) => approval.language === language)?.texts;
  const before = since === "approved" ? (approved ?? published) : published;
  return textChanges(language, before, course.content).map(({ before: was, after, ...place }) => {
    const { part, id: at, field } = place;
    return { part, at, field, title: partTitle(source, at, language), before: was, after };
  });
}

/** How the version is put together otherwise than the published one before it. */
export function toStructureChanges(source: CourseVersionRead, language: Language): CourseStructureChange[] {
  const { course, previous } = source;
  if (!previous) return [];
  return structureChanges(previous.content, course.content).map(({ kind, id, before, after }) => {
    return { kind, title: partTitle(source, id, language), before, after };
  });
}

/** What a part is called; what is gone is called as it was, what has no title yet by its Finnish one or its name. */
function partTitle({ course, previous }: CourseVersionRead, id: string | null, language: Language): string {
  const contents = [course.content, ...(previous ? [previous.content] : [])];
  const titles = contents.flatMap((content) => {
    const found = id === null ? content : partsOf(content).find((part) => part.id === id);
    return found ? [found.title[language], found.title.fi] : [];
  });
  return titles.find((title) => title !== "") ?? id ?? "";
}

function partsOf({ modules }: CourseContent): readonly (Module | Lesson)[] {
  return modules.flatMap((module) => [module, ...module.lessons]);
}

/** A lesson of the version, or null where it has none of that name. */
export function toCourseLesson({ content }: Pick<CourseVersion, "content">, name: string): CourseLesson | null {
  const lesson = content.modules.flatMap(({ lessons }) => lessons).find(({ id }) => id === name);
  if (!lesson) return null;
  const { title, minutes, roles, warning, body } = lesson;
  return { name, title, minutes, roles, warning, body };
}
