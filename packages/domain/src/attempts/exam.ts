import type { ExamRule } from "../courses/index.ts";
import { addMinutes, type Instant } from "../kernel/index.ts";
import type { Attempt } from "./attempt.ts";

/** Why an exam cannot be begun now. */
export type ExamRejection =
  | { readonly kind: "ExamGoingOn" }
  | { readonly kind: "ExamPassed" }
  | { readonly kind: "NoAttemptsLeft"; readonly attempts: number }
  | { readonly kind: "ExamCoolsDown"; readonly opensAt: Instant }
  /** What is read before the exam has not been read yet. */
  | { readonly kind: "LessonsLeft"; readonly lessons: number };

export type ExamConsidered = {
  readonly rule: ExamRule;
  /** The exam attempts of the same cycle, in any order. */
  readonly attempts: readonly Attempt[];
  /** How many lessons the learner has not read. */
  readonly lessonsLeft: number;
  readonly at: Instant;
};

/** Why the learner cannot begin an exam now; undefined where they can. */
export function whyNotExam({ rule, attempts, lessonsLeft, at }: ExamConsidered): ExamRejection | undefined {
  if (attempts.some(({ status }) => status === "open")) return { kind: "ExamGoingOn" };
  if (attempts.some((attempt) => attempt.status === "ended" && attempt.outcome.isPassed)) return { kind: "ExamPassed" };
  if (lessonsLeft > 0) return { kind: "LessonsLeft", lessons: lessonsLeft };
  if (attempts.length >= rule.attempts) return { kind: "NoAttemptsLeft", attempts: rule.attempts };
  const opensAt = opensAtOf(rule, attempts);
  return opensAt !== null && at < opensAt ? { kind: "ExamCoolsDown", opensAt } : undefined;
}

/** From when on the next attempt may begin; null where none has failed yet. */
function opensAtOf({ coolDownHours }: ExamRule, attempts: readonly Attempt[]): Instant | null {
  const ends = attempts.flatMap((attempt) => (attempt.status === "ended" ? [attempt.endedAt] : []));
  const last = ends.toSorted().at(-1);
  return last ? addMinutes(last, coolDownHours * 60) : null;
}

/**
 * Until when answers are taken. Extra time is a share of the time, in per cent: 50 makes an hour of 40 minutes.
 * @returns the moment, in UTC
 */
export function closingOf({ minutes }: ExamRule, startedAt: Instant, extraPercent: number): Instant {
  return addMinutes(startedAt, Math.ceil((minutes * (100 + extraPercent)) / 100));
}
