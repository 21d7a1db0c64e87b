export { endingTakenOver } from "./ending.store.ts";
export { EndingDecisionRow } from "./ending.table.ts";
