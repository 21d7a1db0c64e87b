export { colleagues, handlesMattersOf } from "./colleague.queries.ts";
export { Colleague, StaffName } from "./colleague.schema.ts";
export { findStaff } from "./staff.ts";
