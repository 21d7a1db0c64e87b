import {
  decideCertificate,
  type Certificate,
  type CertificateId,
  type CertificateRejection,
} from "@vas/domain/certificates";
import { accept, reject, type Result, type StaffActor } from "@vas/domain/kernel";
import type { Command, Unit } from "../kernel/context.ts";
import { lockCertificate, recordCertificate } from "./certificate.store.ts";

export type CertificateRefused = CertificateRejection | { readonly kind: "CertificateNotFound" };
export type RevokeCertificate = {
  readonly certificate: string;
  readonly expectedVersion: number;
  readonly reason: string;
};
type Changed = { readonly id: string; readonly version: number };

/** Revokes a certificate for good. From then on its status list says so, and its holder is told by mail. */
export const revokeCertificate: Command<RevokeCertificate, Changed, CertificateRefused, StaffActor> =
  async function revokeCertificate(unit, { certificate: asked, expectedVersion, reason }) {
    const certificate = await lockCertificate(unit, asked);
    if (!certificate) return reject({ kind: "CertificateNotFound" });
    const revoked = await revoke(unit, certificate, { reason, expectedVersion });
    if (!revoked.ok) return revoked;
    const { id, version, trainee } = revoked.value;
    unit.touched({ subjects: [trainee], classes: ["learning"], count: 1 });
    return accept({ id, version });
  };

/**
 * Revokes the last certificate of an enrolment, because what brought it was a mistake; somebody may have revoked it before.
 * @returns its id; null where the enrolment never had one
 */
export async function revokeOfEnrolment(
  unit: Unit<StaffActor>,
  enrolment: string,
  reason: string,
): Promise<CertificateId | null> {
  const [last] = await unit.run<{ id: string }>({
    name: "certificate_of_enrolment",
    text: "select id from training.certificate where enrolment_id = $1 order by revoked_at desc nulls first limit 1",
    values: [enrolment],
  });
  const certificate = last && (await lockCertificate(unit, last.id));
  if (!certificate) return null;
  const { id, version: expectedVersion } = certificate;
  if (certificate.revoked) return id;
  const revoked = await revoke(unit, certificate, { reason, expectedVersion });
  return revoked.ok ? id : null;
}

async function revoke(
  unit: Unit<StaffActor>,
  certificate: Certificate,
  { reason, expectedVersion }: Pick<RevokeCertificate, "reason" | "expectedVersion">,
): Promise<Result<Certificate, CertificateRejection>> {
  const { actor, at } = unit;
  const command = { kind: "revokeCertificate", reason, expectedVersion, by: actor.id, at } as const;
  const decision = decideCertificate(certificate, command);
  if (!decision.ok) return decision;
  const revoked = await recordCertificate(unit, certificate, decision.value);
  const { id, trainee, courseVersion } = revoked;
  unit.enqueue("certificate-revoked", { certificateId: id, traineeId: trainee, courseVersionId: courseVersion });
  return accept(revoked);
}
