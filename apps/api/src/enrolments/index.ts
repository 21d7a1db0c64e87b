export { lockEnrolment, recordEnrolment, recordNewEnrolment } from "./enrolment.store.ts";
