import { issueCertificate, type Certificate, type IssueCertificate } from "@vas/domain/certificates";
import type { StaffId } from "@vas/domain/kernel";
import type { Unit } from "../kernel/context.ts";
import { insertRow } from "../kernel/rows.ts";
import { CertificateRow } from "./certificate.table.ts";

/** Stores a certificate that is issued, and the beginning of its history. */
export async function recordNewCertificate(unit: Unit, issue: IssueCertificate): Promise<Certificate> {
  const certificate = issueCertificate(issue);
  await insertRow(unit, CertificateRow, toRow(certificate));
  const { validFrom, validUntil } = certificate;
  recordEvent(unit, certificate, { kind: "certificateIssued", staff: null, body: { validFrom, validUntil } });
  return certificate;
}

type History = {
  readonly kind: string;
  readonly staff: StaffId | null;
  readonly body: Readonly<Record<string, string>>;
};

function recordEvent({ later, at }: Unit, { id, trainee, version }: Certificate, { kind, staff, body }: History): void {
  later({
    name: "add_certificate_event",
    text: `insert into training.certificate_event (certificate_id, trainee_id, version, kind, happened_at, staff_id, body)
      values ($1, $2, $3, $4, $5, $6, $7)`,
    values: [id, trainee, version, kind, at, staff, JSON.stringify(body)],
  });
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
