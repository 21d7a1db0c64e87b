export { caseFaultWords, casePlayRefusalWords, casesUnfitWords } from "./case.words.ts";
export {
  caseVerdicts,
  chooseInCase,
  pathOf,
  verdictOf,
  type CaseRejection,
  type CaseVerdict,
  type Choose,
  type Passed,
} from "./choose.ts";
export { caseDifferences, type CaseDifference } from "./difference.ts";
export { caseFaults, type CaseFault, type MissingText } from "./faults.ts";
export { caseLimits, isCaseName, isKeepable, whyCasesUnfit, type CasesUnfit } from "./of-course.ts";
export { bestScores, playOf, type CasePlay, type CaseStep, type End, type Situation } from "./play.ts";
export { type CaseChoice, type CaseContent, type CaseId, type CaseScores, type Scene, type SceneId } from "./case.ts";
