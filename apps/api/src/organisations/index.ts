export { leastSimilarity, searchTextOf } from "./organisation-names.ts";
export { lockOrganisation } from "./organisation.store.ts";
export { OrganisationRow } from "./organisation.table.ts";
