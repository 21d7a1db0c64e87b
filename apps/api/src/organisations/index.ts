export { leastSimilarity, searchTextOf } from "./organisation-names.ts";
export { OrganisationRow } from "./organisation.table.ts";
