export {
  certificateStatusOn,
  shortenedBy,
  validityOf,
  type Certificate,
  type CertificateId,
  type CertificateRejection,
  type CertificateStatus,
} from "./certificate.ts";
