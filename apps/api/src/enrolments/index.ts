export { moveEnrolments } from "./enrolment-move.ts";
export { lockEnrolment, lockOwnLearner, recordEnrolment, recordNewEnrolment } from "./enrolment.store.ts";
