export { decideCertificate } from "./certificate.decide.ts";
export {
  assignsLessons,
  certificateStatusOn,
  evolveCertificate,
  issueCertificate,
  renewedValidity,
  shortenedBy,
  validityOf,
  type Certificate,
  type CertificateCommand,
  type CertificateEvent,
  type CertificateId,
  type CertificateRejection,
  type IssueCertificate,
} from "./certificate.ts";
export { certificateRejectionWords } from "./certificate.words.ts";
