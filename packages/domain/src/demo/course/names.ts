import type { CaseId, SceneId } from "../../cases/index.ts";
import type { LessonId, ModuleId } from "../../courses/index.ts";
import type { QuestionId } from "../../questions/index.ts";

/** Names inside the demo course, as what they name. */
export function moduleId(name: string): ModuleId {
  return name as ModuleId;
}

export function lessonId(name: string): LessonId {
  return name as LessonId;
}

export function questionId(name: string): QuestionId {
  return name as QuestionId;
}

export function caseId(name: string): CaseId {
  return name as CaseId;
}

export function sceneId(name: string): SceneId {
  return name as SceneId;
}
