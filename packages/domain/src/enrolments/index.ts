export {
  decideEnrolment,
  whyNotEnrol,
  type EnrollingConsidered,
  type EnrolmentConsidered,
} from "./enrolment.decide.ts";
export {
  beginEnrolment,
  evolveEnrolment,
  waiverOf,
  type BeginEnrolment,
  type EnrollingRejection,
  type Enrolment,
  type EnrolmentCommand,
  type EnrolmentEvent,
  type EnrolmentId,
  type EnrolmentOrigin,
  type EnrolmentRejection,
  type InvitationId,
  type Waiver,
} from "./enrolment.ts";
export {
  availableEnrolmentActions,
  enrolmentActions,
  permitsEnrolments,
  whyNotEnrolment,
  type EnrolmentActed,
  type EnrolmentAction,
} from "./enrolment.policy.ts";
export { changedLessonsNotWaived, enrollingRejectionWords, enrolmentRefusalWords } from "./enrolment.words.ts";
