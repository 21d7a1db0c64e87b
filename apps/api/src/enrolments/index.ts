export { moveEnrolments } from "./enrolment-move.ts";
export { canEnrolIn } from "./enrolment.queries.ts";
export { lockEnrolment, lockOwnLearner, recordEnrolment, recordNewEnrolment } from "./enrolment.store.ts";
export { takeCompletionBack, withdrawFor } from "./enrolment-withdrawal.ts";
