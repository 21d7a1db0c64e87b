import { certificateStatusCodes, type CertificateStatus } from "@vas/domain/vocabulary";
import { codeFrom, flagFrom, idFrom, textFrom, type RawSearch } from "../app/search-params.ts";

/** What the address of the list says: ids, codes and flags, never a name. */
export type CertificateFilter = {
  readonly course: string | undefined;
  readonly organisation: string | undefined;
  readonly status: CertificateStatus | undefined;
  /** Only those that end within three months. */
  readonly ending: boolean | undefined;
  readonly after: string | undefined;
};

/** The filter of an address. */
export function parseCertificateFilter(search: RawSearch): CertificateFilter {
  return {
    course: idFrom(search["course"]),
    organisation: idFrom(search["organisation"]),
    status: codeFrom(certificateStatusCodes, search["status"]),
    ending: flagFrom(search["ending"]) || undefined,
    after: textFrom(search["after"]),
  };
}
