import type { Certificate } from "../certificates/index.ts";
import { whyNotEnrol, type Enrolment, type EnrolmentConsidered, type EnrolmentId } from "../enrolments/index.ts";
import type { CalendarDate } from "../kernel/index.ts";

export type TaughtConsidered = {
  readonly heldOn: CalendarDate;
  /** The learner's in the course, of every cycle. */
  readonly enrolments: readonly (EnrolmentConsidered &
    Pick<Enrolment, "id" | "enrolledOn"> & { readonly isDelta: boolean })[];
  /** The learner's of the course. */
  readonly certificates: readonly (Pick<Certificate, "validFrom" | "validUntil" | "renewalFrom"> & {
    readonly isRevoked: boolean;
  })[];
};

/** What a day of teaching is for who took part: it can complete what they are going through, begin the course, or do neither. */
export type DayOfTeaching =
  | { readonly kind: "completes"; readonly enrolment: EnrolmentId }
  | { readonly kind: "begins" }
  | { readonly kind: "changesNothing" };

/**
 * What a day of teaching is for who took part. Nothing is certified twice: not what the day itself has certified before, revoked or
 * not, nor what is certified on the day or since, unless it can be renewed on the day. So the day does not complete what began
 * after it as of a later cycle, nor the reading of changed lessons of somebody who is certified; with no certificate in the way
 * it completes either, because the whole course was taught.
 */
export function dayOfTeaching({ heldOn, enrolments, certificates }: TaughtConsidered): DayOfTeaching {
  if (certificates.some(({ validFrom }) => validFrom === heldOn)) return { kind: "changesNothing" };
  const active = enrolments.find(({ status }) => status === "active");
  const others = enrolments.filter((enrolment) => enrolment !== active);
  const why = whyNotEnrol({ enrolments: others, certificate: lastOf(certificates, heldOn), today: heldOn });
  // Who need not have come has learned it here all the same.
  if (!active) return why?.kind === "CertificateHolds" ? { kind: "changesNothing" } : { kind: "begins" };
  const isUnderWay = !active.isDelta && active.enrolledOn <= heldOn;
  return isUnderWay || why === undefined ? { kind: "completes", enrolment: active.id } : { kind: "changesNothing" };
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
