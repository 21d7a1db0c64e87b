// What a branching case must be, and how it is gone through: whoever writes a case sees its faults as they come and tries it
// before it is kept. No right depends on it, and who writes a case knows what its choices lead to.
export {
  bestScores,
  caseFaults,
  caseFaultWords,
  isCaseName,
  playOf,
  type CaseChoice,
  type CaseContent,
  type CaseFault,
  type CaseId,
  type CasePlay,
  type CaseStep,
  type MissingText,
  type Scene,
  type SceneId,
  type Situation,
} from "../cases/index.ts";
