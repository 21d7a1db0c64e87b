import { StatusTag, useWords, type Tone } from "@vas/ui";
import type { Certificate_CertificateFragment } from "./Certificates.generated.ts";
import { messages } from "./messages.ts";

type Standing = Pick<Certificate_CertificateFragment, "status" | "validFrom" | "validUntil" | "revokedAt">;

const tones: Readonly<Record<Standing["status"], Tone>> = {
  valid: "success",
  expired: "neutral",
  revoked: "error",
  not_yet_valid: "info",
};

/** What a certificate is today, and until or since when. */
export function CertificateStatus({ certificate }: { readonly certificate: Standing }) {
  const { t, format } = useWords();
  const { status, validFrom, validUntil, revokedAt } = certificate;
  const days = {
    valid: () => t(messages.validUntil, { day: format.date(validUntil) }),
    expired: () => t(messages.endedOn, { day: format.date(validUntil) }),
    revoked: () => t(messages.revokedOn, { day: revokedAt === null ? "" : format.instant(revokedAt) }),
    not_yet_valid: () => t(messages.validFromDay, { day: format.date(validFrom) }),
  };
  return (
    <p className="certificate-status">
      <StatusTag tone={tones[status]}>{t(messages[status])}</StatusTag> {days[status]()}
    </p>
  );
}
