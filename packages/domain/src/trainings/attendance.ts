import type { Certificate } from "../certificates/index.ts";
import { whyNotEnrol, type Enrolment, type EnrolmentConsidered, type EnrolmentId } from "../enrolments/index.ts";
import type { CalendarDate } from "../kernel/index.ts";

export type TaughtConsidered = {
  readonly heldOn: CalendarDate;
  /** The day on which it is told who took part. */
  readonly today: CalendarDate;
  /** The learner's in the course, of every cycle. */
  readonly enrolments: readonly EnrolmentTaught[];
  /** The learner's of the course, but those that went with an entry of attendance that was taken back. */
  readonly certificates: readonly (Pick<Certificate, "validFrom" | "validUntil" | "issuedUntil" | "renewalFrom"> & {
    readonly isRevoked: boolean;
  })[];
};

type EnrolmentTaught = EnrolmentConsidered &
  Pick<Enrolment, "id" | "enrolledOn"> & {
    /** Only the lessons that have changed. */
    readonly isDelta: boolean;
    /** Does its version of the course end with one? */
    readonly hasExam: boolean;
    /** Is its version of the course a later one than was taught on the day? */
    readonly isLater: boolean;
  };

/**
 * What a day of teaching is for who took part: it can complete what they are going through, begin the course, also in the place of
 * the reading of changed lessons, or do nothing.
 */
export type DayOfTeaching =
  | { readonly kind: "completes"; readonly enrolment: EnrolmentId }
  | { readonly kind: "replaces"; readonly enrolment: EnrolmentId }
  | { readonly kind: "begins" }
  | { readonly kind: "changesNothing" };

/**
 * What a day of teaching is for who took part. Nothing is certified twice: not what the day itself has certified before, revoked or
 * not, unless the entry was taken back as a mistake, nor what is certified on the day or since, unless it can be renewed on the day. So the day does not complete what began
 * after it as of a later cycle, nor the reading of changed lessons of somebody who is certified; with no certificate in the way
 * it completes either, because the whole course was taught. A version that came after the day was not taught on it.
 *
 * A course with an exam is not completed by the day; its exam is of the whole course, which those who read changed lessons do not
 * take. They go on reading while that can bring a certificate, through the day with which the earlier one was issued. After it
 * only the whole course leads to one: it begins with the day, in the place of the reading that leads nowhere.
 */
export function dayOfTeaching(considered: TaughtConsidered): DayOfTeaching {
  const { heldOn, enrolments, certificates } = considered;
  if (certificates.some(({ validFrom }) => validFrom === heldOn)) return { kind: "changesNothing" };
  const active = enrolments.find(({ status }) => status === "active");
  const others = enrolments.filter((enrolment) => enrolment !== active);
  const why = whyNotEnrol({ enrolments: others, certificate: lastOf(certificates, heldOn), today: heldOn });
  // Who need not have come has learned it here all the same.
  if (!active) return why?.kind === "CertificateHolds" ? { kind: "changesNothing" } : { kind: "begins" };
  const isTaught = isUnderWay(active, heldOn) || why === undefined;
  // What has changed since was not taught.
  return isTaught && !active.isLater ? ofWholeCourse(active, considered) : { kind: "changesNothing" };
}

/** What an entry of attendance has brought, as it stands when it is taken back. */
export type EntryBrought = {
  /** The enrolment that it began, and whether the learner has done anything in it since. */
  readonly begun: { readonly id: EnrolmentId; readonly isTouched: boolean } | null;
  readonly completed: {
    readonly id: EnrolmentId;
    /** Reading of changed lessons, under way or done, to which its certificate alone led. */
    readonly readings: readonly EnrolmentId[];
    /** Is the learner in the course again by another one, or have they been through a later one since? */
    readonly isFollowed: boolean;
  } | null;
};

/** What goes with an entry of attendance that is taken back: which enrolment goes on as before, and which are withdrawn. */
export type GoesWithEntry = {
  /** Reading of changed lessons that renews nothing without the certificate, nor has renewed it; it ends before anything goes on. */
  readonly ends: readonly EnrolmentId[];
  readonly reopens: EnrolmentId | null;
  readonly withdraws: EnrolmentId | null;
};

/**
 * What goes with an entry that is taken back. What it completed goes on as if the learner had not come, unless another enrolment has
 * taken its place; what it began is withdrawn, unless they have done something of it. Reading changed lessons renews a certificate and
 * stands in for no course: what only its certificate led to goes with it. Of an entry that brought nothing, as of somebody who was
 * certified already, nothing goes.
 */
export function goesWithEntry({ begun, completed }: EntryBrought): GoesWithEntry {
  const untouched = begun === null || begun.isTouched ? null : begun.id;
  if (completed === null) return { ends: [], reopens: null, withdraws: untouched };
  const reopens = completed.isFollowed ? null : completed.id;
  return { ends: completed.readings, reopens, withdraws: untouched === reopens ? untouched : null };
}

/** Was it being gone through on the day, as a whole? */
function isUnderWay({ isDelta, enrolledOn }: EnrolmentTaught, day: CalendarDate): boolean {
  return !isDelta && enrolledOn <= day;
}

/** What the whole course, taught in a day, is for what is under way. */
function ofWholeCourse(active: EnrolmentTaught, considered: TaughtConsidered): DayOfTeaching {
  return { kind: leadsNowhere(active, considered) ? "replaces" : "completes", enrolment: active.id };
}

/** Is it the reading of changed lessons that brings no certificate any more, and is not the whole course by the day's teaching? */
function leadsNowhere(
  { isDelta, hasExam }: EnrolmentTaught,
  { certificates, today }: Pick<TaughtConsidered, "certificates" | "today">,
): boolean {
  return isDelta && hasExam && certificates.every(({ isRevoked, issuedUntil }) => isRevoked || issuedUntil < today);
}

/** Of the certificates that hold on the day, or were given since, the one that can be renewed last. */
function lastOf(
  certificates: TaughtConsidered["certificates"],
  day: CalendarDate,
): { readonly renewalFrom: CalendarDate } | null {
  const held = certificates.filter(({ isRevoked, validUntil }) => !isRevoked && day <= validUntil);
  const [last] = held.toSorted((one, other) => (one.renewalFrom < other.renewalFrom ? 1 : -1));
  return last ?? null;
}
