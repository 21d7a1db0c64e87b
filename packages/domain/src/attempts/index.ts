export { decideAttempt, isTimeUp, outcomeOf } from "./attempt.decide.ts";
export {
  beginAttempt,
  evolveAttempt,
  type Attempt,
  type AttemptCommand,
  type AttemptEvent,
  type AttemptFacts,
  type AttemptId,
  type AttemptPurpose,
  type AttemptRejection,
  type GivenAnswer,
  type Outcome,
  type StartAttempt,
} from "./attempt.ts";
export { attemptRejectionWords } from "./attempt.words.ts";
export { closingOf, whyNotExam, type ExamConsidered, type ExamRejection } from "./exam.ts";
