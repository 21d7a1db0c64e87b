export { settleAttempts } from "./attempt.settlement.ts";
