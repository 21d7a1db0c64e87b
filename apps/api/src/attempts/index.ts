export { settleAttempts } from "./attempt.settlement.ts";
export { moveClosing } from "./exam-closing.ts";
