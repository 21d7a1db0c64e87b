import type { CertificateId } from "@vas/domain/certificates";
import type { CourseVersionId } from "@vas/domain/courses";

/** Where the world finds what belongs to a certificate. These addresses stand in what was signed: they are never changed. */
export type CertificateAddresses = {
  /** The profile of the issuer, by which signed certificates name it. */
  readonly issuer: string;
  readonly keys: string;
  /** The page on which anybody can check a certificate; it is also what the certificate is called in the world. */
  verification(certificate: CertificateId): string;
  achievement(version: CourseVersionId): string;
  statusList(list: number): string;
};

/** The paths of the addresses, as the routes have them. */
export const certificatePaths = {
  issuer: "/certificates/issuer",
  keys: "/.well-known/jwks.json",
  achievement: "/certificates/achievements",
  statusList: "/certificates/status",
  verification: "/portal/verify",
  /** Where learners download what is theirs. */
  own: "/training/certificates",
} as const;

/** The addresses under the origin that people know. */
export function certificateAddresses(origin: string): CertificateAddresses {
  const { issuer, keys, achievement, statusList, verification } = certificatePaths;
  return {
    issuer: origin + issuer,
    keys: origin + keys,
    verification: (certificate) => `${origin}${verification}/${certificate}`,
    achievement: (version) => `${origin}${achievement}/${version}`,
    statusList: (list) => `${origin}${statusList}/${list}`,
  };
}
