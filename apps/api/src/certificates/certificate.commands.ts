import { decideCertificate, type CertificateRejection } from "@vas/domain/certificates";
import { accept, reject, type StaffActor } from "@vas/domain/kernel";
import type { Command } from "../kernel/context.ts";
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
    const { actor, at } = unit;
    const certificate = await lockCertificate(unit, asked);
    if (!certificate) return reject({ kind: "CertificateNotFound" });
    const command = { kind: "revokeCertificate", reason, expectedVersion, by: actor.id, at } as const;
    const decision = decideCertificate(certificate, command);
    if (!decision.ok) return decision;
    const { id, version, trainee, courseVersion } = await recordCertificate(unit, certificate, decision.value);
    unit.enqueue("certificate-revoked", { certificateId: id, traineeId: trainee, courseVersionId: courseVersion });
    unit.touched({ subjects: [trainee], classes: ["learning"], count: 1 });
    return accept({ id, version });
  };
