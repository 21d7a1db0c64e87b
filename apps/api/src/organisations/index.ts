export { bodyWords, contactGramsOf, leastSimilarity, searchTextOf } from "./organisation-names.ts";
export { contactPlace } from "./organisation.store.ts";
export { OrganisationRow } from "./organisation.table.ts";
