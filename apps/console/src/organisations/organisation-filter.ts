import { organisationKindCodes, type OrganisationKind } from "@vas/domain/vocabulary";
import { codeFrom, flagFrom, textFrom, type RawSearch } from "../app/search-params.ts";

/** What the address of the list says: searched words are not part of it. */
export type OrganisationFilter = {
  readonly kind: OrganisationKind | undefined;
  /** Those that are closed as well. */
  readonly closed: boolean | undefined;
  readonly after: string | undefined;
};

/** The filter of an address. */
export function parseOrganisationFilter(search: RawSearch): OrganisationFilter {
  return {
    kind: codeFrom(organisationKindCodes, search["kind"]),
    closed: flagFrom(search["closed"]) || undefined,
    after: textFrom(search["after"]),
  };
}
