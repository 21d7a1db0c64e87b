import type { CalendarDate } from "../kernel/index.ts";
import {
  pastDayProblem,
  proseRule,
  returnWayCodes,
  textProblem,
  type EndingGround,
  type FieldName,
  type FieldProblem,
  type ReturnWay,
} from "../vocabulary/index.ts";
import type { EndingContent, Hearing } from "./ending.ts";

type Check = readonly [FieldName, FieldProblem | undefined];

/** What is written in a decision on ending, with what is wrong with it. */
export function contentChecks(
  { assessment, hearing }: Pick<EndingContent, "assessment" | "hearing">,
  today: CalendarDate,
): readonly Check[] {
  return [["assessment", textProblem(assessment, proseRule)], ...hearingChecks(hearing, today)];
}

/** A way of return belongs to those who left Finland: voluntary to moving, deportation to removal; it may be unknown. */
export function returnWayFits(ground: EndingGround, way: ReturnWay | null): boolean {
  if (way === null) return true;
  if (ground === "removed_from_finland") return way === "deportation";
  return ground === "moved_from_finland" && returnWayCodes.includes(way) && way !== "deportation";
}

function hearingChecks(hearing: Hearing, today: CalendarDate): readonly Check[] {
  if (hearing.kind === "not_heard") return [["notHeardReason", textProblem(hearing.reason, proseRule)]];
  return [
    ["heardOn", pastDayProblem(hearing.heardOn, today)],
    ["hearingSummary", textProblem(hearing.summary, proseRule)],
  ];
}
