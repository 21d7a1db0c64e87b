export { dayOfTeaching, type TaughtConsidered } from "./attendance.ts";
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
export { trainingRejectionWords, walkInIsAnotherWords } from "./training.words.ts";
export { isSameName, normaliseWalkIn, walkInProblem, type WalkIn } from "./walk-in.ts";
