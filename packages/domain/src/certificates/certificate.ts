import type { CertificateRule, CourseChange, CourseId, CourseVersionId } from "../courses/index.ts";
import type { EnrolmentId } from "../enrolments/index.ts";
import {
  addMonths,
  type Brand,
  type CalendarDate,
  type Instant,
  type StaffId,
  type TraineeId,
} from "../kernel/index.ts";
import type { InvalidField } from "../vocabulary/index.ts";

export type CertificateId = Brand<string, "CertificateId">;

/** That somebody has passed a course. It holds through its last day, unless it is revoked. */
export type Certificate = {
  readonly id: CertificateId;
  readonly enrolment: EnrolmentId;
  readonly trainee: TraineeId;
  readonly course: CourseId;
  readonly courseVersion: CourseVersionId;
  readonly validFrom: CalendarDate;
  readonly validUntil: CalendarDate;
  /** From when it can be renewed. */
  readonly renewalFrom: CalendarDate;
  /** Its place in the list that tells which certificates are revoked; never used twice. */
  readonly statusIndex: number;
  readonly revoked: { readonly at: Instant; readonly by: StaffId; readonly reason: string } | null;
  readonly version: number;
};

export type CertificateRejection = InvalidField | { readonly kind: "CertificateRevoked"; readonly at: Instant };

/** What a certificate is on a day. */
export type CertificateStatus = "valid" | "expired" | "revoked" | "not_yet_valid";

/** What a certificate is on a day; a revoked one is revoked on every day from then on, and before as well for who asks now. */
export function certificateStatusOn(
  { validFrom, validUntil, revoked }: Pick<Certificate, "validFrom" | "validUntil" | "revoked">,
  day: CalendarDate,
): CertificateStatus {
  if (revoked !== null) return "revoked";
  if (day < validFrom) return "not_yet_valid";
  return day <= validUntil ? "valid" : "expired";
}

/** How long a certificate holds that is issued on a day: through the same day so many months later. */
export function validityOf(
  { months, renewalMonths }: CertificateRule,
  issuedOn: CalendarDate,
): Pick<Certificate, "validFrom" | "validUntil" | "renewalFrom"> {
  const validUntil = addMonths(issuedOn, months);
  return { validFrom: issuedOn, validUntil, renewalFrom: addMonths(validUntil, -renewalMonths) };
}

/**
 * The last day of a certificate after a change of its course: a material change ends it on the day that the change names, unless
 * it ends before. A minor change leaves it.
 */
export function shortenedBy({ validUntil }: Pick<Certificate, "validUntil">, change: CourseChange): CalendarDate {
  return change.kind === "material" && change.certificatesUntil < validUntil ? change.certificatesUntil : validUntil;
}
