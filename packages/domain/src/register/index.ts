export { createRegisterCheck, type RegisterCheck } from "./check.ts";
export { registerColumns, valueSeparator, type RegisterColumn } from "./columns.ts";
export { readRegisterHeader, type RegisterHeader } from "./header.ts";
export type { KnownPerson } from "./known.ts";
export {
  registerProblemCodes,
  registerProblemWords,
  type RegisterProblem,
  type RegisterProblemCode,
} from "./problem.ts";
export { statisticalRecordsOf } from "./records.ts";
export {
  readRegisterRow,
  type RegisterEnding,
  type RegisterOutcome,
  type RegisterPerson,
  type RegisterReferral,
  type RegisterRow,
  type RowSource,
} from "./row.ts";
export { spanOfReferrals } from "./span.ts";
export {
  registerFields,
  registerHeaderLine,
  registerLine,
  registerLines,
  type RegisterEntry,
  type RegisterFields,
} from "./write.ts";
