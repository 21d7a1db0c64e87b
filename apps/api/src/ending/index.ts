export { EndingDecisionRow } from "./ending.table.ts";
