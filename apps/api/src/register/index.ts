export { performImport, type ImportRejection } from "./register.commands.ts";
export type { ImportCounts } from "./register.import.ts";
