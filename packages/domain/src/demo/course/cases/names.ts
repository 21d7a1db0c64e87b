export { caseId, sceneId } from "../names.ts";
