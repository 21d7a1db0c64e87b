export {
  doneAt,
  caseMinutes,
  checkMinutes,
  dueState,
  isCompleted,
  progressIn,
  stepKey,
  stepsOf,
  type Done,
  type Going,
  type Progress,
  type Step,
} from "./progress.ts";
