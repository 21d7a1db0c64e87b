export {
  attemptAt,
  decideAttempt,
  isRightAt,
  isTimeUp,
  outcomeByModule,
  outcomeOf,
  type ModuleOutcome,
} from "./attempt.decide.ts";
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
export {
  closingOf,
  examMinutes,
  examQuestions,
  movedClosing,
  whyNotExam,
  type AttemptAtExam,
  type ExamConsidered,
  type ExamRejection,
} from "./exam.ts";
