export { moveEnrolments } from "./enrolment-move.ts";
export { lockEnrolment, recordEnrolment, recordNewEnrolment } from "./enrolment.store.ts";
