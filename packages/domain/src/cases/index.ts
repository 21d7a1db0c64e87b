export { caseFaults, type CaseFault } from "./faults.ts";
export { bestScores, playOf, type CasePlay, type CaseStep, type End, type Situation } from "./play.ts";
export {
  caseScales,
  type CaseChoice,
  type CaseContent,
  type CaseId,
  type CaseScale,
  type CaseScores,
  type Scene,
  type SceneId,
} from "./case.ts";
