import type { CertificateRule, CourseChange, CourseId, CourseVersionId } from "../courses/index.ts";
import type { EnrolmentId } from "../enrolments/index.ts";
import {
  addMonths,
  type Brand,
  type CalendarDate,
  type Instant,
  type OrganisationId,
  type StaffId,
  type TraineeId,
} from "../kernel/index.ts";
import type { CertificateStatus, InvalidField, StaleVersion } from "../vocabulary/index.ts";

export type CertificateId = Brand<string, "CertificateId">;

/** That somebody has passed a course. It holds through its last day, unless it is revoked. */
export type Certificate = {
  readonly id: CertificateId;
  readonly enrolment: EnrolmentId;
  readonly trainee: TraineeId;
  readonly course: CourseId;
  readonly courseVersion: CourseVersionId;
  /** The body for which the learner counted when it was issued; null where they belonged to none. */
  readonly organisation: OrganisationId | null;
  readonly validFrom: CalendarDate;
  readonly validUntil: CalendarDate;
  /** The last day that it was issued with; it holds less long where its course has been changed materially. */
  readonly issuedUntil: CalendarDate;
  /** From when it can be renewed. */
  readonly renewalFrom: CalendarDate;
  /** Its place in the list that tells which certificates are revoked; never used twice. */
  readonly statusIndex: number;
  readonly revoked: { readonly at: Instant; readonly by: StaffId; readonly reason: string } | null;
  readonly version: number;
};

export type IssueCertificate = Omit<Certificate, "issuedUntil" | "revoked" | "version">;

export type CertificateCommand =
  | {
      readonly kind: "revokeCertificate";
      readonly reason: string;
      readonly expectedVersion: number;
      readonly by: StaffId;
      readonly at: Instant;
    }
  /** Lets it end as a change of its course says; done again, it changes nothing. */
  | { readonly kind: "shortenCertificate"; readonly change: CourseChange; readonly at: Instant };

export type CertificateEvent =
  | { readonly kind: "certificateRevoked"; readonly reason: string; readonly by: StaffId; readonly at: Instant }
  | { readonly kind: "certificateShortened"; readonly validUntil: CalendarDate; readonly at: Instant };

export type CertificateRejection =
  StaleVersion | InvalidField | { readonly kind: "CertificateRevoked"; readonly at: Instant };

/** The certificate as it is when it is issued. */
export function issueCertificate(issue: IssueCertificate): Certificate {
  return { ...issue, issuedUntil: issue.validUntil, revoked: null, version: 1 };
}

/** The certificate after one more event. */
export function evolveCertificate(certificate: Certificate, event: CertificateEvent): Certificate {
  const version = certificate.version + 1;
  switch (event.kind) {
    case "certificateRevoked": {
      const { at, by, reason } = event;
      return { ...certificate, revoked: { at, by, reason }, version };
    }
    case "certificateShortened": {
      const { validUntil } = event;
      const { renewalFrom } = certificate;
      return { ...certificate, validUntil, renewalFrom: renewalFrom < validUntil ? renewalFrom : validUntil, version };
    }
  }
}

/** What a certificate is on a day, `revoked` being null where it is not; a revoked one is revoked on every day from then on, and before as well for who asks now. */
export function certificateStatusOn(
  { validFrom, validUntil, revoked }: Pick<Certificate, "validFrom" | "validUntil"> & { readonly revoked: unknown },
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
 * How long the certificate holds of somebody who was certified by an earlier version and has read what has changed since: from
 * the day of reading through the day that the earlier one was issued with. Undefined where that day has passed: then the
 * whole course is taken again.
 */
export function renewedValidity(
  { renewalMonths }: CertificateRule,
  { issuedUntil }: Pick<Certificate, "issuedUntil">,
  readOn: CalendarDate,
): Pick<Certificate, "validFrom" | "validUntil" | "renewalFrom"> | undefined {
  if (issuedUntil < readOn) return undefined;
  return { validFrom: readOn, validUntil: issuedUntil, renewalFrom: addMonths(issuedUntil, -renewalMonths) };
}

/**
 * The last day of a certificate after a change of its course: a material change ends it on the day that the change names, unless
 * it ends before. One that was issued later than that day, by the earlier version, holds on its first day only. A minor change
 * leaves it.
 */
export function shortenedBy(
  { validFrom, validUntil }: Pick<Certificate, "validFrom" | "validUntil">,
  change: CourseChange,
): CalendarDate {
  if (change.kind === "minor" || change.certificatesUntil >= validUntil) return validUntil;
  return change.certificatesUntil < validFrom ? validFrom : change.certificatesUntil;
}

/**
 * Are the lessons of a change assigned to who holds the certificate? A material change concerns everybody who is certified,
 * also those whose certificate ends before the change's day. Only who can renew theirs already, and has to before that day, is
 * spared: the renewal is the whole new version.
 */
export function assignsLessons(
  change: CourseChange,
  { validUntil, renewalFrom }: Pick<Certificate, "validUntil" | "renewalFrom">,
  today: CalendarDate,
): boolean {
  if (change.kind === "minor") return false;
  return change.certificatesUntil <= validUntil || today < renewalFrom;
}
