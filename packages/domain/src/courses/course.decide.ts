import { accept, languages, legalDayOf, reject, type Language, type Result, type StaffId } from "../kernel/index.ts";
import { firstInvalid, isSame, normaliseText, proseRule, textProblem } from "../vocabulary/index.ts";
import { languagesUnchanged } from "./bank.ts";
import { textsIn, type CourseContent } from "./content.ts";
import type { CourseCommand, CourseEvent, CourseRejection, CourseVersion } from "./course.ts";
import { courseFaults } from "./faults.ts";

type CommandOf<Kind extends CourseCommand["kind"]> = Extract<CourseCommand, { readonly kind: Kind }>;
type Decision = Result<readonly CourseEvent[], CourseRejection>;

/** What follows from a command on a version of a course. */
export function decideCourse(course: CourseVersion, command: CourseCommand): Decision {
  if (command.expectedVersion !== course.version) {
    return reject({ kind: "StaleVersion", currentVersion: course.version });
  }
  switch (command.kind) {
    case "amendCourse":
      return amend(course, command);
    case "submitCourse":
      return submit(course, command);
    case "returnCourse":
      return returnToWriters(course, command);
    case "approveTranslation":
      return approve(course, command);
    case "publishCourse":
      return publish(course, command);
    case "retireCourse":
      return retire(course, command);
  }
}

function amend(course: CourseVersion, { content, by, at }: CommandOf<"amendCourse">): Decision {
  if (isPublished(course)) return reject({ kind: "CoursePublished" });
  if (course.status === "in_review") return reject({ kind: "CourseNotDraft" });
  // Who has changed nothing has not written in it.
  if (isSame(course.content, content)) return accept([]);
  const approved = course.approved.filter((language) => isSameIn(language, course.content, content));
  return accept([{ kind: "courseAmended", content, approved, by, at }]);
}

/** Nothing that a reader of the language sees has changed: neither its texts nor what they are put together to. */
function isSameIn(language: Language, one: CourseContent, other: CourseContent): boolean {
  return isSame(textsIn(language, one), textsIn(language, other));
}

/** What it asks and plays is reviewed with it, so that what has changed there since is approved anew. */
function submit(course: CourseVersion, command: CommandOf<"submitCourse">): Decision {
  const { bank, bankBefore, bankWriters, by, at } = command;
  if (isPublished(course)) return reject({ kind: "CoursePublished" });
  if (course.status !== "draft") return reject({ kind: "CourseNotDraft" });
  const faults = courseFaults(course.content);
  if (faults.length > 0) return reject({ kind: "CourseHasFaults", faults });
  const unchanged = languagesUnchanged(bankBefore, bank);
  const approved = course.approved.filter((language) => unchanged.includes(language));
  return accept([{ kind: "courseSubmitted", approved, bankWriters, by, at }]);
}

function returnToWriters(course: CourseVersion, { reason, by, at }: CommandOf<"returnCourse">): Decision {
  if (course.status !== "in_review") return reject({ kind: "CourseNotInReview" });
  const invalid = firstInvalid([["reason", textProblem(reason, proseRule)]]);
  return invalid ? reject(invalid) : accept([{ kind: "courseReturned", reason: normaliseText(reason), by, at }]);
}

function approve(course: CourseVersion, { language, by, at }: CommandOf<"approveTranslation">): Decision {
  const against = whyNotReviewedBy(course, by);
  if (against) return reject(against);
  return accept(course.approved.includes(language) ? [] : [{ kind: "translationApproved", language, by, at }]);
}

/** Why this person does not review the version: it is not under review, or they wrote in it, or in what it asks and plays. */
function whyNotReviewedBy({ status, writers, bankWriters }: CourseVersion, by: StaffId): CourseRejection | undefined {
  if (status !== "in_review") return { kind: "CourseNotInReview" };
  if (writers.includes(by)) return { kind: "WriterCannotReview" };
  return bankWriters.includes(by) ? { kind: "BankWriterCannotReview" } : undefined;
}

/** Published is what was approved in every language, by somebody who has not written in it. */
function publish(course: CourseVersion, command: CommandOf<"publishCourse">): Decision {
  const { hash, change, by, at } = command;
  const against = whyNotReviewedBy(course, by);
  if (against) return reject(against);
  const missing = languages.filter((language) => !course.approved.includes(language));
  if (missing.length > 0) return reject({ kind: "TranslationNotApproved", missing });
  return changeFits(course, command)
    ? accept([{ kind: "coursePublished", hash, change, by, at }])
    : reject({ kind: "ChangeDoesNotFit" });
}

function changeFits({ number, content }: CourseVersion, { change, at }: CommandOf<"publishCourse">): boolean {
  if (change.kind === "minor") return true;
  const known = new Set(content.modules.flatMap(({ lessons }) => lessons.map(({ id }) => id)));
  const isOfVersion = change.lessons.length > 0 && change.lessons.every((lesson) => known.has(lesson));
  return number > 1 && isOfVersion && change.certificatesUntil > legalDayOf(at);
}

function retire(course: CourseVersion, { by, at }: CommandOf<"retireCourse">): Decision {
  return course.status === "published"
    ? accept([{ kind: "courseRetired", by, at }])
    : reject({ kind: "CourseNotPublished" });
}

function isPublished({ status }: CourseVersion): boolean {
  return status === "published" || status === "retired";
}
