export { dayOfTeaching, goesWithEntry, type EntryBrought, type TaughtConsidered } from "./attendance.ts";
export { decideTraining, earliestTrainingDay, planChecks, planTraining } from "./training.decide.ts";
export {
  evolveTraining,
  type PlanTraining,
  type Training,
  type TrainingCommand,
  type TrainingEvent,
  type TrainingId,
  type TrainingPlan,
  type TrainingPlanned,
  type TrainingRejection,
} from "./training.ts";
export { trainingRejectionWords, walkInIsAnotherWords, walkInIsKnownWords } from "./training.words.ts";
export {
  isSameName,
  normaliseWalkIn,
  walkInKnown,
  walkInProblem,
  type KnownLearner,
  type WalkIn,
  type WalkInKnown,
} from "./walk-in.ts";
