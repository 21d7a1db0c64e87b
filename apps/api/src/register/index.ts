export { performImport } from "./register.commands.ts";
export type { ImportCounts, RegisterRefused } from "./register.import.ts";
