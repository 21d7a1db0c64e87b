export {
  urgencyCodes,
  urgencyLabels,
  waitingForCodes,
  waitingForLabels,
  workKindCodes,
  workKindLabels,
  type Urgency,
  type WaitingFor,
  type WorkFact,
  type WorkItem,
  type WorkKind,
} from "./work-item.ts";
export { workItems } from "./work-items.ts";
