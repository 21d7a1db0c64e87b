import { codeEnum } from "../vocabulary/index.ts";
import { timelineKinds, timelineMatters } from "./timeline.words.ts";

export const TimelineKindEnum = codeEnum("TimelineKind", timelineKinds);
export const TimelineMatterEnum = codeEnum("TimelineMatter", timelineMatters);
