import {
  evolveCertificate,
  issueCertificate,
  type Certificate,
  type CertificateEvent,
  type CertificateId,
  type IssueCertificate,
} from "@vas/domain/certificates";
import type { CourseId, CourseVersionId } from "@vas/domain/courses";
import type { EnrolmentId } from "@vas/domain/enrolments";
import type { CalendarDate, Instant, OrganisationId, StaffId, TraineeId } from "@vas/domain/kernel";
import type { Unit } from "../kernel/context.ts";
import { insertRow, lockRow, updateRow } from "../kernel/rows.ts";
import { CertificateRow } from "./certificate.table.ts";

/** The certificate, locked until the transaction ends; undefined where there is none within sight. */
export async function lockCertificate(unit: Unit, id: string): Promise<Certificate | undefined> {
  const row = await lockRow(unit, CertificateRow, id);
  return row && toCertificate(row);
}

/** Stores a certificate that is issued, and the beginning of its history. */
export async function recordNewCertificate(unit: Unit, issue: IssueCertificate): Promise<Certificate> {
  const certificate = issueCertificate(issue);
  await insertRow(unit, CertificateRow, toRow(certificate));
  const { validFrom, validUntil } = certificate;
  recordEvent(unit, certificate, { kind: "certificateIssued", staff: null, body: { validFrom, validUntil } });
  return certificate;
}

/** Stores what follows from events, state and history together. */
export async function recordCertificate(
  unit: Unit,
  certificate: Certificate,
  events: readonly CertificateEvent[],
): Promise<Certificate> {
  let next = certificate;
  for (const event of events) {
    next = evolveCertificate(next, event);
    recordEvent(unit, next, historyOf(event));
  }
  await updateRow(unit, CertificateRow, toRow(next));
  return next;
}

type History = {
  readonly kind: string;
  readonly staff: StaffId | null;
  readonly body: Readonly<Record<string, string>>;
};

function historyOf(event: CertificateEvent): History {
  switch (event.kind) {
    case "certificateRevoked":
      return { kind: event.kind, staff: event.by, body: {} };
    case "certificateShortened":
      return { kind: event.kind, staff: null, body: { validUntil: event.validUntil } };
  }
}

function recordEvent({ later, at }: Unit, { id, trainee, version }: Certificate, { kind, staff, body }: History): void {
  later({
    name: "add_certificate_event",
    text: `insert into training.certificate_event (certificate_id, trainee_id, version, kind, happened_at, staff_id, body)
      values ($1, $2, $3, $4, $5, $6, $7)`,
    values: [id, trainee, version, kind, at, staff, JSON.stringify(body)],
  });
}

/** The certificate as stored. */
function toCertificate(row: CertificateRow): Certificate {
  const { revokedAt, revokedBy, revokeReason } = row;
  const isRevoked = revokedAt !== null && revokedBy !== null && revokeReason !== null;
  return {
    id: row.id as CertificateId,
    enrolment: row.enrolmentId as EnrolmentId,
    trainee: row.traineeId as TraineeId,
    course: row.courseId as CourseId,
    courseVersion: row.courseVersionId as CourseVersionId,
    organisation: row.organisationId as OrganisationId | null,
    validFrom: row.validFrom as CalendarDate,
    validUntil: row.validUntil as CalendarDate,
    issuedUntil: row.issuedUntil as CalendarDate,
    renewalFrom: row.renewalFrom as CalendarDate,
    statusIndex: row.statusIndex,
    revoked: isRevoked ? { at: revokedAt as Instant, by: revokedBy as StaffId, reason: revokeReason } : null,
    version: row.version,
  };
}

function toRow(certificate: Certificate): CertificateRow {
  const { id, enrolment, trainee, course, courseVersion, organisation, revoked } = certificate;
  const { validFrom, validUntil, issuedUntil, renewalFrom, statusIndex, version } = certificate;
  return {
    id,
    enrolmentId: enrolment,
    traineeId: trainee,
    courseId: course,
    courseVersionId: courseVersion,
    organisationId: organisation,
    validFrom,
    validUntil,
    issuedUntil,
    renewalFrom,
    statusIndex,
    revokedAt: revoked?.at ?? null,
    revokedBy: revoked?.by ?? null,
    revokeReason: revoked?.reason ?? null,
    version,
  };
}
