import { addDays, type CalendarDate } from "../kernel/index.ts";
import type { EnrolmentStatus } from "../vocabulary/index.ts";

/** How a learner stands in a course, as their manager is told it; those first that ask for something to be done. */
export const courseStandingCodes = [
  "late",
  "ends_soon",
  "expired",
  "revoked",
  "not_begun",
  "under_way",
  "certified",
  "completed",
  "waived",
] as const;
export type CourseStanding = (typeof courseStandingCodes)[number];

/** What is known of a learner's course by its states and days: nothing of what they answered or how long they took. */
export type CourseLearned = {
  /** Of the latest enrolment that was not withdrawn. */
  readonly status: Exclude<EnrolmentStatus, "withdrawn">;
  /** Has the learner finished any step of it? */
  readonly isBegun: boolean;
  readonly dueOn: CalendarDate | null;
  readonly completedOn: CalendarDate | null;
  /** From when a waiver keeps nobody from the course any more; null for good. */
  readonly waiverRenewalFrom: CalendarDate | null;
  /** The one that ends last of those that are not revoked, or else of all. */
  readonly certificate: {
    readonly validFrom: CalendarDate;
    readonly validUntil: CalendarDate;
    readonly renewalFrom: CalendarDate;
    readonly revokedOn: CalendarDate | null;
  } | null;
};

/**
 * How a learner stands in a course on a day. Who is late is late whatever they hold besides; a certificate that holds says more
 * than that its renewal is under way.
 */
export function courseStandingOn(course: CourseLearned, today: CalendarDate): CourseStanding {
  if (isLateOn(course, today)) return "late";
  const held = heldOn(course, today);
  return held === "certified" || held === "ends_soon" ? held : (withoutOne(course, today) ?? held ?? "completed");
}

function isLateOn({ status, dueOn }: CourseLearned, today: CalendarDate): boolean {
  return status === "active" && dueOn !== null && dueOn < today;
}

/** How somebody stands who holds no certificate, unless they have completed the course. */
function withoutOne(course: CourseLearned, today: CalendarDate): CourseStanding | undefined {
  if (course.status === "active") return course.isBegun ? "under_way" : "not_begun";
  if (course.status === "waived") return isWaivedOn(course, today) ? "waived" : "expired";
  return undefined;
}

function heldOn(
  { certificate }: CourseLearned,
  today: CalendarDate,
): Extract<CourseStanding, "certified" | "ends_soon" | "expired" | "revoked"> | undefined {
  if (certificate === null) return undefined;
  if (isRevokedOn(certificate, today)) return "revoked";
  if (certificate.validUntil < today) return "expired";
  return certificate.renewalFrom <= today ? "ends_soon" : "certified";
}

function isWaivedOn({ waiverRenewalFrom }: CourseLearned, today: CalendarDate): boolean {
  return waiverRenewalFrom === null || today < waiverRenewalFrom;
}

/** Why a course is to be begun again that nobody has begun: it can be renewed, or its certificate or waiver is over. */
export const courseRenewalCodes = ["renewable", "ended"] as const;
export type CourseRenewal = (typeof courseRenewalCodes)[number];

/** For how many days a manager is told of what has ended; after that it is among all that ever has. */
const daysTold = 365;

/**
 * Whether a course is to be begun again and is not begun: whoever is enrolled again has begun, and of who is late that is told. The
 * weekly mail counts the same in the database (`training.staff_to_tell`).
 */
function renewalOn(course: CourseLearned, today: CalendarDate): CourseRenewal | null {
  const standing = courseStandingOn(course, today);
  if (standing === "expired") return overSince(course) >= addDays(today, -daysTold) ? "ended" : null;
  const isLeft = course.status === "completed" || (course.status === "waived" && !isWaivedOn(course, today));
  return standing === "ends_soon" && isLeft ? "renewable" : null;
}

/** The last day of the certificate or the first without the waiver, whichever is later; empty where there was neither. */
function overSince({ status, waiverRenewalFrom, certificate }: CourseLearned): string {
  const waived = status === "waived" ? waiverRenewalFrom : null;
  const held = certificate?.revokedOn === null ? certificate.validUntil : null;
  return [waived ?? "", held ?? ""].toSorted().at(-1) ?? "";
}

/** A standing with the days that matter to it now. */
export type CourseDays = {
  readonly standing: CourseStanding;
  readonly dueOn: CalendarDate | null;
  readonly completedOn: CalendarDate | null;
  readonly certifiedOn: CalendarDate | null;
  readonly validUntil: CalendarDate | null;
  /** Does a certificate end soon, or has it ended or been revoked? Also where its renewal is under way or late. */
  readonly isEnding: boolean;
  readonly renewal: CourseRenewal | null;
};

/** The days that a standing is told with; of a certificate that was revoked none, of a due date only while it is to be kept. */
export function courseDaysOn(course: CourseLearned, today: CalendarDate): CourseDays {
  const standing = courseStandingOn(course, today);
  const { status, dueOn, completedOn } = course;
  return {
    standing,
    dueOn: status === "active" ? dueOn : null,
    completedOn: standing === "completed" ? completedOn : null,
    ...certificateDays(course, today),
    isEnding: isEndingOn(course, today),
    renewal: renewalOn(course, today),
  };
}

/** Who need not take the course misses no certificate that has ended. */
function isEndingOn(course: CourseLearned, today: CalendarDate): boolean {
  const standing = courseStandingOn(course, today);
  if (standing === "waived") return false;
  return standing === "expired" || !["certified", undefined].includes(heldOn(course, today));
}

/** A certificate that was revoked was never worth its days. */
function certificateDays(
  { certificate }: CourseLearned,
  today: CalendarDate,
): Pick<CourseDays, "certifiedOn" | "validUntil"> {
  if (certificate === null || isRevokedOn(certificate, today)) return { certifiedOn: null, validUntil: null };
  return { certifiedOn: certificate.validFrom, validUntil: certificate.validUntil };
}

function isRevokedOn({ revokedOn }: NonNullable<CourseLearned["certificate"]>, today: CalendarDate): boolean {
  return revokedOn !== null && revokedOn <= today;
}
