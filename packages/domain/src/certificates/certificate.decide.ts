import { accept, reject, type Result } from "../kernel/index.ts";
import { firstInvalid, normaliseText, proseRule, textProblem } from "../vocabulary/index.ts";
import {
  shortenedBy,
  type Certificate,
  type CertificateCommand,
  type CertificateEvent,
  type CertificateRejection,
} from "./certificate.ts";

type CommandOf<Kind extends CertificateCommand["kind"]> = Extract<CertificateCommand, { readonly kind: Kind }>;
type Decision = Result<readonly CertificateEvent[], CertificateRejection>;

/** What follows from a command on a certificate. What is revoked stays revoked. */
export function decideCertificate(certificate: Certificate, command: CertificateCommand): Decision {
  switch (command.kind) {
    case "revokeCertificate":
      return revoke(certificate, command);
    case "shortenCertificate":
      return shorten(certificate, command);
  }
}

function revoke(certificate: Certificate, command: CommandOf<"revokeCertificate">): Decision {
  const { reason, expectedVersion, by, at } = command;
  if (certificate.revoked) return reject({ kind: "CertificateRevoked", at: certificate.revoked.at });
  if (expectedVersion !== certificate.version) {
    return reject({ kind: "StaleVersion", currentVersion: certificate.version });
  }
  const invalid = firstInvalid([["reason", textProblem(reason, proseRule)]]);
  return invalid ? reject(invalid) : accept([{ kind: "certificateRevoked", reason: normaliseText(reason), by, at }]);
}

function shorten(certificate: Certificate, { change, at }: CommandOf<"shortenCertificate">): Decision {
  const validUntil = shortenedBy(certificate, change);
  const isChanged = certificate.revoked === null && validUntil !== certificate.validUntil;
  return accept(isChanged ? [{ kind: "certificateShortened", validUntil, at }] : []);
}
