import { holdsPermission, languages, type Actor } from "../kernel/index.ts";
import type { Labels, WhyNot } from "../vocabulary/index.ts";
import type { CourseVersion } from "./course.ts";
import { courseRejectionWords } from "./course.words.ts";

/** What trainers do with a version of a course, in the order of the screen. */
export const courseActions = ["amend", "submit", "return", "approve", "publish", "beginNext", "retire"] as const;
export type CourseAction = (typeof courseActions)[number];

export type CourseReason =
  | "not_your_task"
  | "published"
  | "in_review"
  | "not_in_review"
  | "writer"
  | "bank_writer"
  | "not_approved"
  | "not_published"
  | "version_open";

export const courseReasonWords: Labels<CourseReason> = {
  not_your_task: {
    fi: "Kursseja kirjoittavat kouluttajat.",
    sv: "Kurser skrivs av utbildare.",
    en: "Courses are written by trainers.",
  },
  published: courseRejectionWords.CoursePublished,
  in_review: courseRejectionWords.CourseNotDraft,
  not_in_review: courseRejectionWords.CourseNotInReview,
  writer: courseRejectionWords.WriterCannotReview,
  bank_writer: courseRejectionWords.BankWriterCannotReview,
  not_approved: courseRejectionWords.TranslationNotApproved,
  not_published: courseRejectionWords.CourseNotPublished,
  version_open: courseRejectionWords.CourseVersionOpen,
};

/** May this actor do anything with courses at all? Courses belong to no unit. */
export function permitsCourse(actor: Actor): boolean {
  return holdsPermission(actor, "course:write");
}

export type CourseStanding = {
  readonly course: Pick<CourseVersion, "status" | "approved" | "writers" | "bankWriters">;
  /** Is a version of the same course being written or reviewed? */
  readonly hasOpenVersion: boolean;
};

/** Why the actor cannot do this to the version now, or undefined where they can. */
export function whyNotCourse(
  actor: Actor,
  action: CourseAction,
  standing: CourseStanding,
): WhyNot<CourseReason> | undefined {
  const code = permitsCourse(actor) ? reasonAgainst(actor, action, standing) : "not_your_task";
  return code && { code, words: courseReasonWords[code] };
}

function reasonAgainst(actor: Actor, action: CourseAction, standing: CourseStanding): CourseReason | undefined {
  const { course, hasOpenVersion } = standing;
  switch (action) {
    case "amend":
    case "submit":
      return reasonAgainstWriting(course);
    case "return":
      return course.status === "in_review" ? undefined : "not_in_review";
    case "approve":
      return reasonAgainstReview(actor, course);
    case "publish":
      return reasonAgainstReview(actor, course) ?? (isApproved(course) ? undefined : "not_approved");
    case "beginNext":
      return reasonAgainstNext(course) ?? (hasOpenVersion ? "version_open" : undefined);
    case "retire":
      return course.status === "published" ? undefined : "not_published";
  }
}

function reasonAgainstWriting({ status }: CourseStanding["course"]): CourseReason | undefined {
  if (status === "draft") return undefined;
  return status === "in_review" ? "in_review" : "published";
}

function reasonAgainstNext({ status }: CourseStanding["course"]): CourseReason | undefined {
  return status === "published" || status === "retired" ? undefined : "not_published";
}

function reasonAgainstReview(actor: Actor, course: CourseStanding["course"]): CourseReason | undefined {
  const { status, writers, bankWriters } = course;
  if (status !== "in_review") return "not_in_review";
  if (actor.kind !== "staff") return undefined;
  if (writers.includes(actor.id)) return "writer";
  return bankWriters.includes(actor.id) ? "bank_writer" : undefined;
}

function isApproved({ approved }: CourseStanding["course"]): boolean {
  return languages.every((language) => approved.includes(language));
}

/** What the actor can do with the version now. */
export function availableCourseActions(actor: Actor, standing: CourseStanding): readonly CourseAction[] {
  return courseActions.filter((action) => whyNotCourse(actor, action, standing) === undefined);
}
