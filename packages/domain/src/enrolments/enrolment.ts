import type { CertificateRule, CourseId, CourseVersionId, LessonId } from "../courses/index.ts";
import {
  legalDayOf,
  type Brand,
  type CalendarDate,
  type Instant,
  type OrganisationId,
  type StaffId,
  type TraineeId,
} from "../kernel/index.ts";
import type { InvalidField, LearnerRole, StaleVersion } from "../vocabulary/index.ts";

export type EnrolmentId = Brand<string, "EnrolmentId">;

/** How somebody came to be enrolled. */
export type EnrolmentOrigin =
  | { readonly kind: "self" }
  | { readonly kind: "assigned"; readonly by: StaffId }
  | { readonly kind: "invited"; readonly invitation: InvitationId }
  /** By a material change of a course in which they are certified. */
  | { readonly kind: "change"; readonly courseVersion: CourseVersionId };
export type InvitationId = Brand<string, "InvitationId">;

/**
 * Why a learner need not take the course: they have learned the same elsewhere. It stands in for a certificate that had been issued
 * on its day, and ends as that one would.
 */
export type Waiver = {
  readonly reason: string;
  readonly by: StaffId;
  readonly on: CalendarDate;
  /** From when the course can be taken again; null for good, where it gives no certificate. */
  readonly renewalFrom: CalendarDate | null;
};

/**
 * A learner's going through one version of a course. A certificate that runs out begins another cycle; a learner is enrolled in
 * one cycle of a course at a time.
 */
export type Enrolment = {
  readonly id: EnrolmentId;
  readonly trainee: TraineeId;
  readonly course: CourseId;
  /** The version that the learner goes through, to its end: a newer one does not take its place. */
  readonly courseVersion: CourseVersionId;
  readonly role: LearnerRole;
  /** Only these lessons, of somebody who is certified and reads what has changed; null is the whole course. */
  readonly delta: readonly LessonId[] | null;
  /** The body for which the learner counts; null where they belong to none. */
  readonly organisation: OrganisationId | null;
  readonly origin: EnrolmentOrigin;
  /** 1 is the first. */
  readonly cycle: number;
  readonly enrolledOn: CalendarDate;
  /** Until when it is to be completed; null where there is no such day. */
  readonly dueOn: CalendarDate | null;
  /** On which day the due date was set as it is, from which on the learner can know of it; null where there is none. */
  readonly dueSetOn: CalendarDate | null;
  /** Per cent of more time in exams. */
  readonly extraTime: number;
  readonly version: number;
} & (
  | { readonly status: "active" }
  | { readonly status: "completed"; readonly completedOn: CalendarDate }
  | { readonly status: "waived"; readonly waiver: Waiver }
  | {
      readonly status: "withdrawn";
      readonly withdrawnOn: CalendarDate;
      /** The waiver that was taken back; null where somebody was taken out of the course. */
      readonly waiver: Waiver | null;
    }
);

export type BeginEnrolment = Omit<Extract<Enrolment, { readonly status: "active" }>, "status" | "version" | "dueSetOn">;

type Change = { readonly expectedVersion: number; readonly at: Instant };

export type EnrolmentCommand =
  | (Change & { readonly kind: "setDueDate"; readonly dueOn: CalendarDate | null; readonly by: StaffId })
  | (Change & { readonly kind: "grantExtraTime"; readonly extraTime: number; readonly by: StaffId })
  | (Change & {
      readonly kind: "waiveCourse";
      readonly reason: string;
      /** How long a certificate of the course would hold; null where it gives none. */
      readonly certificate: CertificateRule | null;
      readonly by: StaffId;
    })
  /** `on` is the day of teaching in which it was completed; the day of the command where none is named. */
  | (Change & { readonly kind: "completeCourse"; readonly on?: CalendarDate })
  /** It was completed by a mistake: it goes on as if it had not been. */
  | (Change & { readonly kind: "takeCompletionBack" })
  /** Takes somebody out of the course, or their waiver back: then it can be assigned anew. */
  | (Change & { readonly kind: "withdrawEnrolment" })
  /** The learner counts for another body now, or for none. */
  | (Change & { readonly kind: "moveEnrolment"; readonly organisation: OrganisationId | null });

export type EnrolmentEvent =
  | { readonly kind: "dueDateSet"; readonly dueOn: CalendarDate | null; readonly at: Instant }
  | { readonly kind: "extraTimeGranted"; readonly extraTime: number; readonly at: Instant }
  | { readonly kind: "courseWaived"; readonly waiver: Waiver; readonly at: Instant }
  | { readonly kind: "courseCompleted"; readonly completedOn: CalendarDate; readonly at: Instant }
  | { readonly kind: "completionTakenBack"; readonly at: Instant }
  | { readonly kind: "enrolmentWithdrawn"; readonly withdrawnOn: CalendarDate; readonly at: Instant }
  | { readonly kind: "enrolmentMoved"; readonly organisation: OrganisationId | null; readonly at: Instant };

export type EnrolmentRejection =
  | StaleVersion
  | InvalidField
  /** Who is certified reads what has changed: waived, the certificate would end and nothing could be taken in its place. */
  | { readonly kind: "ChangedLessonsNotWaived" }
  | { readonly kind: "EnrolmentOver"; readonly status: Exclude<Enrolment["status"], "active"> };

/** Why somebody cannot be enrolled now. */
export type EnrollingRejection =
  | { readonly kind: "EnrolledAlready" }
  /** The certificate still holds and its renewal has not begun. */
  | { readonly kind: "CertificateHolds"; readonly renewalFrom: CalendarDate }
  /** They need not take it, and the time of renewal has not begun; null where it never does. */
  | { readonly kind: "Waived"; readonly renewalFrom: CalendarDate | null };

/** The enrolment as it is when it begins. */
export function beginEnrolment(begin: BeginEnrolment): Enrolment {
  return { ...begin, dueSetOn: begin.dueOn === null ? null : begin.enrolledOn, version: 1, status: "active" };
}

/** The enrolment after one more event. */
export function evolveEnrolment(enrolment: Enrolment, event: EnrolmentEvent): Enrolment {
  const next = { ...enrolment, version: enrolment.version + 1 };
  switch (event.kind) {
    case "dueDateSet":
      return { ...next, dueOn: event.dueOn, dueSetOn: event.dueOn === null ? null : legalDayOf(event.at) };
    case "extraTimeGranted":
      return { ...next, extraTime: event.extraTime };
    case "courseWaived":
      return { ...next, status: "waived", waiver: event.waiver };
    case "courseCompleted":
      return { ...next, status: "completed", completedOn: event.completedOn };
    case "completionTakenBack":
      return { ...next, status: "active" };
    case "enrolmentWithdrawn":
      return { ...next, status: "withdrawn", withdrawnOn: event.withdrawnOn, waiver: waiverOf(enrolment) };
    case "enrolmentMoved":
      return { ...next, organisation: event.organisation };
  }
}

/** The waiver of an enrolment, also where it was taken back since: why and by whom stays known. Null where there was none. */
export function waiverOf(enrolment: Enrolment): Waiver | null {
  return enrolment.status === "waived" || enrolment.status === "withdrawn" ? enrolment.waiver : null;
}
