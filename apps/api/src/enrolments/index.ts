export { lockEnrolment, recordEnrolment } from "./enrolment.store.ts";
