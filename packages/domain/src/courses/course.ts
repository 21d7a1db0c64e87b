import type { Brand, CalendarDate, Instant, Language, StaffId } from "../kernel/index.ts";
import type { InvalidField, StaleVersion } from "../vocabulary/index.ts";
import type { CourseBank } from "./bank.ts";
import type { CourseContent, LessonId } from "./content.ts";
import type { CourseFault } from "./faults.ts";

export type CourseId = Brand<string, "CourseId">;
export type CourseVersionId = Brand<string, "CourseVersionId">;

/**
 * What a new version means for those who were certified by an earlier one. A material change has lessons of its own that they
 * read, and the day on which their certificates end unless they have; any other leaves them as they are. A material change also ends
 * that learners are taken into the versions before it, which teach what has changed as it was: a certificate that is issued by
 * one of them would be over on its first day.
 */
export type CourseChange =
  | { readonly kind: "minor" }
  | { readonly kind: "material"; readonly lessons: readonly LessonId[]; readonly certificatesUntil: CalendarDate };

export type CourseVersionFacts = {
  readonly id: CourseVersionId;
  readonly course: CourseId;
  /** 1 is the first; a correction is the next one. */
  readonly number: number;
  readonly content: CourseContent;
  readonly approved: readonly Language[];
  /** Who has begun it or written in it: none of them approves or publishes. */
  readonly writers: readonly StaffId[];
  /**
   * Under review, who has written what it asks and plays, since that was last published: none of them approves or publishes
   * either. Empty of what is not under review.
   */
  readonly bankWriters: readonly StaffId[];
  readonly version: number;
};

/** A version of a course. What is published is never edited: a correction is a new version. */
export type CourseVersion = CourseVersionFacts &
  (
    | { readonly status: "draft"; readonly returned: { readonly by: StaffId; readonly reason: string } | null }
    | { readonly status: "in_review"; readonly submittedBy: StaffId; readonly submittedAt: Instant }
    | {
        readonly status: "published" | "retired";
        readonly publishedAt: Instant;
        /** SHA-256 of what it says, asks and plays, as canonical JSON, in hexadecimal. */
        readonly hash: string;
        readonly change: CourseChange;
      }
  );

type Change = { readonly expectedVersion: number; readonly by: StaffId; readonly at: Instant };

export type CourseCommand =
  | (Change & { readonly kind: "amendCourse"; readonly content: CourseContent })
  | (Change & {
      readonly kind: "submitCourse";
      /** What it asks and plays, as that is now. */
      readonly bank: CourseBank;
      readonly bankWriters: readonly StaffId[];
      /** What it asked and played when it was last given to be reviewed; empty where it never was. */
      readonly bankBefore: CourseBank;
    })
  | (Change & { readonly kind: "returnCourse"; readonly reason: string })
  | (Change & { readonly kind: "approveTranslation"; readonly language: Language })
  | (Change & { readonly kind: "publishCourse"; readonly hash: string; readonly change: CourseChange })
  | (Change & { readonly kind: "retireCourse" });

export type BeginCourseVersion = {
  readonly id: CourseVersionId;
  readonly course: CourseId;
  readonly number: number;
  readonly content: CourseContent;
  readonly by: StaffId;
};

type Changed = { readonly by: StaffId; readonly at: Instant };

export type CourseEvent =
  | (Changed & {
      readonly kind: "courseAmended";
      readonly content: CourseContent;
      /** The languages whose approval still holds, because nothing in their texts has changed. */
      readonly approved: readonly Language[];
    })
  | (Changed & {
      readonly kind: "courseSubmitted";
      /** The languages whose approval still holds, because what is asked and played says the same in them. */
      readonly approved: readonly Language[];
      readonly bankWriters: readonly StaffId[];
    })
  | (Changed & { readonly kind: "courseReturned"; readonly reason: string })
  | (Changed & { readonly kind: "translationApproved"; readonly language: Language })
  | (Changed & { readonly kind: "coursePublished"; readonly hash: string; readonly change: CourseChange })
  | (Changed & { readonly kind: "courseRetired" });

export type CourseRejection =
  | StaleVersion
  | InvalidField
  | { readonly kind: "CoursePublished" }
  | { readonly kind: "CourseNotInReview" }
  | { readonly kind: "CourseNotDraft" }
  | { readonly kind: "CourseNotPublished" }
  | { readonly kind: "CourseHasFaults"; readonly faults: readonly CourseFault[] }
  | { readonly kind: "WriterCannotReview" }
  | { readonly kind: "BankWriterCannotReview" }
  | { readonly kind: "TranslationNotApproved"; readonly missing: readonly Language[] }
  /** The first version changes nothing for anybody; a material change names lessons of this version, and a day to come. */
  | { readonly kind: "ChangeDoesNotFit" };

/** A version as it is when it is begun: empty of approvals, written by whoever began it. */
export function beginCourseVersion({ by, ...begin }: BeginCourseVersion): CourseVersion {
  return { ...begin, approved: [], writers: [by], bankWriters: [], version: 1, status: "draft", returned: null };
}

/** The version after one more event. */
export function evolveCourse(course: CourseVersion, event: CourseEvent): CourseVersion {
  const facts = { ...factsOf(course), version: course.version + 1 };
  switch (event.kind) {
    case "courseAmended": {
      const writers = [...new Set([...course.writers, event.by])];
      const { content, approved } = event;
      // Why it was returned stays in sight while it is being mended.
      const returned = course.status === "draft" ? course.returned : null;
      return { ...facts, content, approved, writers, status: "draft", returned };
    }
    case "courseSubmitted": {
      const { approved, bankWriters, by, at } = event;
      return { ...facts, approved, bankWriters, status: "in_review", submittedBy: by, submittedAt: at };
    }
    case "courseReturned":
      return { ...facts, status: "draft", returned: { by: event.by, reason: event.reason } };
    case "translationApproved":
      return { ...course, ...facts, approved: [...course.approved, event.language], bankWriters: course.bankWriters };
    case "coursePublished":
      return { ...facts, status: "published", publishedAt: event.at, hash: event.hash, change: event.change };
    case "courseRetired":
      return course.status === "published" ? { ...course, ...facts, status: "retired" } : course;
  }
}

function factsOf({ id, course, number, content, approved, writers, version }: CourseVersion): CourseVersionFacts {
  return { id, course, number, content, approved, writers, bankWriters: [], version };
}
