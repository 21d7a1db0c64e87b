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
