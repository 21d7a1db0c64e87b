export { handlesMattersOf } from "./colleague.queries.ts";
export { StaffName } from "./colleague.schema.ts";
export { findStaff } from "./staff.ts";
